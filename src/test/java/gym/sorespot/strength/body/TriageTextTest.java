package gym.sorespot.strength.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriageTextTest {
    private final TriageText text = new TriageText(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Symptom.class)
    void everySymptomHasAPlainQuestionAndAReason(Symptom symptom) {
        RedFlag flag = new RedFlag(symptom.areas().stream().findFirst().orElse(null), symptom);
        String stop = text.stop(new Triage.Stop(flag.urgency(), flag, null));

        assertThat(text.question(flag)).endsWith("?");
        assertThat(stop).endsWith(text.urgency(flag.urgency()));
        assertShort(text.question(flag));
        assertShort(stop);
    }

    @Test
    void severityAndBandsHaveWords() {
        assertThat(text.stop(new Triage.Stop(Urgency.STAFF, null, new Spot(Area.CALF, Side.LEFT))))
                .isEqualTo("That is too sore to train today. Please talk to the staff now.");
        for (Band band : Band.values()) {
            assertShort(text.band(band));
            assertThat(text.band(band)).endsWith(".");
        }
    }

    @Test
    void noConditionIsNamedAsAClaim() {
        assertThat(Arrays.stream(new String[] {
                    "thrombosis", "rupture", "fracture", "hernia", "tear", "treat", "cure", "heart attack"
                }))
                .allSatisfy(word -> assertThat(values()).allSatisfy(value -> assertThat(value.toLowerCase(Locale.ROOT))
                        .doesNotContain(word)));
    }

    @Test
    void nothingInTheBundleIsLeftOver() {
        TreeSet<String> expected = new TreeSet<>(List.of("severity.stop"));
        for (Symptom symptom : Symptom.values()) {
            expected.add(symptom.key() + ".ask");
            expected.add(symptom.key() + ".stop");
        }
        for (Urgency urgency : Urgency.values()) {
            expected.add("urgency." + urgency.id());
        }
        for (Band band : Band.values()) {
            expected.add("band." + band.id());
        }

        assertThat(new TreeSet<>(bundle().keySet())).isEqualTo(expected);
    }

    private static List<String> values() {
        Enumeration<String> keys = bundle().getKeys();
        List<String> values = new java.util.ArrayList<>();
        keys.asIterator().forEachRemaining(key -> values.add(bundle().getString(key)));
        return values;
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("gym.sorespot.strength.body.triage", Locale.ROOT);
    }

    private static void assertShort(String sentences) {
        for (String sentence : sentences.split("[.?] ?")) {
            assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(12);
        }
    }
}
