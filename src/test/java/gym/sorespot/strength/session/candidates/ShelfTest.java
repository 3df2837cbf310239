package gym.sorespot.strength.session.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.PlainDoses;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of a catalogue is open on a day. Portions are shown as {@code id,id side}. */
class ShelfTest {
    private final OneDay today = new OneDay();
    private PlainDoses doses = new PlainDoses();
    private Set<String> without = Set.of();

    @Test
    void isOpenUpToTheMembersLevel() {
        Draft first = Draft.of("a", Role.STRENGTH, Area.CALF).level(1);
        Draft second = Draft.of("b", Role.STRENGTH, Area.CALF).level(2);
        Draft third = Draft.of("c", Role.STRENGTH, Area.CALF).level(3);
        assertThat(menu(first, second, third)).containsExactly("a both", "b both");
    }

    @Test
    void needsAllOfItsEquipment() {
        today.with("bench", "dumbbell", "mat");
        assertThat(menu(
                        Draft.of("a", Role.STRENGTH, Area.CALF).with("bench", "dumbbell"),
                        Draft.of("b", Role.STRENGTH, Area.CALF).with("bench", "barbell"),
                        Draft.of("c", Role.STRENGTH, Area.CALF).with("cable"),
                        Draft.of("d", Role.STRENGTH, Area.CALF)))
                .containsExactly("a both", "d both");
    }

    @Test
    void oneSidedWorkIsDoneWithTheSideThatMay() {
        Draft raise = Draft.of("raise", Role.STRENGTH, Area.CALF).each();
        assertThat(menu(raise)).containsExactly("raise each");
        assertThat(menu(new OneDay().sore("calf:left", 6), raise)).containsExactly("raise right");
        assertThat(menu(new OneDay().sore("calf:right", 6), raise)).containsExactly("raise left");
        assertThat(menu(new OneDay().sore("calf:right", 6).sore("calf:left", 6), raise))
                .isEmpty();
        assertThat(menu(new OneDay().sore("calf:left", 6), Draft.of("raise", Role.STRENGTH, Area.CALF)))
                .isEmpty();
    }

    @Test
    void isLeftOutFromTheSeverityOnThatItsFileNames() {
        Draft squat = Draft.of("squat", Role.STRENGTH, Area.THIGH_FRONT).avoid(Area.KNEE_FRONT, 3);
        assertThat(menu(new OneDay().sore("knee-front:left", 2), squat)).containsExactly("squat both");
        assertThat(menu(new OneDay().sore("knee-front:left", 3), squat)).isEmpty();
        assertThat(menu(new OneDay().sore("knee-front:left", 10), squat)).isEmpty();
        assertThat(menu(new OneDay().sore("ankle:left", 3), squat)).containsExactly("squat both");
        assertThat(menu(new OneDay().sore("knee-front:left", 3), squat.each())).containsExactly("squat right");
        assertThat(menu(new OneDay().sore("knee-front:right", 3), squat)).containsExactly("squat left");
    }

    @Test
    void theMiddleLineIsAvoidedOnBothSides() {
        Draft row = Draft.of("row", Role.STRENGTH, Area.LATS).each().avoid(Area.LOW_BACK, 1);
        assertThat(menu(new OneDay().sore("low-back", 1), row)).isEmpty();
    }

    @Test
    void whatWasTrainedHardYesterdayIsStretchedOnly() {
        today.visit(1, OneDay.work("lift", WorkSide.BOTH, 8));
        assertThat(menu(
                        Draft.of("lift", Role.STRENGTH, Area.CALF),
                        Draft.of("other", Role.STRENGTH, Area.CHEST),
                        Draft.of("stretch", Role.STRETCH, Area.CALF)))
                .containsExactly("other both", "stretch both");
    }

    @Test
    void whatIsAlikeIsOnePortion() {
        assertThat(menu(
                        Draft.of("a", Role.STRENGTH, Area.CALF),
                        Draft.of("b", Role.STRENGTH, Area.CALF).imported(),
                        Draft.of("c", Role.STRENGTH, Area.CALF).family("of-a"),
                        Draft.of("d", Role.STRENGTH, Area.CALF, Area.CHEST),
                        Draft.of("e", Role.STRENGTH, Area.CALF).imported()))
                .containsExactly("a,c both", "b,e both", "d both");
    }

