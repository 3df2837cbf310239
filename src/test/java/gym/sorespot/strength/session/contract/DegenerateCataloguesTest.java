package gym.sorespot.strength.session.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues that nobody would want, each with its hand-made case and a few random members. */
class DegenerateCataloguesTest {
    private static final Catalogue SHIPPED = Lab.shipped();
    private static final List<Soreness> CALVES = List.of(
            new Soreness(new Spot(Area.CALF, Side.LEFT), 4, null),
            new Soreness(new Spot(Area.CALF, Side.RIGHT), 4, null));

    private static Case calves(Catalogue catalogue, int minutes) {
        Request request = new Request(
                Lab.DAY, minutes, Goal.STRENGTH, 2, null, Properties.GYM.inOrder(), CALVES, List.of(), false);
        return new Case(catalogue, Properties.GYM, request, History.NONE);
    }

    /** The session for the sore calves, after a round of random members. */
    private static Session checked(Catalogue catalogue, int members) {
        RandomCases cases = new RandomCases(new Random(11), Properties.GYM);
        SessionEngine engine = SessionEngine.of(catalogue, Properties.GYM);
        ContractChecker checker = new ContractChecker(catalogue, Properties.GYM);
        for (int i = 0; i < members; i++) {
            Case asked = cases.next(catalogue);
            new Properties("degenerate", 11)
                    .check(i, asked, checker.broken(asked, asked.plan(engine)), again -> ContractChecker.of(again)
                            .broken(again, again.plan()));
        }
        Case asked = calves(catalogue, 30);
        Session session = asked.plan(engine);
        assertThat(checker.broken(asked, session)).isEmpty();
        return session;
    }

    @Test
    void empty() {
        Session session = checked(new Catalogue(List.of(), "empty"), 100);

        assertThat(session.stop()).isNull();
        assertThat(session.items()).isEmpty();
        assertThat(session.seconds()).isZero();
        assertThat(session.value().got()).isEqualTo(session.value().bound());
        assertThat(session.next()).isNotNull();
        assertThat(session.leftOut())
                .extracting(Session.LeftOut::exercise, Session.LeftOut::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("calf:left", "Left calf: we have no exercise for it."),
                        org.assertj.core.groups.Tuple.tuple("calf:right", "Right calf: we have no exercise for it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"downward-dog", "heel-drop", "ankle-pumps", "face-pull"})
    void oneExercise(String id) {
        Exercise only = SHIPPED.find(id).orElseThrow();
        Session session = checked(new Catalogue(List.of(only), "one"), 100);

        assertThat(session.items()).singleElement().satisfies(item -> assertThat(item.exercise())
                .isEqualTo(id));
        assertThat(session.leftOut().isEmpty()).isEqualTo(only.worksOn(Area.CALF));
    }

    @Test
    void everythingContraindicated() {
        Map<Area, Integer> all = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            all.put(area, 1);
        }
        List<Exercise> exercises = SHIPPED.exercises().stream()
                .map(e -> with(e, e.id(), e.family(), all))
                .toList();
        Session session = checked(new Catalogue(exercises, "none"), 60);

        assertThat(session.items()).isEmpty();
        assertThat(session.leftOut())
                .extracting(Session.LeftOut::why)
                .startsWith(
                        "Left calf at 4: too sore for every exercise we have for it.",
                        "Right calf at 4: too sore for every exercise we have for it.")
                .contains("Left calf at 4: this one is left out from 1 on.");
        // Who is not sore trains as usual.
        Case healthy = calves(new Catalogue(exercises, "none"), 30)
                .with(new Request(
                        Lab.DAY, 30, Goal.STRENGTH, 2, null, Properties.GYM.inOrder(), List.of(), List.of(), false));
        assertThat(healthy.plan().seconds()).isGreaterThan(1_600);
    }

    @Test
    void oneFamily() {
        List<Exercise> exercises = SHIPPED.exercises().stream()
                .map(e -> with(e, e.id(), "only", e.avoid()))
                .toList();
        Session session = checked(new Catalogue(exercises, "family"), 100);

        assertThat(session.items()).singleElement().satisfies(item -> assertThat(item.areas())
                .contains(Area.CALF));
    }

    /** A hundred and thirty-seven of each shipped exercise, the families kept. */
    @Test
    void tenThousandCopies() {
        // Under other names, for published programmes hang on names.
        List<Exercise> once = SHIPPED.exercises().stream()
                .map(e -> with(e, e.id() + "-0", e.family(), e.avoid()))
                .toList();
        List<Exercise> exercises = new ArrayList<>();
        for (int copy = 0; exercises.size() < 10_000; copy++) {
            int number = copy;
            SHIPPED.exercises().forEach(e -> exercises.add(with(e, e.id() + "-" + number, e.family(), e.avoid())));
        }
        Session session = checked(new Catalogue(exercises.subList(0, 10_000), "copies"), 3);
        Session plain = calves(new Catalogue(once, "once"), 30).plan();

        assertThat(session.value()).isEqualTo(plain.value());
        assertThat(session.seconds()).isEqualTo(plain.seconds());
        assertThat(session.items())
                .extracting(item -> item.exercise().replaceAll("-[0-9]+$", ""))
                .hasSameSizeAs(plain.items());
    }

    /** Ten thousand copies of one exercise are one exercise. */
    @Test
    void tenThousandTimesTheSame() {
        Exercise only = SHIPPED.find("heel-drop").orElseThrow();
        List<Exercise> exercises = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            exercises.add(with(only, "heel-drop-" + i, only.family(), only.avoid()));
        }
        Session session = checked(new Catalogue(exercises, "same"), 3);

        assertThat(session.items()).singleElement().satisfies(item -> assertThat(item.role())
                .isEqualTo(Role.ECCENTRIC));
    }

    private static Exercise with(Exercise e, String id, String family, Map<Area, Integer> avoid) {
        return new Exercise(
                id,
                e.name(),
                e.areas(),
                e.muscles(),
                e.also(),
                e.role(),
                e.pattern(),
                e.equipment(),
                e.level(),
                e.sides(),
                e.dose(),
                e.tempo(),
                avoid,
                null,
                null,
                family,
                e.steps(),
                e.evidence(),
                e.source());
    }
}
