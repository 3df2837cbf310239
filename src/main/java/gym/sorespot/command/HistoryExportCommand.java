package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.archive.HistoryArchive;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sorespot history export}: every visit in one file. */
@Command(name = "export")
public final class HistoryExportCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(HistoryExportCommand.class);

    private final Surroundings around;
    private final CommonOptions common;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out = Path.of("");

    public HistoryExportCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    @Override
    public Integer call() {
        Path data = common.data();
        if (!DerbyHistory.existsIn(data)) {
            throw new InputException(WORDING.say("history.none", data));
        }
        try (OutFile file = OutFile.open(out);
                HistoryStore store = DerbyHistory.open(data)) {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8));
            long count = new HistoryArchive().export(store, writer);
            writer.flush();
            file.finish();
            around.out().print(WORDING.say("history.exported", count, out) + "\n");
            around.out().flush();
            return Exit.DONE;
        } catch (IOException e) {
            throw OutFile.refused(out, e);
        }
    }
}
