package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can take the place of an exercise when the rest of the session makes room for it. */
class WiderSwapsTest {
    private final GivenDoses doses = new GivenDoses();

    private static List<String> swaps(Menu menu, String out, String... session) {
        List<Pick> picks = Menus.picks(menu, session);
        Favours stays = new Favours();
        picks.forEach(pick ->
                stays.stays(pick.entry().id(), pick.dose().sets(), pick.dose().restSeconds()));
        return new WiderSwaps(menu, picks, Menus.pick(menu, out), stays)
                .ranked().stream().map(pick -> pick.exercise().id()).toList();
    }

    @Test
    void ofAFamilyThatIsThereTheOtherMakesRoom() {
        Menu menu = Menus.of(
                new OneDay(),
                doses,
                Draft.of("a", Role.STRENGTH, Area.CHEST),
                Draft.of("b", Role.STRENGTH, Area.CHEST).family("c"),
                Draft.of("c", Role.STRENGTH, Area.CHEST));
        assertThat(swaps(menu, "a", "a", "c")).containsExactly("b");
    }

    @Test
    void theSameKindOfWorkFirstAndNeverAStretchForWork() {
        // There is time for one of them only.
        for (String id : List.of("a", "hold", "press", "push")) {
            doses.personal(id).give(id, GivenDoses.reps(3, 60, 590));
        }
        Menu menu = Menus.of(
                new OneDay().minutes(10),
                doses,
                Draft.of("a", Role.STRENGTH, Area.CHEST),
                Draft.of("hold", Role.ISOMETRIC, Area.CHEST),
                Draft.of("press", Role.STRENGTH, Area.BICEPS, Area.CHEST).level(1),
                Draft.of("push", Role.STRENGTH, Area.CHEST).level(2),
                Draft.of("row", Role.STRENGTH, Area.LATS),
                Draft.of("stretch", Role.STRETCH, Area.CHEST),
                Draft.of("other-stretch", Role.STRETCH, Area.CHEST));
        assertThat(swaps(menu, "a", "a")).containsExactly("push", "press", "hold");
        assertThat(swaps(menu, "stretch", "stretch")).containsExactly("other-stretch");
    }

    @Test
    void whatDoesNotFitAtAllIsNotOffered() {
        doses.personal("a").give("a", GivenDoses.reps(3, 60, 500));
        doses.personal("b").give("b", GivenDoses.reps(3, 60, 700));
        doses.personal("c").give("c", GivenDoses.reps(3, 60, 600));
        Menu menu = Menus.of(
                new OneDay().minutes(10),
                doses,
                Draft.of("a", Role.STRENGTH, Area.CHEST),
                Draft.of("b", Role.STRENGTH, Area.CHEST),
                Draft.of("c", Role.STRENGTH, Area.CHEST));
        assertThat(swaps(menu, "a", "a")).containsExactly("c");
    }

    @Test
    void threeAreEnough() {
        Draft[] drafts = new Draft[12];
        for (int i = 0; i < drafts.length; i++) {
            drafts[i] = Draft.of("e" + i, Role.STRENGTH, Area.CHEST);
        }
        assertThat(swaps(Menus.of(new OneDay(), doses, drafts), "e3", "e3"))
                .hasSize(3)
                .doesNotContain("e3");
    }
}
