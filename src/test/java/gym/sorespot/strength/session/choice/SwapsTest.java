package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can stand in for an exercise. */
class SwapsTest {
    private final GivenDoses doses = new GivenDoses();

    private static List<String> swaps(Menu menu, String out, String... session) {
        return new Swaps(menu, Menus.picks(menu, session), Menus.pick(menu, out))
                .ranked().stream().map(pick -> pick.exercise().id()).toList();
    }

    @Test
    void forTheSamePurposeTheBestFirst() {
        Menu menu = Menus.of(
                new OneDay(),
                doses,
                Draft.of("a", Role.STRENGTH, Area.CHEST).level(2),
                Draft.of("b", Role.STRENGTH, Area.CHEST),
                Draft.of("c", Role.STRENGTH, Area.LATS).level(2),
                Draft.of("d", Role.STRENGTH, Area.LATS),
                Draft.of("e", Role.STRETCH, Area.CHEST));
        assertThat(swaps(menu, "a", "a")).containsExactly("c", "b", "d");
        assertThat(swaps(menu, "b", "a", "b")).containsExactly("c", "d");
    }

    @Test
    void noneOfAFamilyThatIsThere() {
        Menu menu = Menus.of(
                new OneDay(),
                doses,
                Draft.of("a", Role.STRENGTH, Area.CHEST),
                Draft.of("b", Role.STRENGTH, Area.CHEST).family("c"),
                Draft.of("c", Role.STRENGTH, Area.CHEST),
                Draft.of("d", Role.STRENGTH, Area.CHEST).family("a"));
        assertThat(swaps(menu, "a", "a", "c")).containsExactly("d");
    }

    @Test
    void noSoreSpotIsLeftOut() {
        OneDay today = new OneDay().sore("calf:left", 3).sore("shin:left", 2);
        Menu menu = Menus.of(
                today,
                doses,
                Draft.of("a", Role.ECCENTRIC, Area.CALF, Area.SHIN),
                Draft.of("b", Role.ECCENTRIC, Area.CALF),
                Draft.of("c", Role.ECCENTRIC, Area.SHIN, Area.CALF),
                Draft.of("shin", Role.STRENGTH, Area.SHIN));
        assertThat(swaps(menu, "a", "a")).containsExactly("c");
        assertThat(swaps(menu, "a", "a", "shin")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void noSoreSpotLosesItsEase() {
        OneDay today = new OneDay().sore("calf:left", 3).sore("shin:left", 2);
        Menu menu = Menus.of(
                today,
                doses,
                Draft.of("a", Role.STRETCH, Area.CALF, Area.SHIN),
                Draft.of("b", Role.STRETCH, Area.CALF),
                Draft.of("c", Role.STRETCH, Area.SHIN, Area.CALF),
                Draft.of("shin", Role.STRENGTH, Area.SHIN),
                Draft.of("warm", Role.WARM_UP, Area.SHIN));
        assertThat(swaps(menu, "a", "a", "shin")).containsExactly("c");
        assertThat(swaps(menu, "a", "a", "warm")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void inTheBestDoseThatFits() {
        doses.personal("b")
                .give("b", GivenDoses.reps(3, 60, 700), GivenDoses.reps(2, 60, 500), GivenDoses.reps(1, 60, 300));
        doses.personal("a").give("a", GivenDoses.reps(3, 60, 500));
        doses.personal("c").give("c", GivenDoses.reps(3, 60, 601));
        Menu menu = Menus.of(
                new OneDay().minutes(10),
                doses,
                Draft.of("a", Role.STRENGTH, Area.CHEST),
                Draft.of("b", Role.STRENGTH, Area.CHEST),
                Draft.of("c", Role.STRENGTH, Area.CHEST));
        List<Pick> ranked = new Swaps(menu, Menus.picks(menu, "a"), Menus.pick(menu, "a")).ranked();
        assertThat(ranked).hasSize(1);
        assertThat(ranked.get(0).dose().sets()).isEqualTo(2);
    }
}
