package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemTextTest {
    private final ItemText text =
            new ItemText(Words.of(VisitPane.class, "words", Locale.ENGLISH), Shipped.catalogue()::find);

    @Test
    void loadIsKilogramsWhereTheyAreKnown() {
        assertThat(text.load(item("barbell-calf-raise", 80, 42.5))).isEqualTo("42.5 kg");
    }

    @Test
    void loadIsAShareOfTheUsualWhereKilogramsAreUnknown() {
        assertThat(text.load(item("barbell-calf-raise", 80, null))).isEqualTo("80\u202f% of your usual load");
        assertThat(text.load(item("barbell-calf-raise", 100, null))).isEqualTo("Your usual load");
        assertThat(text.facts(item("barbell-calf-raise", 80, null))).startsWith("80\u202f% of your usual load");
    }

    @Test
    void nothingIsSaidWhereNothingIsLifted() {
        assertThat(text.load(item("heel-drop", 80, null))).isEmpty();
        assertThat(text.load(item("barbell-calf-raise", 0, null))).isEmpty();
        assertThat(text.load(item("unheard-of", 80, null))).isEmpty();
    }

    private static Item item(String exercise, int percent, @Nullable Double kg) {
        return new Item(
                exercise,
                exercise,
                Role.STRENGTH,
                WorkSide.BOTH,
                3,
                8,
                null,
                new Tempo(2, 0, 2),
                90,
                percent,
                kg,
                7,
                300,
                List.of(),
                "");
    }
}
