package gym.sorespot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the short way answers, the full parser gives the same, places included. */
class PlainYamlTest {
    private static final String PIECES = "abc 09:-[]{},#\n\n  '\"|>&*!%@`?~._\t\r\u00e9\u2028\\";

    private final List<String> files = shipped();

    PlainYamlTest() throws IOException {}

    @Test
    void readsEveryShippedFile() {
        assertThat(files).isNotEmpty().allSatisfy(text -> assertSame(text, "as shipped"));
    }

    @Test
    void readsWhatIsNested() {
        String text =
                """
                a:
                  b: {c: [1, -2.5, x_y], d: {}}
                  e:
                    - one
                    - [two, three]
                    - {f: g}

                # said beside
                h: i, j (k) "l"
                """;
        assertThat(PlainYaml.read(text)).isPresent();
        assertSame(text, text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithTheFullParser(long seed) {
        Random random = new Random(seed);
        int answered = 0;
        for (int round = 0; round < 5_000; round++) {
            String text = files.get(random.nextInt(files.size()));
            for (int change = random.nextInt(4); change >= 0; change--) {
                text = changed(text, random);
            }
            answered += assertSame(text, "seed " + seed + " round " + round + "\n" + text) ? 1 : 0;
        }
        assertThat(answered).isGreaterThan(500);
    }

    /** Whether the short way answered. */
    private static boolean assertSame(String text, String what) {
        Optional<Node> plain = PlainYaml.read(text);
        if (plain.isPresent()) {
            Problems problems = new Problems(Path.of("x.yaml"));
            Optional<Node> full = new YamlText(text, problems).read();
            assertThat(problems.list()).as(what).isEmpty();
            assertThat(plain).as(what).isEqualTo(full);
        }
        return plain.isPresent();
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length());
        char piece = PIECES.charAt(random.nextInt(PIECES.length()));
        switch (random.nextInt(5)) {
            case 0 -> changed.insert(at, piece);
            case 1 -> changed.setCharAt(at, piece);
            case 2 -> changed.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            case 3 -> changed.insert(at, text, Math.max(0, at - random.nextInt(40)), at);
            default -> changed.insert(text.indexOf('\n', at) + 1, " ".repeat(random.nextInt(5)) + piece);
        }
        return changed.isEmpty() ? "a: b\n" : changed.toString();
    }

    private static List<String> shipped() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("sorespot.home", "."), "exercises"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
