package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import org.junit.jupiter.api.Test;

/** What covers many sore spots, and how a session is made better where nothing is proven. */
class CoverTest {
    private final GivenDoses doses = new GivenDoses();
    private final OneDay today =
            new OneDay().minutes(20).sore("calf:left", 3).sore("shin:left", 2).sore("chest:left", 1);

    private Favours needed(Menu menu) {
        Objective objective = new Objective(menu, Favours.none());
        return new Cover(new Offers(menu, objective).all(), menu.day().seconds()).needed(3, Favours.none());
    }

    @Test
    void mobilityFirstAndNoSpotTwice() {
        Menu menu = Menus.of(
                today,
                doses,
                Draft.of("calf", Role.ECCENTRIC, Area.CALF),
                Draft.of("chest", Role.STRENGTH, Area.CHEST),
                Draft.of("ease", Role.STRETCH, Area.CALF, Area.SHIN),
                Draft.of("ease-calf", Role.STRETCH, Area.CALF),
                Draft.of("shin", Role.STRENGTH, Area.SHIN));
        assertThat(needed(menu).exercises()).containsExactlyInAnyOrder("ease", "chest");
    }

    @Test
    void whatTakesTooLongIsNotTaken() {
        doses.personal("ease").give("ease", GivenDoses.hold(3, 30, 1_201));
        doses.personal("calf").give("calf", GivenDoses.reps(3, 60, 1_400), GivenDoses.reps(2, 60, 1_200));
        Menu menu = Menus.of(
                today,
                doses,
                Draft.of("calf", Role.ECCENTRIC, Area.CALF),
                Draft.of("chest", Role.STRENGTH, Area.CHEST),
                Draft.of("ease", Role.STRETCH, Area.CALF, Area.SHIN));
        assertThat(needed(menu).exercises()).containsExactly("calf");
    }

    @Test
    void oneOfAFamilyOnly() {
        Menu menu = Menus.of(
                today,
                doses,
                Draft.of("calf", Role.STRETCH, Area.CALF).family("one"),
                Draft.of("shin", Role.STRETCH, Area.SHIN).family("one"),
                Draft.of("shin-lift", Role.STRENGTH, Area.SHIN));
        assertThat(needed(menu).exercises()).containsExactlyInAnyOrder("calf", "shin-lift");
    }

    @Test
    void aSessionIsMadeBetter() {
        doses.personal("long").give("long", GivenDoses.reps(3, 60, 1_200));
        doses.personal("calf").give("calf", GivenDoses.reps(1, 60, 200), GivenDoses.reps(3, 60, 500));
        Menu menu = Menus.of(
                today,
                doses,
                Draft.of("calf", Role.ECCENTRIC, Area.CALF),
                Draft.of("chest", Role.STRENGTH, Area.CHEST),
                Draft.of("long", Role.ECCENTRIC, Area.CALF),
                Draft.of("shin", Role.STRENGTH, Area.SHIN));
        Objective objective = new Objective(menu, Favours.none());
        Polish polish = new Polish(menu, objective);
        long most = Menus.most(menu, objective);
        assertThat(objective.value(polish.better(Menus.picks(menu, "long")))).isEqualTo(most);
        assertThat(objective.value(polish.better(Menus.picks(menu, "calf")))).isEqualTo(most);
        assertThat(objective.value(polish.better(java.util.List.of()))).isEqualTo(most);
    }
}