    @Test
    void whatTheMemberDoesNotWantIsMissing() {
        without = Set.of("a", "c");
        assertThat(menu(
                        Draft.of("a", Role.STRENGTH, Area.CALF),
                        Draft.of("b", Role.STRENGTH, Area.CALF),
                        Draft.of("c", Role.STRENGTH, Area.CHEST)))
                .containsExactly("b both");
        assertThat(doses.asked()).hasSize(1);
    }

    @Test
    void whatIsPersonalHasAPortionOfItsOwn() {
        doses.personal("b", "c", "d").refusing("c");
        without = Set.of("d");
        assertThat(menu(
                        Draft.of("a", Role.STRENGTH, Area.CALF),
                        Draft.of("b", Role.STRENGTH, Area.CALF),
                        Draft.of("c", Role.STRENGTH, Area.CALF),
                        Draft.of("d", Role.STRENGTH, Area.CALF),
                        Draft.of("e", Role.STRENGTH, Area.CALF)))
                .containsExactly("b both", "a,e both");
        assertThat(doses.asked()).containsExactly("b both", "c both", "a both");
    }

    @Test
    void withoutADoseItIsNotOpen() {
        doses.refusing("a");
        assertThat(menu(Draft.of("a", Role.STRENGTH, Area.CALF), Draft.of("b", Role.STRETCH, Area.CALF)))
                .containsExactly("b both");
    }

    @Test
    void findsExercisesAndCountsFamilies() {
        Catalogue catalogue = Draft.catalogue(
                Draft.of("a", Role.STRENGTH, Area.CALF).family("one"),
                Draft.of("b", Role.STRENGTH, Area.CALF).family("two"),
                Draft.of("c", Role.STRETCH, Area.CALF).family("one"));
        Shelf shelf = new Shelf(catalogue);
        assertThat(shelf.catalogue()).isSameAs(catalogue);
        assertThat(shelf.find("none")).isEmpty();
        assertThat(List.of("a", "b", "c"))
                .extracting(id -> shelf.find(id).orElseThrow().family())
                .containsExactly(0, 1, 0);
        assertThat(shelf.find("b").orElseThrow().id()).isEqualTo("b");
    }

    @Test
    void aMachineIsSharedByAFamilyThatNeedsOne() {
        Shelf shelf = new Shelf(Draft.catalogue(
                Draft.of("leg-press", Role.STRENGTH, Area.THIGH_FRONT).with("machine"),
                Draft.of("narrow-leg-press", Role.STRENGTH, Area.BUTTOCK)
                        .with("machine", "mat")
                        .family("leg-press"),
                Draft.of("squat", Role.STRENGTH, Area.THIGH_FRONT)
                        .with("barbell")
                        .family("leg-press"),
                Draft.of("calf-machine", Role.STRENGTH, Area.CALF).with("machine")));
        assertThat(shelf.onSameMachine(Set.of("narrow-leg-press")))
                .containsExactlyInAnyOrder("leg-press", "narrow-leg-press");
        assertThat(shelf.onSameMachine(Set.of("calf-machine"))).containsExactly("calf-machine");
        assertThat(shelf.onSameMachine(Set.of("squat", "none"))).isEmpty();
        assertThat(shelf.onSameMachine(Set.of())).isEmpty();
    }

    private List<String> menu(Draft... drafts) {
        return menu(today, drafts);
    }

    private List<String> menu(OneDay day, Draft... drafts) {
        Catalogue catalogue = Draft.catalogue(drafts);
        Menu menu = new Shelf(catalogue).menu(day.day(catalogue), doses, without);
        return menu.portions().stream()
                .map(portion -> String.join(
                                ",", portion.members().stream().map(Entry::id).toList()) + " " + portion.side())
                .toList();
    }
}
