package gym.sorespot.strength.session.order;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.PlainDoses;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Day;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which block an exercise goes to, and its place there. Ids run against the expected order wherever it matters. */
class OrderingTest {
    private static final Draft LIFT = Draft.of("lift", Role.STRENGTH, Area.CHEST);

    private final OneDay today = new OneDay()
            .with(Equipment.words().toArray(String[]::new))
            .sore("calf:left", 4)
            .sore("biceps:left", 2);

    @Test
    void blocksComeInTheirOrderAndEmptyOnesNotAtAll() {
        assertThat(order(
                        Draft.of("a-cool", Role.COOL_DOWN, Area.CHEST),
                        Draft.of("b-other", Role.STRENGTH, Area.CHEST),
                        Draft.of("c-aimed", Role.STRENGTH, Area.CALF),
                        Draft.of("d-warm", Role.WARM_UP, Area.CHEST)))
                .containsExactly("warm-up: d-warm", "aim: c-aimed", "strengthen: b-other", "cool-down: a-cool");
        assertThat(order(LIFT)).containsExactly("strengthen: lift");
        assertThat(order()).isEmpty();
    }

    @Test
    void whatIsAimedAtTheSoreOrAnyWorkForItGoesToTheAim() {
        assertThat(order(
                        Draft.of("hold", Role.ISOMETRIC, Area.CHEST, Area.CALF).hold(3, 20),
                        Draft.of("stand", Role.BALANCE, Area.BICEPS),
                        Draft.of("warm", Role.WARM_UP, Area.CALF),
                        Draft.of("cool", Role.COOL_DOWN, Area.CALF)))
                .containsExactly("warm-up: warm", "aim: hold stand", "cool-down: cool");
    }

    @Test
    void theWarmUpStartsWithCardioAndEndsWithWhatIsSore() {
        assertThat(order(
                        warm("a-sorest", Area.CALF),
                        warm("b-sore", Area.BICEPS),
                        warm("e-other", Area.CHEST),
                        warm("f-other", Area.CHEST),
                        warm("z-bike", Area.CHEST).pattern(Pattern.CARDIO)))
                .containsExactly("warm-up: z-bike e-other f-other a-sorest b-sore");
    }

    @Test
    void theAimGoesFromGentleToLoaded() {
        assertThat(order(
                        Draft.of("a", Role.STRENGTH, Area.CALF).with("dumbbell"),
                        Draft.of("b", Role.STRENGTH, Area.CALF).with("band"),
                        Draft.of("c", Role.ECCENTRIC, Area.CALF),
                        Draft.of("d", Role.BALANCE, Area.CALF),
                        Draft.of("e", Role.ISOMETRIC, Area.CALF),
                        Draft.of("f", Role.STRETCH, Area.CALF).hold(1, 30)))
                .containsExactly("aim: f e d c b a");
    }

    @Test
    void theEasierComesFirstWhereNothingIsLoaded() {
        assertThat(order(
                        Draft.of("a-one-leg", Role.STRENGTH, Area.CALF).level(2),
                        Draft.of("b-drop", Role.ECCENTRIC, Area.CALF).level(2),
                        Draft.of("c-two-legs", Role.STRENGTH, Area.CALF).level(1),
                        Draft.of("d-bar", Role.STRENGTH, Area.CALF)
                                .with("barbell")
                                .level(1)))
                .containsExactly("aim: c-two-legs b-drop a-one-leg d-bar");
    }

    @Test
    void theSorestComesFirstAmongEqualsThenTheId() {
        assertThat(order(
                        Draft.of("a-second", Role.STRENGTH, Area.BICEPS),
                        Draft.of("b-first", Role.STRENGTH, Area.CALF),
                        Draft.of("c-both", Role.STRENGTH, Area.BICEPS, Area.CALF)))
                .containsExactly("aim: b-first c-both a-second");
    }

    @Test
    void largeMovementsComeFirstThenLiftsThenThoseOfOneMachine() {
        assertThat(order(
                        Draft.of("a", Role.BALANCE, Area.CHEST).pattern(Pattern.KNEE),
                        Draft.of("b", Role.ISOMETRIC, Area.CHEST)
                                .with("machine")
                                .pattern(Pattern.KNEE),
                        Draft.of("c", Role.STRENGTH, Area.CHEST).pattern(Pattern.KNEE),
                        Draft.of("d", Role.ECCENTRIC, Area.CHEST).with("cable").pattern(Pattern.KNEE),
                        Draft.of("e", Role.STRENGTH, Area.CHEST).with("machine").pattern(Pattern.HIP),
                        Draft.of("f", Role.STRENGTH, Area.CHEST).with("machine").pattern(Pattern.KNEE),
                        Draft.of("g", Role.STRENGTH, Area.CHEST).with("barbell").pattern(Pattern.HIP),
                        Draft.of("h", Role.BALANCE, Area.CHEST).pattern(Pattern.LUNGE),
                        Draft.of("i", Role.STRENGTH, Area.CHEST).pattern(Pattern.PUSH),
                        Draft.of("j", Role.STRENGTH, Area.CHEST).with("machine").pattern(Pattern.PULL)))
                .containsExactly("strengthen: j i h g f e d c b a");
    }

