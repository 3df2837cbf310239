package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a bucket a session can need. */
class FewTest {
    private final GivenDoses doses = new GivenDoses();

    private Few few(int enough, Draft... drafts) {
        Menu menu = Menus.of(new OneDay(), doses, drafts);
        Offers offers = new Offers(menu, new Objective(menu, Favours.none()));
        return new Few(offers.byBucket().get(0), enough, offers::shared);
    }

    private static List<String> ids(Few few) {
        return few.kept().stream()
                .flatMap(offer -> offer.members.stream())
                .map(Entry::id)
                .toList();
    }

    private Draft push(String id, int seconds) {
        doses.personal(id).give(id, GivenDoses.reps(3, 60, seconds));
        return Draft.of(id, Role.STRENGTH, Area.CHEST);
    }

    @Test
    void asManyAsAreEnoughOfAKind() {
        Draft[] alike = {
            Draft.of("a", Role.STRENGTH, Area.CHEST),
            Draft.of("b", Role.STRENGTH, Area.CHEST).family("a"),
            Draft.of("c", Role.STRENGTH, Area.CHEST),
            Draft.of("d", Role.STRENGTH, Area.CHEST)
        };
        assertThat(ids(few(2, alike))).containsExactly("a", "c");
        assertThat(few(2, alike).shortened()).isTrue();
        assertThat(ids(few(3, alike))).containsExactly("a", "c", "d");
        assertThat(few(4, alike).shortened()).isFalse();
    }

    @Test
    void whatIsSlowerAndWorthNoMoreIsLeftAway() {
        // A second is worth a point, so of equal sets the longer one is worth more in itself: only when it takes no
        // longer
        // does one stand in for another.
        Draft[] drafts = {push("a", 200).level(2), push("b", 200), push("c", 190)};
        assertThat(ids(few(1, drafts))).containsExactly("a", "c");
        assertThat(ids(few(2, drafts))).containsExactly("a", "b", "c");
    }

    @Test
    void aFamilyThatIsElsewhereStandsInForNothing() {
        Draft shared = push("a", 200).level(2).family("both");
        Draft elsewhere = Draft.of("z", Role.STRETCH, Area.CHEST).family("both");
        assertThat(ids(few(1, shared, push("b", 200)))).containsExactly("a");
        assertThat(ids(few(1, shared, push("b", 200), elsewhere))).containsExactly("a", "b");
    }
}
