package gym.sorespot.strength.session.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.dose.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(Locale.ENGLISH);

    @Test
    void detailsHaveTheirWords() {
        assertThat(words.word(OneDay.spot("calf:left"))).isEqualTo("left calf");
        assertThat(words.word(Area.CALF)).isEqualTo("calf");
        assertThat(words.word(42.50)).isEqualTo("42.5");
        assertThat(words.word(100.0)).isEqualTo("100");
        assertThat(words.word(LocalDate.of(2026, 11, 3))).isEqualTo("3 November");
        assertThat(words.word(Role.ECCENTRIC)).isEqualTo("lowering");
        assertThat(words.word(7)).isEqualTo("7");
    }

    @Test
    void sentencesBeginLargeAndPartsAsTheyStand() {
        assertThat(words.say("left.rested", OneDay.spot("calf:left")))
                .isEqualTo("Left calf worked hard within 48 hours: mobility only.");
        assertThat(words.fill("item.cap.load", List.of("", "", 80))).isEqualTo("80% of your load");
        assertThat(words.say(Fact.of("progress.load", 20.0, 22.5)))
                .isEqualTo("Two more in the last set, twice running: from 20 to 22.5 kg.");
    }

    @Test
    void thingsStandInARow() {
        assertThat(words.row(List.of())).isEmpty();
        assertThat(words.row(List.of("a"))).isEqualTo("a");
        assertThat(words.row(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(words.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }

    @Test
    void sentencesThatAreMissingAreNamed() {
        assertThat(words.has("left.there")).isTrue();
        assertThat(words.has("left.nowhere")).isFalse();
        assertThatThrownBy(() -> words.say("left.nowhere")).hasMessage("no words for left.nowhere");
    }
}
