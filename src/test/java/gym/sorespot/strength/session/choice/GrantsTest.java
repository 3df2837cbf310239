package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts once, as numbers and bits. */
class GrantsTest {
    @Test
    void unionsHaveNumbersToo() {
        Grants grants = new Grants();
        assertThat(grants.number(0)).isZero();
        assertThat(grants.number(1)).isEqualTo(1);
        assertThat(grants.number(4)).isEqualTo(2);
        assertThat(grants.number(1)).isEqualTo(1);
        assertThat(grants.masks()).containsExactly(0, 1, 4, 5);
        assertThat(grants.unions()[1]).containsExactly(1, 1, 3, 3);
        assertThat(grants.unions()[2]).containsExactly(2, 3, 2, 3);
    }

    @Test
    void spotsThatNothingTellsApartAreOneColumn() {
        OneDay today = new OneDay().sore("calf:left", 3).sore("calf:right", 2).sore("low-back", 1);
        Columns both =
                columns(today, Draft.of("a", Role.STRENGTH, Area.CALF), Draft.of("b", Role.STRENGTH, Area.LOW_BACK));
        assertThat(both.many()).isFalse();
        assertThat(both.shared()).isEqualTo(2 * 2 + 2);
        assertThat(both.bits()).isEqualTo(7);
        assertThat(both.points(1)).isEqualTo(2_048_000_000L + 1_024_000_000L);
        assertThat(both.points(2)).isEqualTo(100_000);
        assertThat(both.points(4)).isEqualTo(512_000_000L);
        assertThat(both.points(8)).isEqualTo(50_000);
        assertThat(both.points(16)).isEqualTo(20_000);
        assertThat(both.points(32)).isEqualTo(20_000);
        assertThat(both.points(64)).isEqualTo(8_000);
        assertThat(both.points(1 + 16)).isEqualTo(both.points(1) + 20_000);
        assertThat(both.beyond()).isZero();
    }

    @Test
    void moreSpotsThanTheTablesKnowAreCountedBeyond() {
        OneDay today = new OneDay()
                .sore("calf:left", 3)
                .sore("low-back", 3)
                .sore("chest:left", 2)
                .sore("shin:left", 2)
                .sore("thigh-front:left", 1);
        Columns columns = columns(
                today,
                Draft.of("a", Role.STRETCH, Area.CALF),
                Draft.of("b", Role.STRETCH, Area.LOW_BACK),
                Draft.of("c", Role.STRETCH, Area.CHEST),
                Draft.of("d", Role.STRETCH, Area.SHIN),
                Draft.of("e", Role.STRETCH, Area.THIGH_FRONT));
        assertThat(columns.many()).isTrue();
        assertThat(columns.beyond()).isEqualTo(128_000_000L + 50_000);
    }

    @Test
    void whatAnOfferGrants() {
        OneDay today = new OneDay().sore("calf:left", 3).with("barbell");
        Menu menu = Menus.of(
                today,
                new GivenDoses(),
                Draft.of("ease", Role.STRETCH, Area.CALF),
                Draft.of("further", Role.STRENGTH, Area.CHEST).pattern(Pattern.PUSH),
                Draft.of("lift", Role.STRENGTH, Area.CALF).with("barbell").pattern(Pattern.ANKLE),
                Draft.of("opposite", Role.STRENGTH, Area.SHIN).pattern(Pattern.ANKLE));
        Objective objective = new Objective(menu, Favours.none());
        Offers offers = new Offers(menu, objective);
        Columns columns = new Columns(offers.all(), objective.lifted());
        assertThat(offers.all())
                .extracting(offer -> offer.members.get(0).id() + " " + columns.bits(offer))
                .containsExactlyInAnyOrder("ease 3", "further 8", "lift 17", "opposite 4");
    }

    @Test
    void closedFamiliesOfABucket() {
        Set<Closed> closed = Set.of(new Closed(1, 10), new Closed(1, 11), new Closed(2, 12));
        assertThat(Closed.families(closed, 1)).containsExactlyInAnyOrder(10, 11);
        assertThat(Closed.families(closed, 3)).isEmpty();
        assertThat(Closed.families(Set.of(), 1)).isEmpty();
    }

    private static Columns columns(OneDay today, Draft... drafts) {
        Menu menu = Menus.of(today, new GivenDoses(), drafts);
        Objective objective = new Objective(menu, Favours.none());
        return new Columns(new Offers(menu, objective).all(), objective.lifted());
    }
}
