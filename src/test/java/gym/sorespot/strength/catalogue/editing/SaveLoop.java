package gym.sorespot.strength.catalogue.editing;

import gym.sorespot.strength.catalogue.editing.Change.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** Changes two files together, again and again, until it is killed. */
final class SaveLoop {
    private SaveLoop() {}

    /** The text of a round: long enough to be written in pieces. */
    static String text(String name, long round) {
        return name + " round " + round + "\n" + "x".repeat(20_000) + "\nend " + round + "\n";
    }

    public static void main(String[] arguments) throws IOException {
        Path parent = Path.of(arguments[0]);
        CatalogueEdits edits =
                new CatalogueEdits(parent.resolve("exercises"), parent.resolve("changes"), Clock.systemUTC());
        edits.recover();
        String before = edits.text("a.yaml").orElseThrow();
        String other = edits.text("b.yaml").orElseThrow();
        Random random = new Random(Long.parseLong(arguments[1]));
        System.out.println("open");
        while (true) {
            long round = random.nextLong();
            List<FileChange> files = List.of(
                    new FileChange("a.yaml", before, text("a", round)),
                    new FileChange("b.yaml", other, text("b", round)));
            edits.make(Kind.IMPORT, "loop", files);
            before = text("a", round);
            other = text("b", round);
            System.out.println(round);
        }
    }
}
