package gym.sorespot.command;

import gym.sorespot.strength.history.backup.Places;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
public final class CommonOptions {
    private final Surroundings around;

    @Option(names = "--catalogue", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "catalogue-folder")
    private @Nullable Path catalogue;

    @Option(names = "--config", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "config-folder")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "data-folder")
    private @Nullable Path data;

    public CommonOptions(Surroundings around) {
        this.around = around;
    }

    /** The folder of the exercises. */
    public Path catalogue() {
        Path given = catalogue;
        return given == null ? around.home().resolve("exercises") : given;
    }

    /** The folder of the gym's settings. */
    public Path config() {
        Path given = config;
        return given == null ? around.home().resolve("kiosk-config") : given;
    }

    /** The folder of what is kept. */
    public Path data() {
        Path given = data;
        return given == null ? DataPlace.standard(around) : given;
    }

    /** All of them, as backups need them. */
    public Places places() {
        return new Places(data(), config(), catalogue());
    }
}
