package gym.sorespot.strength.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of an exercise that cannot hold are dropped with a problem; the exercises stay. */
class LinksTest {
    @TempDir
    private Path folder;

    @Test
    void keepsALadderThatBothSidesTell() throws IOException {
        write("a", "harder: b");
        write("b", "easier: a\nharder: c");
        write("c", "easier: b");
        assertThat(problems()).isEmpty();
    }

    @Test
    void findsACircleOfHarder() throws IOException {
        write("a", "harder: b");
        write("b", "harder: c");
        write("c", "harder: a");
        write("d", "harder: a");
        assertThat(problems())
                .containsExactly(
                        circle("a", "harder", "b", "a -> b -> c -> a"),
                        circle("b", "harder", "c", "a -> b -> c -> a"),
                        circle("c", "harder", "a", "a -> b -> c -> a"));
        assertThat(exercise("a").harder()).isNull();
        assertThat(exercise("d").harder()).isEqualTo("a");
    }

    @Test
    void findsACircleOfEasier() throws IOException {
        write("a", "easier: b");
        write("b", "easier: a");
        assertThat(problems())
                .containsExactly(circle("a", "easier", "b", "a -> b -> a"), circle("b", "easier", "a", "a -> b -> a"));
    }

    @Test
    void findsACircleOfBoth() throws IOException {
        write("a", "harder: b");
        write("b", "harder: c");
        write("c", "easier: b");
        write("d", "easier: c\nharder: a");
        assertThat(problems()).hasSize(5).allMatch(line -> line.contains("a -> b -> c -> d -> a"));
    }

    @Test
    void refusesThatAnExerciseIsEasierAndHarder() throws IOException {
        write("a", "easier: b\nharder: b");
        write("b", "");
        assertThat(problems()).hasSize(2).allMatch(line -> line.contains("a -> b -> a"));
    }

    @Test
    void findsTwoCirclesThatHangTogether() throws IOException {
        write("a", "harder: b");
        write("b", "harder: a");
        write("c", "easier: b\nharder: d");
        write("d", "harder: c");
        assertThat(problems()).hasSize(4);
        assertThat(exercise("c").easier()).isEqualTo("b");
    }

    @Test
    void refusesItselfAndNothing() throws IOException {
        write("heel-drop", "easier: heel-drop\nharder: heel-raze");
        write("heel-raise", "");
        assertThat(problems())
                .containsExactly(
                        "heel-drop.yaml:12:9: easier leads to the exercise itself; name another exercise, or remove"
                                + " the line",
                        "heel-drop.yaml:13:9: harder: there is no exercise heel-raze; did you mean heel-raise?");
        assertThat(exercise("heel-drop").easier()).isNull();
    }

    @Test
    void dropsALinkToABrokenFile() throws IOException {
        write("a", "easier: b");
        Files.writeString(folder.resolve("b.yaml"), "name: [");
        assertThat(problems())
                .contains("a.yaml:12:9: easier: the file of b has a problem of its own; mend that file, or name"
                        + " another exercise");
        assertThat(exercise("a").easier()).isNull();
    }

    @Test
    void survivesACircleOfThousands() throws IOException {
        for (int i = 0; i < 2000; i++) {
            write("e-" + i, "harder: e-" + (i + 1) % 2000);
        }
        assertThat(problems()).hasSize(2000).allMatch(line -> line.contains("e-0 -> e-1 -> "));
    }

    private static String circle(String id, String field, String target, String circle) {
        return id + ".yaml:12:9: " + field + ": " + target + " closes a circle of ever harder exercises: " + circle
                + "; let easier and harder lead one way only; change or remove one of these links";
    }

    private List<String> problems() {
        return reading().problems().stream()
                .map(Problem::toString)
                .map(line -> line.substring(folder.toString().length() + 1))
                .toList();
    }

    private Exercise exercise(String id) {
        return reading().catalogue().find(id).orElseThrow();
    }

    private Reading reading() {
        return new CatalogueReader().read(folder);
    }

    private void write(String id, String links) throws IOException {
        String text =
                """
                name: Calf stretch
                areas: [calf]
                muscles: [calves]
                role: stretch
                pattern: stretch
                equipment: []
                level: 1
                sides: each
                dose: 3 x 20 s
                avoid: {calf: 6}
                family: calf-stretch
                LINKS
                steps: [Lean forward.]
                evidence: expert habit
                """;
        Files.writeString(folder.resolve(id + ".yaml"), text.replace("LINKS\n", links.isEmpty() ? "" : links + "\n"));
    }
}
