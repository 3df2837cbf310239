package gym.sorespot.strength.sheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.sheet.paint.Type;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Type TYPE = Type.load();

    private static List<String> lines(String text, double width) {
        return Lines.of(text, TYPE, Locale.GERMAN, Looks.TEXT, width);
    }

    @Test
    void breakBetweenWords() {
        assertThat(lines("Strengthens front of thigh and buttock", 160))
                .containsExactly("Strengthens front of thigh", "and buttock");
    }

    @Test
    void leaveNoWordAloneAtTheEndWhereTheLineAboveCanSpareOne() {
        assertThat(lines("Wear compression after training rather than during it.", 300))
                .containsExactly("Wear compression after training rather than", "during it.");
        assertThat(lines("Oberschenkel hinten", 100)).containsExactly("Oberschenkel", "hinten");
        assertThat(lines("Stretches the hip-flexor", 130)).containsExactly("Stretches the hip-", "flexor");
    }

    @Test
    void cutAWordThatIsTooLongForAnyLine() {
        List<String> lines = lines("Oberschenkelrückseitendehnungsübung", 100);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.endsWith("-"));
        assertThat(String.join("", lines).replace("-", "")).isEqualTo("Oberschenkelrückseitendehnungsübung");
    }

    @Test
    void areNeverTooWideAndLoseNothing() {
        long seed = 20261122;
        Random random = new Random(seed);
        String letters = "aäßÉжЖαω中한אع😀 - \u00a0.,";
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(80);
            for (int k = 0; k < length; k++) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            double width = 40 + random.nextInt(200);
            List<String> lines = lines(text.toString(), width);
            for (String line : lines) {
                assertThat(TYPE.width(line, Looks.TEXT))
                        .as("seed %d, case %d", seed, i)
                        .isLessThanOrEqualTo(width + 0.01);
            }
            assertThat(strip(String.join("", lines)))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(strip(text.toString()));
        }
    }

    private static String strip(String text) {
        return text.replaceAll("[\\s\\-\u00a0]", "");
    }
}
