package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Part by part of {@code objective.md}, counted by hand. Each exercise is 3 x 10 in five minutes unless said otherwise. */
class ObjectiveTest {
    /** Own catalogue and the seconds: what every item of five minutes has. */
    private static final long ANY = 100 + 300;

    private final GivenDoses doses = new GivenDoses();

    private long value(OneDay today, Draft... drafts) {
        Menu menu = Menus.of(today, doses, drafts);
        return new Objective(menu, Favours.none())
                .value(menu.portions().stream()
                        .flatMap(portion -> portion.members().stream())
                        .map(entry -> Menus.pick(menu, entry.id()))
                        .toList());
    }

    private static Draft squat(String id) {
        return Draft.of(id, Role.STRENGTH, Area.THIGH_FRONT).level(2);
    }

    @Test
    void whatIsForNothingSoreCountsByItsPattern() {
        assertThat(value(new OneDay(), squat("a"))).isEqualTo(ANY + 200 + 12 * (100 + 90 + 80));
        assertThat(value(new OneDay(), squat("a").pattern(Pattern.WRIST))).isEqualTo(ANY + 200 + 3 * 270);
        assertThat(value(new OneDay().goal(Goal.MUSCLE), squat("a"))).isEqualTo(ANY + 200 + 13 * 270);
    }

    @Test
    void setsOfOnePurposeAreCountedTogether() {
        long one = value(new OneDay(), squat("a"));
        assertThat(value(new OneDay(), squat("a"), squat("b")) - one).isEqualTo(ANY + 200 + 12 * (40 + 30 + 30));
        assertThat(value(new OneDay(), squat("a"), squat("b").pattern(Pattern.PUSH)))
                .isEqualTo(2 * one);
    }

    @Test
    void theMembersLevelIsBest() {
        long own = value(new OneDay().level(3), squat("a").level(3));
        assertThat(own - value(new OneDay().level(3), squat("a").level(2))).isEqualTo(100);
        assertThat(own - value(new OneDay().level(3), squat("a").level(1))).isEqualTo(200);
    }

    @Test
    void importedOnesAreWorthALittleLess() {
        assertThat(value(new OneDay(), squat("a"))
                        - value(new OneDay(), squat("a").imported()))
                .isEqualTo(100);
    }

    @Test
    void loadsThatGrowAndTheWayToThem() {
        OneDay today = new OneDay().with("barbell", "box", "mat");
        long plain = value(today, squat("a"));
        assertThat(value(today, squat("a").with("barbell")) - plain).isEqualTo(200);
        assertThat(value(today, squat("a").with("mat"))).isEqualTo(plain);
        assertThat(value(today, squat("a").with("barbell", "box")) - plain).isEqualTo(200 - 500);
        assertThat(value(today.goal(Goal.ENDURANCE), squat("a").with("barbell")) - value(today, squat("a")))
                .isZero();
    }

    @Test
    void theStationIsWhereMostIsDone() {
        OneDay today = new OneDay().with("barbell", "box");
        long none = value(today, squat("a"), squat("b"), squat("c"));
        assertThat(value(
                                today,
                                squat("a").with("box"),
                                squat("b").with("box"),
                                squat("c").with("barbell"))
                        - none)
                .isEqualTo(200 - 500);
        assertThat(value(
                                today,
                                squat("a").with("box"),
                                squat("b").with("barbell"),
                                squat("c").with("barbell"))
                        - none)
                .isEqualTo(200 + 200 - 500);
        // Of two alike the first in the alphabet.
        assertThat(value(today, squat("a").with("box"), squat("b").with("barbell"), squat("c")) - none)
                .isEqualTo(200 - 500);
    }

    @Test
    void ofStationsAlikeTheFirstInTheAlphabetIsOne() {
        List<String> words = List.of("anchor", "ball", "band", "bench", "bike", "box", "slider", "step", "strap");
        for (String first : words) {
            for (String second : words.subList(words.indexOf(first) + 1, words.size())) {
                OneDay today = new OneDay().with(first, second);
                Menu menu = Menus.of(
                        today, doses, squat("a").with(first), squat("b").with(second));
                Objective objective = new Objective(menu, Favours.none());
                assertThat(objective.value(Menus.picks(menu, "a")) - objective.value(Menus.picks(menu, "b")))
                        .as("%s and %s", first, second)
                        .isEqualTo(500);
            }
        }
    }

