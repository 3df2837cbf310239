package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.backup.Backup;
import gym.sorespot.strength.history.backup.BackupSettings;
import gym.sorespot.strength.history.backup.Places;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sorespot backup}: everything that brings a dead kiosk back, in one file that has been verified. */
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(BackupCommand.class);

    private final Surroundings around;
    private final CommonOptions common;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "backup-to")
    private @Nullable Path to;

    @Option(names = "--keep", paramLabel = "N", descriptionKey = "backup-keep")
    private @Nullable Integer keep;

    public BackupCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    @Override
    public Integer call() {
        Places places = common.places();
        if (!DerbyHistory.existsIn(places.data())) {
            throw new InputException(WORDING.say("history.none", places.data()));
        }
        BackupSettings settings = BackupSettings.read(places.config());
        Path folder = to == null ? settings.folder(places) : to;
        int most = keep == null ? settings.keep() : keep;
        if (most < BackupSettings.LEAST_KEPT || most > BackupSettings.MOST_KEPT) {
            throw new InputException(
                    WORDING.say("backup.keep", most, BackupSettings.LEAST_KEPT, BackupSettings.MOST_KEPT));
        }
        try (HistoryStore store = DerbyHistory.open(places.data());
                Backup backup = new Backup(store, places, folder, most, around.clock())) {
            boolean more = true;
            while (more) {
                more = backup.step();
            }
            Backup.Result done = backup.result();
            around.out()
                    .print(WORDING.say(
                                    "backup.done",
                                    done.file(),
                                    done.extent().members(),
                                    done.extent().visits())
                            + "\n");
            around.out().flush();
            return Exit.DONE;
        }
    }
}
