package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the search looks at of one family while a second costs a point or more. */
class GroupTest {
    private final GivenDoses doses = new GivenDoses();

    private Group group(Draft... drafts) {
        Menu menu = Menus.of(new OneDay().sore("calf:left", 3), doses, drafts);
        Objective objective = new Objective(menu, Favours.none());
        Offers offers = new Offers(menu, objective);
        Columns columns = new Columns(offers.all(), objective.lifted());
        return new Groups(offers, columns).of(offers.byBucket().get(0), 9, Set.of());
    }

    private Group group(Prescription... options) {
        doses.personal("a").give("a", options);
        return group(Draft.of("a", Role.STRENGTH, Area.CALF));
    }

    /** Sets and seconds of what is left. */
    private static String[] lean(Group group) {
        return Arrays.stream(group.lean)
                .mapToObj(option -> group.sets[option] + "x" + group.seconds[option])
                .toArray(String[]::new);
    }

    @Test
    void longerForTheSameSetsIsBeaten() {
        // A second is worth a point in itself and costs one at least: the shorter is no worse at any such price.
        assertThat(lean(group(GivenDoses.reps(3, 60, 300), GivenDoses.reps(3, 60, 200))))
                .containsExactly("3x200");
        assertThat(lean(group(GivenDoses.reps(3, 60, 200), GivenDoses.reps(3, 60, 300))))
                .containsExactly("3x200");
    }

    @Test
    void moreSetsInMoreTimeAreNot() {
        assertThat(lean(group(GivenDoses.reps(3, 60, 300), GivenDoses.reps(2, 60, 200))))
                .containsExactly("3x300", "2x200");
    }

    @Test
    void fewerSetsInMoreTimeAre() {
        assertThat(lean(group(GivenDoses.reps(2, 60, 300), GivenDoses.reps(3, 60, 200))))
                .containsExactly("3x200");
    }

    @Test
    void ofEqualOnesTheFirstIsLeft() {
        Group group = group(GivenDoses.reps(3, 60, 200), GivenDoses.reps(3, 90, 200), GivenDoses.reps(3, 90, 200));
        assertThat(group.lean).containsExactly(0);
        assertThat(group.leanFirst).containsExactly(0, 1);
    }

    @Test
    void anotherFamilyBeatsNothing() {
        doses.personal("a").give("a", GivenDoses.reps(3, 60, 300));
        doses.personal("b").give("b", GivenDoses.reps(3, 60, 200));
        Group group = group(Draft.of("a", Role.STRENGTH, Area.CALF), Draft.of("b", Role.STRENGTH, Area.CALF));
        assertThat(group.places()).isEqualTo(2);
        assertThat(group.lean).hasSize(2);
        assertThat(group.leanFirst).containsExactly(0, 1, 2);
    }

    /** Two of a family, one of which lifts with a load that can grow, or is worth more in itself. */
    @Test
    void whatGrantsOrIsWorthMoreIsNotBeaten() {
        doses.personal("a").give("a", GivenDoses.reps(3, 60, 200));
        doses.personal("b").give("b", GivenDoses.reps(3, 60, 300));
        Group granting = group(
                Draft.of("a", Role.STRENGTH, Area.CALF).family("f"),
                Draft.of("b", Role.STRENGTH, Area.CALF).family("f").with("barbell"));
        assertThat(granting.places()).isEqualTo(1);
        assertThat(granting.lean).hasSize(1);
        Group more = group(
                Draft.of("a", Role.STRENGTH, Area.CALF).family("f").level(1).imported(),
                Draft.of("b", Role.STRENGTH, Area.CALF).family("f").level(2));
        assertThat(more.lean).hasSize(2);
    }

    /** What is kept is as good as all at any price from a point a second on. */
    @Test
    void nothingIsLostAtAPriceOfAPoint() {
        Group group = group(
                GivenDoses.reps(3, 60, 300),
                GivenDoses.reps(2, 60, 290),
                GivenDoses.reps(2, 60, 180),
                GivenDoses.reps(4, 60, 420),
                GivenDoses.reps(1, 60, 180),
                GivenDoses.reps(4, 60, 430));
        assertThat(lean(group)).containsExactly("3x300", "2x180", "4x420");
        for (long price = Group.UNIT; price < 40L * Group.UNIT; price += 5) {
            long cost = price;
            long all = IntStream.range(0, group.seconds.length)
                    .mapToLong(option -> group.gain(option, 0) - cost * group.seconds[option])
                    .max()
                    .orElseThrow();
            long some = Arrays.stream(group.lean)
                    .mapToLong(option -> group.gain(option, 0) - cost * group.seconds[option])
                    .max()
                    .orElseThrow();
            assertThat(some).as("price %d", price).isEqualTo(all);
        }
    }
}
