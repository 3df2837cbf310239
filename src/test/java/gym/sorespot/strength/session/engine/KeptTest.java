package gym.sorespot.strength.session.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine takes from a session that is on the page already, and from what was done before. */
class KeptTest {
    private final SessionEngine engine = SessionEngine.of(
            Draft.catalogue(
                    Draft.of("one", Role.STRENGTH, Area.CHEST),
                    Draft.of("twin", Role.STRENGTH, Area.CHEST).family("twins"),
                    Draft.of("other-twin", Role.STRENGTH, Area.CHEST).family("twins")),
            Lab.GYM);
    private final Request request = new OneDay().request();

    /** Which of two equal ones is better by itself does not matter: what is there stays. */
    @ParameterizedTest
    @ValueSource(strings = {"twin", "other-twin"})
    void whatIsThereStaysWhenAllIsFreeAgain(String twin) {
        Session shown = without(twin.equals("twin") ? "other-twin" : "twin");
        assertThat(exercises(shown)).contains(twin);
        assertThat(exercises(engine.whatIf().plan(request, History.NONE, shown, Changes.NONE)))
                .containsExactlyInAnyOrderElementsOf(exercises(shown));
    }

    @Test
    void whereNothingSimplyStandsInTheRestMakesRoom() {
        Session shown = without("other-twin");
        assertThat(exercises(shown)).contains("one", "twin");
        assertThat(engine.whatIf().alternatives(request, History.NONE, shown, Changes.NONE, "one"))
                .extracting(Item::exercise)
                .containsExactly("other-twin");
    }

    @Test
    void whatTheDayAdvisesComesFirst() {
        History longAgo = new History(List.of(
                new Visit(Lab.DAY.minusDays(90), List.of(), Map.of(), List.of(OneDay.work("one", WorkSide.BOTH, 7)))));
        assertThat(engine.plan(request, longAgo).advice())
                .first()
                .extracting(Session.Advice::card)
                .isEqualTo("restart");
    }

    /** The doses on the page are those that were chosen, not others of the same exercises: so the minutes that are left agree. */
    @Test
    void whyNotSaysOfAPageWhatItSaysOfTheBestSession() {
        SessionEngine shipped = SessionEngine.of(Lab.shipped(), Lab.GYM);
        for (int seed = 0; seed < 60; seed++) {
            Request random = RandomRequests.ordinary(new Random(seed), Lab.GYM);
            Session page = shipped.plan(random, History.NONE);
            for (Session.LeftOut left : page.leftOut()) {
                String exercise = left.exercise();
                assertThat(shipped.whatIf().whyNot(random, History.NONE, page, Changes.NONE, exercise))
                        .as("seed %d, %s", seed, exercise)
                        .isEqualTo(shipped.whyNot(random, History.NONE, exercise));
            }
        }
    }

    private Session without(String exercise) {
        return engine.whatIf()
                .plan(request, History.NONE, engine.plan(request, History.NONE), Changes.NONE.without(exercise));
    }

    private static List<String> exercises(Session session) {
        return session.items().stream().map(Item::exercise).toList();
    }
}