    @Test
    void everyPurposeHasAPlaceOfItsOwn() {
        List<Draft> drafts = new ArrayList<>(List.of(
                Draft.of("opposite", Role.STRENGTH, Area.SHIN),
                Draft.of("prepare", Role.WARM_UP, Area.CALF),
                Draft.of("warm", Role.WARM_UP, Area.CHEST),
                Draft.of("cool", Role.COOL_DOWN, Area.CHEST),
                Draft.of("aimed-balance", Role.BALANCE, Area.CALF),
                Draft.of("aimed-strength", Role.STRENGTH, Area.CALF)));
        for (Area area : Area.values()) {
            drafts.add(Draft.of("stretch-" + area.id(), Role.STRETCH, area));
        }
        for (Pattern pattern : Pattern.values()) {
            drafts.add(
                    Draft.of("move-" + pattern.id(), Role.STRENGTH, Area.CHEST).pattern(pattern));
        }
        Menu menu = Menus.of(new OneDay().sore("calf:left", 3), doses, drafts.toArray(Draft[]::new));
        Objective objective = new Objective(menu, Favours.none());
        assertThat(menu.portions().stream()
                        .map(objective::bucket)
                        .map(Bucket::place)
                        .distinct()
                        .toList())
                .hasSize(drafts.size())
                .allMatch(place -> place >= 0 && place < objective.places());
    }

    @Test
    void whatIsSoreComesFirst() {
        OneDay today = new OneDay().minutes(20).sore("calf:left", 3);
        Draft lowering = Draft.of("a", Role.ECCENTRIC, Area.CALF).level(2);
        long weight = 18;
        assertThat(value(today, lowering))
                .isEqualTo(ANY + 200 + 300 + 2_048_000_000L + weight * (100 + 100 + 90) + 600 * weight);
        // A hold opens with less, and only its minutes count.
        doses.give("a", GivenDoses.hold(4, 45, 300));
        assertThat(value(today, Draft.of("a", Role.ISOMETRIC, Area.CALF).level(2)))
                .isEqualTo(ANY + 200 + 300 + 2_048_000_000L + 12 * (100 + 100 + 90 + 70) + 200 * 12);
    }

    @Test
    void whatIsEasedCountsOnceMore() {
        OneDay today = new OneDay().minutes(20).sore("calf:left", 3);
        long weight = 14;
        long stretch = value(today, Draft.of("a", Role.STRETCH, Area.CALF));
        assertThat(stretch).isEqualTo(ANY + 300 + 2_048_000_000L + 50_000 + 3_000 + weight * (100 + 60 + 30));
        assertThat(value(today, Draft.of("a", Role.STRETCH, Area.CHEST, Area.CALF)) - stretch)
                .isEqualTo(-300);
    }

    @Test
    void anotherSoreSpotCountsBeside() {
        OneDay both = new OneDay().minutes(20).sore("calf:left", 3).sore("calf:right", 1);
        OneDay one = new OneDay().minutes(20).sore("calf:left", 3);
        Draft hold = Draft.of("a", Role.BALANCE, Area.CALF);
        assertThat(value(both, hold) - value(one, hold)).isEqualTo(1_024_000_000L + 50 * 14);
        Draft warm = Draft.of("a", Role.WARM_UP, Area.CALF);
        assertThat(value(one, warm) - value(new OneDay().minutes(20), warm))
                .isEqualTo(2_048_000_000L + 50_000 + 300 + 50 * 18);
    }

    @Test
    void warmUpAndCoolDownCountByTheMinute() {
        assertThat(value(new OneDay().minutes(20), Draft.of("a", Role.WARM_UP, Area.CALF)))
                .isEqualTo(ANY + 2_000 + 2 * 190);
        assertThat(value(new OneDay().minutes(20), Draft.of("a", Role.COOL_DOWN, Area.CALF)))
                .isEqualTo(ANY + 1_200 + 2 * 190);
        assertThat(value(new OneDay().minutes(20), Draft.of("a", Role.STRETCH, Area.CALF)))
                .isEqualTo(ANY + 4 * 190);
    }

    @Test
    void fromHalfAnHourOnAWarmUpIsDue() {
        Draft calf = Draft.of("a", Role.WARM_UP, Area.CALF);
        assertThat(value(new OneDay().minutes(29), calf)).isEqualTo(ANY + 2_900 + 2 * 190);
        assertThat(value(new OneDay().minutes(30), calf)).isEqualTo(ANY + 3_000 + 8_000 + 2 * 190);
        assertThat(value(new OneDay().minutes(30), Draft.of("a", Role.COOL_DOWN, Area.CALF)))
                .isEqualTo(ANY + 1_800 + 2 * 190);
    }

