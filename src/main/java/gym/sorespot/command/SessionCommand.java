package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sorespot session}: sessions without a screen, with the engine that the screens use. */
@Command(name = "session")
public final class SessionCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(SessionCommand.class);

    private final Surroundings around;
    private final CommonOptions common;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Requests requests = new Requests();

    @Option(names = "--format", paramLabel = "text|json|pdf", descriptionKey = "format")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--save", descriptionKey = "save")
    private boolean save;

    @Mixin
    private final SheetOptions paper = new SheetOptions();

    public SessionCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    /** One request or many. */
    private static final class Requests {
        @Option(names = "--request", paramLabel = "FILE|-", required = true, descriptionKey = "request")
        private @Nullable String request;

        @Option(names = "--batch", paramLabel = "FILE|-", required = true, descriptionKey = "batch")
        private @Nullable String batch;
    }

    @Override
    public Integer call() {
        if (paper.given() && format != Format.PDF) {
            throw misuse(WORDING.say("sheet.options"));
        }
        String request = requests.request;
        if (request != null) {
            return new OneSession(around, common, paper)
                    .run(Source.named(request), format == null ? Format.TEXT : format, out, save);
        }
        if (format != null && format != Format.JSON) {
            throw misuse(WORDING.say("batch.format", format));
        }
        String batch = requests.batch;
        return new Batch(around, common).run(Source.named(batch == null ? Source.STANDARD : batch), out, save);
    }

    private ParameterException misuse(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
