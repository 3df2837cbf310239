package gym.sorespot.strength.session.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every fact has its sentence, with a place for no more than the details it brings. */
class FactsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final ResourceBundle words =
            ResourceBundle.getBundle("gym.sorespot.strength.session.dose.facts", Locale.ROOT);

    @Test
    void everyFactThatTurnsUpHasASentence() {
        long seed = 1;
        Set<String> seen = new TreeSet<>();
        for (int run = 0; run < 1_500; run++) {
            RandomDay day = new RandomDay(seed * 10_000 + run);
            day.facts().forEach(fact -> {
                if (!seen.add(fact.key())) {
                    return;
                }
                assertThat(words.containsKey(fact.key())).as(fact.toString()).isTrue();
                PLACE.matcher(words.getString(fact.key())).results().forEach(place -> assertThat(
                                Integer.parseInt(place.group(1)))
                        .as(fact.toString())
                        .isLessThan(fact.details().size()));
            });
        }

        // Whatever never turns up in so many days is a sentence too many, or a rule that is never reached.
        TreeSet<String> never = new TreeSet<>(words.keySet());
        never.removeAll(seen);
        never.removeAll(Set.of("ladder.towel-raises"));
        assertThat(never).as("seed " + seed).isEmpty();
    }

    @Test
    void sentencesEndAndAreShort() {
        for (String key : words.keySet()) {
            assertThat(words.getString(key))
                    .endsWith(".")
                    .doesNotContainIgnoringCase("treat")
                    .hasSizeLessThan(110);
        }
    }
}