    @Test
    void aWarmUpIsOneForWhatIsSoreOrForTheWholeBody() {
        OneDay today = new OneDay().minutes(30).sore("shoulder-front:left", 3);
        assertThat(value(today, ankles(Pattern.ANKLE))).isEqualTo(ANY + 2 * 190);
        assertThat(value(today, ankles(Pattern.CARDIO))).isEqualTo(ANY + 11_000 + 2 * 190);
        long aimed = 2_048_000_000L + 50_000 + 50 * 18;
        assertThat(value(
                        today,
                        Draft.of("a", Role.WARM_UP, Area.CHEST, Area.SHOULDER_FRONT)
                                .pattern(Pattern.RAISE)))
                .isEqualTo(ANY + aimed + 11_000 + 2 * 190);
        // Both: each has its own opening and its own first set.
        Draft arms = Draft.of("b", Role.WARM_UP, Area.CHEST, Area.SHOULDER_FRONT);
        assertThat(value(today, ankles(Pattern.ANKLE), arms)).isEqualTo(2 * ANY + aimed + 11_000 + 4 * 190);
    }

    private static Draft ankles(Pattern pattern) {
        return Draft.of("a", Role.WARM_UP, Area.CALF).pattern(pattern);
    }

    @Test
    void aLoadForWhatIsSoreCountsOncePerSpot() {
        OneDay today = new OneDay().minutes(20).sore("calf:left", 3).with("barbell");
        Draft one = Draft.of("a", Role.STRENGTH, Area.CALF).with("barbell");
        Draft other = Draft.of("b", Role.STRENGTH, Area.CALF).with("barbell");
        Draft bare = Draft.of("a", Role.STRENGTH, Area.CALF);
        assertThat(value(today, one) - value(today, bare)).isEqualTo(8_000 + 200);
        assertThat(value(today, one, other) - value(today, bare, other)).isEqualTo(200);
        assertThat(value(today.goal(Goal.MUSCLE), one) - value(today, bare)).isEqualTo(8_800 + 200);
    }

    @Test
    void fromHalfAnHourOnTheRestOfTheBodyCounts() {
        Draft calf = Draft.of("a", Role.STRENGTH, Area.CALF).pattern(Pattern.ANKLE);
        Draft shin = Draft.of("b", Role.STRENGTH, Area.SHIN).pattern(Pattern.ANKLE);
        Draft push = Draft.of("c", Role.STRENGTH, Area.CHEST).pattern(Pattern.PUSH);
        Draft ankle = Draft.of("c", Role.STRENGTH, Area.CHEST).pattern(Pattern.ANKLE);
        OneDay longer = new OneDay().minutes(30).sore("calf:left", 3);
        OneDay shorter = new OneDay().minutes(29).sore("calf:left", 3);
        assertThat(value(longer, calf, shin) - value(shorter, calf, shin)).isEqualTo(20_000);
        assertThat(value(longer, calf, push) - value(shorter, calf, push)).isEqualTo(20_000);
        assertThat(value(longer, calf, ankle)).isEqualTo(value(shorter, calf, ankle));
        assertThat(value(longer, calf, shin, push) - value(shorter, calf, shin, push))
                .isEqualTo(40_000);
        assertThat(value(new OneDay().minutes(30), push)).isEqualTo(value(new OneDay().minutes(29), push));
    }

    @Test
    void whatIsOppositeHasItsOwnWeight() {
        Draft calf = Draft.of("a", Role.BALANCE, Area.CALF);
        OneDay today = new OneDay().minutes(20).sore("calf:left", 3);
        assertThat(value(today, calf, Draft.of("b", Role.STRENGTH, Area.SHIN)) - value(today, calf))
                .isEqualTo(ANY + 100 + 14 * 270);
    }

    @Test
    void otherRolesFitAGoalMoreOrLess() {
        OneDay today = new OneDay();
        long strength = value(today, squat("a"));
        assertThat(value(today, Draft.of("a", Role.BALANCE, Area.THIGH_FRONT).level(2)) - strength)
                .isEqualTo(-500);
        OneDay mobility = new OneDay().goal(Goal.MOBILITY);
        assertThat(value(mobility, Draft.of("a", Role.BALANCE, Area.THIGH_FRONT).level(2))
                        - value(mobility, squat("a")))
                .isEqualTo(100);
    }

