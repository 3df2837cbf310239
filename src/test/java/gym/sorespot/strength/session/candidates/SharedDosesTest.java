package gym.sorespot.strength.session.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.PlainDoses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often a menu asks for a dose. */
class SharedDosesTest {
    private static final Catalogue CATALOGUE = Draft.catalogue(
            Draft.of("calves", Role.STRENGTH, Area.CALF).each(),
            Draft.of("chest", Role.STRENGTH, Area.CHEST).each(),
            Draft.of("hamstrings", Role.STRENGTH, Area.HAMSTRING).each(),
            Draft.of("long", Role.STRENGTH, Area.HAMSTRING).each().reps(3, 20),
            Draft.of("stretch", Role.STRETCH, Area.CALF).each());

    private final PlainDoses doses = new PlainDoses();
    private final OneDay today = new OneDay();

    @Test
    void asksOnceForWhatDiffersInItsAreasOnly() {
        assertThat(ask(today).portions()).hasSize(5);
        assertThat(doses.asked()).containsExactly("calves each", "long each", "stretch each");
    }

    @Test
    void asksForEachThatWorksSomethingSore() {
        ask(today.sore("chest:left", 2).sore("hamstring:right", 1));
        assertThat(doses.asked())
                .containsExactly("calves each", "chest each", "hamstrings each", "long each", "stretch each");
    }

    @Test
    void asksForEachSideThatItIsDoneWith() {
        ask(today.sore("hamstring:right", 7));
        assertThat(doses.asked()).containsExactly("calves each", "hamstrings left", "long left", "stretch each");
    }

    @Test
    void asksForAllWhenThereIsAHistory() {
        doses.withHistory();
        assertThat(ask(today).portions()).hasSize(5);
        assertThat(doses.asked()).hasSize(5);
    }

    private Menu ask(OneDay day) {
        return new Shelf(CATALOGUE).menu(day.day(CATALOGUE), doses, Set.of());
    }
}
