package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.archive.HistoryArchive;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sorespot history import}: every visit of an export into an empty history, or none of them. */
@Command(name = "import")
public final class HistoryImportCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(HistoryImportCommand.class);

    private final Surroundings around;
    private final CommonOptions common;

    @Parameters(index = "0", paramLabel = "FILE|-", descriptionKey = "history-file")
    private String file = Source.STANDARD;

    public HistoryImportCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    @Override
    public Integer call() {
        Path data = common.data();
        try (InputStream in = new BufferedInputStream(Source.named(file).stream(around.in()));
                HistoryStore store = DerbyHistory.open(data)) {
            long count = new HistoryArchive().restore(store, in, file);
            around.out().print(WORDING.say("history.imported", count, data) + "\n");
            around.out().flush();
            return Exit.DONE;
        } catch (IOException e) {
            throw new InputException(WORDING.say("batch.broken", file));
        }
    }
}
