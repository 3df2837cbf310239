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
                .isEqualTo("Room for two more in the last set, twice running: from 20 to 22.5 kg.");
    }

    @Test
    void thingsStandInARow() {
        assertThat(words.word(Listed.all(List.of()))).isEmpty();
        assertThat(words.word(Listed.all(List.of("a")))).isEqualTo("a");
        assertThat(words.word(Listed.all(List.of("a", "b")))).isEqualTo("a and b");
        assertThat(words.word(Listed.either(List.of("a", "b", "c")))).isEqualTo("a, b or c");
        assertThat(words.word(Listed.either(Tool.of(List.of("foam-roll", "our-own-thing")))))
                .isEqualTo("foam roll or our own thing");
    }

    @Test
    void numbersAreSaidAsPeopleSayThem() {
        assertThat(words.say("left.time", 6, 0))
                .isEqualTo("Takes at least 6 minutes; beside what counts for more, no minute is left.");
        assertThat(words.say("left.time", 6, 1)).endsWith("1 is left.");
        assertThat(words.say("left.time", 1, 2))
                .isEqualTo("Takes at least 1 minute; beside what counts for more, 2 are left.");
        assertThat(words.say("blocked.full", Area.CALF, 6, 0, 30))
                .isEqualTo("Calf: what works it takes at least 6 minutes; none of 30 is left.");
    }

    @Test
    void germanBendsItsWords() {
        Words german = new Words(Locale.GERMAN);
        assertThat(german.say("why.aim.stretch", OneDay.spot("calf:left"))).isEqualTo("Lockert deine linke Wade.");
        assertThat(german.say("why.aim.strength", OneDay.spot("hamstring:right")))
                .isEqualTo("Kräftigt deinen rechten Oberschenkel hinten.");
        assertThat(german.say("why.aim.strength", OneDay.spot("mid-back:right")))
                .isEqualTo("Kräftigt deinen rechten oberen Rücken.");
        assertThat(german.say("why.also", Listed.all(List.of(new Both(Area.KNEE_FRONT), OneDay.spot("low-back")))))
                .isEqualTo("Wirkt auch auf deine Knie vorn und deinen unteren Rücken.");
        assertThat(german.say("left.avoided", OneDay.spot("shin:left"), 6, 5))
                .isEqualTo("Linkes Schienbein bei 6: Diese Übung fällt ab 5 weg.");
        assertThat(german.say(Fact.of("progress.load", 20.0, 1022.5)))
                .isEqualTo("Zweimal Luft für zwei mehr im letzten Satz: von 20 auf 1022,5 kg.");
        assertThat(german.say(Fact.of("load.too-light", 2.5, "barbell")))
                .isEqualTo("Heute wären 2,5 kg richtig, und so leicht geht es hier nicht: Langhantel.");
        assertThat(german.word(LocalDate.of(2026, 3, 3))).isEqualTo("3. März");
        assertThat(german.say("left.time", 6, 0)).endsWith("neben dem, was mehr zählt, bleibt keine.");
    }

    @Test
    void sentencesThatAreMissingAreNamed() {
        assertThat(words.has("left.there")).isTrue();
        assertThat(words.has("left.nowhere")).isFalse();
        assertThatThrownBy(() -> words.say("left.nowhere")).hasMessage("no words for left.nowhere");
    }
}
