package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.backup.BackupException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into a sentence and an exit code; a stack trace never reaches a person. */
public final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Wording WORDING = new Wording(Complaints.class);

    private final Surroundings around;
    private final CommonOptions common;

    public Complaints(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    /** Wrong usage: one line. */
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        String said = String.valueOf(failure.getMessage())
                .replaceFirst("^Error: ", "")
                .replaceAll("\\s*\\R\\s*", " ");
        String near = failure instanceof UnmatchedArgumentException unmatched ? nearest(unmatched) : "";
        String help = failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        around.err().println(WORDING.say("usage", said, near, help));
        return Exit.USAGE;
    }

    private static String nearest(UnmatchedArgumentException unmatched) {
        List<String> suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty() ? "" : WORDING.say("usage.near", suggestions.get(0));
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return handle(failure);
    }

    /** Any failure that came all the way up. */
    public int handle(Throwable failure) {
        around.out().flush();
        if (failure instanceof InputException input) {
            input.lines().forEach(this::say);
            return Exit.INPUT;
        }
        if (failure instanceof HistoryException history) {
            say(String.valueOf(history.getMessage()));
            return Exit.INPUT;
        }
        if (failure instanceof BackupException backup) {
            say(String.valueOf(backup.getMessage()));
            return Exit.INPUT;
        }
        say(new Faults(common.data()).say(failure));
        return Exit.OURS;
    }

    private void say(String line) {
        around.err().println("sorespot: " + line);
    }
}
