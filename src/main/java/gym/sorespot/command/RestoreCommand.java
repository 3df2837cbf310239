package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.WholeStore.Extent;
import gym.sorespot.strength.history.backup.Places;
import gym.sorespot.strength.history.backup.Restore;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sorespot restore}: puts a backup, or an export of the history, in the place of what is there. */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(RestoreCommand.class);

    private final Surroundings around;
    private final CommonOptions common;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "restore-file")
    private Path file = Path.of("");

    @Option(names = "--yes", descriptionKey = "restore-yes")
    private boolean yes;

    public RestoreCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    @Override
    public Integer call() {
        Places places = common.places();
        Set<String> erased = erased(places.data());
        Extent extent = Restore.stage(file, places, erased);
        if (!yes) {
            Restore.drop(places);
            around.err().println("sorespot: " + WORDING.say("restore.sure", file, extent.members(), extent.visits()));
            return Exit.INPUT;
        }
        Path aside = Restore.swap(places, LocalDateTime.now(around.clock()));
        around.out().print(WORDING.say("restore.done", file, extent.members(), extent.visits(), aside) + "\n");
        around.out().flush();
        return Exit.DONE;
    }

    /** Who was erased must not come back; what is too damaged to be asked does not keep a kiosk from coming back. */
    private static Set<String> erased(Path data) {
        if (!DerbyHistory.existsIn(data)) {
            return Set.of();
        }
        try (HistoryStore store = DerbyHistory.open(data)) {
            return store.whole().erased();
        } catch (HistoryException e) {
            if (e.kind() == HistoryException.Kind.DAMAGED) {
                return Set.of();
            }
            throw e;
        }
    }
}