    @Test
    void whatIsAlikeInTheStrengthenBlockGoesByItsId() {
        assertThat(order(
                        Draft.of("b", Role.STRENGTH, Area.CHEST),
                        Draft.of("a", Role.STRENGTH, Area.CHEST),
                        Draft.of("c", Role.STRENGTH, Area.CHEST)))
                .containsExactly("strengthen: a b c");
    }

    @Test
    void theCoolDownEndsWithTheLongestStretch() {
        assertThat(order(
                        stretch("a", Area.CHEST, 2, 45),
                        stretch("b", Area.CHEST, 1, 60),
                        stretch("c", Area.CHEST, 1, 20),
                        stretch("d", Area.CHEST, 1, 20),
                        Draft.of("z", Role.COOL_DOWN, Area.CHEST).hold(1, 300)))
                .containsExactly("cool-down: z c d b a");
    }

    @Test
    void beforeLiftingAMuscleIsStretchedForLessThanAMinute() {
        assertThat(order(LIFT, stretch("s", Area.CALF, 1, 59))).containsExactly("aim: s", "strengthen: lift");
        assertThat(order(LIFT, stretch("s", Area.CALF, 1, 60))).containsExactly("strengthen: lift", "cool-down: s");
        assertThat(order(LIFT, stretch("s", Area.CALF, 2, 30))).containsExactly("strengthen: lift", "cool-down: s");
        assertThat(order(LIFT, stretch("s", Area.CHEST, 1, 10))).containsExactly("strengthen: lift", "cool-down: s");
    }

    @Test
    void stretchesInRepetitionsCountWithTheirWholeTime() {
        Draft short56 = Draft.of("s", Role.STRETCH, Area.CALF).reps(2, 7);
        Draft long64 = Draft.of("s", Role.STRETCH, Area.CALF).reps(2, 8);
        assertThat(order(LIFT, short56)).containsExactly("aim: s", "strengthen: lift");
        assertThat(order(LIFT, long64)).containsExactly("strengthen: lift", "cool-down: s");
    }

    @Test
    void withoutLiftingStretchesMayTakeAsLongAsTheyLike() {
        assertThat(order(stretch("s", Area.CALF, 3, 60), warm("w", Area.CHEST)))
                .containsExactly("warm-up: w", "aim: s");
    }

    @Test
    void theSorestSpendsTheMinuteOfAMuscleFirst() {
        assertThat(order(LIFT, stretch("a", Area.BICEPS, 1, 30), stretch("b", Area.CALF, 1, 30)))
                .containsExactly("aim: b", "strengthen: lift", "cool-down: a");
    }

    @Test
    void musclesThatHelpAreStretchedTooAndOthersHaveAMinuteOfTheirOwn() {
        Draft first = stretch("a", Area.CALF, 1, 40).muscles(Muscle.CALVES, Muscle.HAMSTRINGS);
        assertThat(order(LIFT, first, stretch("b", Area.BICEPS, 1, 40).muscles(Muscle.HAMSTRINGS)))
                .containsExactly("aim: a", "strengthen: lift", "cool-down: b");
        assertThat(order(LIFT, first, stretch("b", Area.BICEPS, 1, 40).muscles(Muscle.BICEPS)))
                .containsExactly("aim: a b", "strengthen: lift");
    }

    private static Draft warm(String id, Area area) {
        return Draft.of(id, Role.WARM_UP, area).pattern(Pattern.KNEE);
    }

    private static Draft stretch(String id, Area area, int sets, int seconds) {
        return Draft.of(id, Role.STRETCH, area).pattern(Pattern.STRETCH).hold(sets, seconds);
    }

    private List<String> order(Draft... drafts) {
        Catalogue catalogue = Draft.catalogue(drafts);
        Day day = today.day(catalogue);
        Menu menu = new Shelf(catalogue).menu(day, new PlainDoses(), Set.of());
        List<Pick> picks = catalogue.exercises().stream()
                .map(Exercise::id)
                .sorted(Comparator.reverseOrder())
                .map(id -> menu.find(id).orElseThrow())
                .map(found -> new Pick(
                        found.portion(),
                        found.entry(),
                        found.portion().options().get(0)))
                .toList();
        return new Ordering(day)
                .order(picks).stream()
                        .map(placed -> placed.kind() + ": "
                                + placed.picks().stream()
                                        .map(pick -> pick.exercise().id())
                                        .collect(Collectors.joining(" ")))
                        .toList();
    }
}
