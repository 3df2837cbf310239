package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sorespot catalogue} and {@code sorespot history}: nothing by themselves, their sub-commands do the work. */
public final class Groups {
    private Groups() {}

    /** {@code sorespot catalogue}. */
    @Command(name = "catalogue")
    public static final class Catalogue extends Group {}

    /** {@code sorespot history}. */
    @Command(name = "history")
    public static final class History extends Group {}

    /** A command that needs a sub-command. */
    private abstract static class Group implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            CommandSpec known = java.util.Objects.requireNonNull(spec);
            throw new ParameterException(
                    known.commandLine(),
                    new Wording(Groups.class)
                            .say(
                                    "group",
                                    known.qualifiedName(),
                                    String.join(", ", known.subcommands().keySet())));
        }
    }
}
