package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.member.Asked;
import gym.sorespot.strength.member.Wishes;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped exercises in the shipped gym, asked as the screens ask. */
class StrengthWhatIfsTest {
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));
    private static final Premises PREMISES = new PremisesReader(
                    () -> "Strong Street",
                    HOME.resolve("kiosk-config"),
                    HOME.resolve("exercises"),
                    java.time.Clock.systemUTC())
            .look(false)
            .orElseThrow();

    private final List<Item> prepared = new ArrayList<>();
    private final StrengthWhatIfs whatIfs = new StrengthWhatIfs(
            locale -> SessionEngine.of(PREMISES.catalogue(), PREMISES.gym(), locale), prepared::addAll);

    private final Asked first = new Asked(
            new Request(
                    LocalDate.of(2026, 11, 22),
                    30,
                    Goal.STRENGTH,
                    1,
                    null,
                    PREMISES.gym().inOrder(),
                    List.of(
                            new Soreness(new Spot(Area.CALF, Side.LEFT), 4, null),
                            new Soreness(new Spot(Area.CALF, Side.RIGHT), 4, null)),
                    List.of(),
                    false),
            History.NONE,
            null,
            Wishes.NONE,
            Locale.ENGLISH);

    private Asked shown(Session session, Wishes wishes) {
        return new Asked(first.request(), History.NONE, session, wishes, Locale.ENGLISH);
    }

    @Test
    void mostExercisesCanBeSwappedAndWhatIsOfferedComesWhenItIsChosen() {
        Session session = whatIfs.plan(first);
        assertThat(prepared).containsExactlyElementsOf(session.items());
        int choices = 0;
        for (Item item : session.items()) {
            Asked asked = shown(session, Wishes.NONE);
            List<Item> offered = whatIfs.alternatives(asked, item.exercise());
            assertThat(offered).extracting(Item::exercise).doesNotContain(item.exercise());
            assertThat(offered).hasSizeLessThanOrEqualTo(4);
            for (Item other : offered) {
                assertThat(exercises(whatIfs.plan(swapped(session, item, other))))
                        .contains(other.exercise())
                        .doesNotContain(item.exercise());
            }
            choices += offered.size() >= 2 ? 1 : 0;
        }
        assertThat(choices).isGreaterThanOrEqualTo(session.items().size() / 2);
    }

    @Test
    void aBusyMachineIsThatOne() {
        Session session = whatIfs.plan(shown(whatIfs.plan(first), swap("leg-press")));
        Wishes busy = new Wishes(Set.of(), Set.of(), Set.of("leg-press"), Map.of());
        Session without = whatIfs.plan(shown(session, busy));
        assertThat(exercises(session)).contains("leg-press");
        assertThat(exercises(without)).doesNotContain("leg-press");
        assertThat(whatIfs.whyNot(shown(without, busy), "leg-press")).isEqualTo("Its machine is in use.");
        assertThat(whatIfs.whyNot(shown(without, busy), "seated-calf-raise")).doesNotContain("machine");
    }

    /** Something that is in no session is swapped for it. */
    private static Wishes swap(String to) {
        return new Wishes(Set.of(), Set.of(), Set.of(), Map.of("none", to));
    }

    @Test
    void wishesHoldForTheFirstPlanToo() {
        String out = whatIfs.plan(first).items().get(1).exercise();
        Asked wished = new Asked(
                first.request(),
                History.NONE,
                null,
                new Wishes(Set.of(out), Set.of("machine"), Set.of(), Map.of()),
                Locale.ENGLISH);
        Session session = whatIfs.plan(wished);
        assertThat(exercises(session)).doesNotContain(out);
        assertThat(session.items()).noneMatch(item -> PREMISES.catalogue()
                .find(item.exercise())
                .orElseThrow()
                .equipment()
                .contains("machine"));
        assertThat(whatIfs.whyNot(shown(session, wished.wishes()), out)).isEqualTo("You took it out.");
    }

    private Asked swapped(Session session, Item item, Item other) {
        return shown(session, new Wishes(Set.of(), Set.of(), Set.of(), Map.of(item.exercise(), other.exercise())));
    }

    private static List<String> exercises(Session session) {
        return session.items().stream().map(Item::exercise).toList();
    }
}