    @Test
    void tiredHelpersAreAwkward() {
        OneDay today = new OneDay().minutes(20).sore("calf:left", 3);
        Draft near = Draft.of("b", Role.STRENGTH, Area.CALF.neighbours().get(0));
        long several = value(today, near.pattern(Pattern.SQUAT));
        long single = value(today, near.pattern(Pattern.KNEE));
        boolean opposite =
                Area.CALF.antagonist().stream().anyMatch(Area.CALF.neighbours().get(0)::equals);
        assertThat(several - single).isEqualTo(opposite ? -300 : 270 * (12 - 6) - 300);
    }

    @Test
    void enoughIsEnoughForAWeek() {
        long before = value(new OneDay(), squat("a"));
        doses.week(9);
        assertThat(value(new OneDay(), squat("a"))).isEqualTo(before);
        doses.week(10);
        assertThat(value(new OneDay(), squat("a")) - before).isEqualTo(-400);
    }

    @Test
    void whatIsSoreStaysAndOtherWorkRotates() {
        for (int ago = 1; ago <= 4; ago++) {
            OneDay sore = new OneDay().minutes(20).sore("thigh-front:left", 3);
            OneDay fine = new OneDay().minutes(20);
            long soreBefore = value(sore, squat("a"));
            long fineBefore = value(fine, squat("a"));
            for (int visit = ago; visit >= 1; visit--) {
                String done = visit == ago ? "a" : "other";
                sore.visit(3 + visit, OneDay.work(done, WorkSide.BOTH, 5));
                fine.visit(3 + visit, OneDay.work(done, WorkSide.BOTH, 5));
            }
            long points = ago > 3 ? 0 : 1_200L * (4 - ago) / 3;
            assertThat(value(sore, squat("a")) - soreBefore).as("%d ago", ago).isEqualTo(points);
            assertThat(value(fine, squat("a")) - fineBefore).as("%d ago", ago).isEqualTo(-points);
        }
    }

    @Test
    void usedMinutesCount() {
        doses.give("a", GivenDoses.reps(3, 60, 539));
        long almost = value(new OneDay().minutes(10), squat("a"));
        doses.give("a", GivenDoses.reps(3, 60, 540));
        assertThat(value(new OneDay().minutes(10), squat("a")) - almost).isEqualTo(20_001);
    }

    @Test
    void halfAMinuteOfHoldingIsASet() {
        assertThat(Objective.sets(GivenDoses.hold(1, 10, 60))).isEqualTo(1);
        assertThat(Objective.sets(GivenDoses.hold(1, 44, 60))).isEqualTo(1);
        assertThat(Objective.sets(GivenDoses.hold(1, 45, 60))).isEqualTo(2);
        assertThat(Objective.sets(GivenDoses.hold(5, 45, 60))).isEqualTo(4);
        assertThat(Objective.sets(GivenDoses.reps(6, 60, 60))).isEqualTo(6);
        assertThat(Objective.sets(GivenDoses.reps(7, 60, 60))).isEqualTo(6);
    }

    @Test
    void whatShallStayIsFavoured() {
        Menu menu = Menus.of(new OneDay(), doses, squat("a"));
        long plain = new Objective(menu, Favours.none()).value(Menus.picks(menu, "a"));
        Favours same = new Favours();
        same.stays("a", 3, 60);
        assertThat(new Objective(menu, same).value(Menus.picks(menu, "a")) - plain)
                .isEqualTo(502_000);
        Favours otherRest = new Favours();
        otherRest.stays("a", 3, 90);
        assertThat(new Objective(menu, otherRest).value(Menus.picks(menu, "a")) - plain)
                .isEqualTo(500_000);
        Favours otherSets = new Favours();
        otherSets.stays("a", 2, 60);
        assertThat(new Objective(menu, otherSets).value(Menus.picks(menu, "a")) - plain)
                .isEqualTo(500_000);
        Favours asked = new Favours();
        asked.asked("a");
        assertThat(new Objective(menu, asked).value(Menus.picks(menu, "a")) - plain)
                .isEqualTo(100_000_000_000L);
        Favours copy = same.copy();
        copy.asked("b");
        assertThat(new Objective(menu, copy).value(Menus.picks(menu, "a")) - plain)
                .isEqualTo(502_000);
        assertThat(same.exercises()).containsExactly("a");
    }
}
