package gym.sorespot.strength.session.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Urgency;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From a request to the answer, with four exercises. */
class SessionEngineTest {
    private final SessionEngine engine = SessionEngine.of(
            Draft.catalogue(
                    Draft.of("press", Role.STRENGTH, Area.CHEST).family("chest"),
                    Draft.of("push", Role.STRENGTH, Area.CHEST).with("mat").family("chest"),
                    Draft.of("raise", Role.STRENGTH, Area.CALF).each(),
                    Draft.of("stretch", Role.STRETCH, Area.CALF).hold(2, 20)),
            Lab.GYM);
    private final Request calf = new OneDay().with("mat").sore("calf:left", 3).request();
    private final Session session = engine.plan(calf, History.NONE);

    @Test
    void theAnswerHoldsTogether() {
        assertThat(session.stop()).isNull();
        assertThat(session.minutes()).isEqualTo(30);
        assertThat(session.blocks()).extracting(Session.Block::kind).contains(BlockKind.AIM);
        assertThat(session.items()).extracting(Item::exercise).contains("raise");
        assertThat(session.seconds())
                .isPositive()
                .isEqualTo(session.items().stream().mapToInt(Item::seconds).sum());
        assertThat(session.items()).allSatisfy(item -> assertThat(item.why()).isNotBlank());
        assertThat(session.value().got())
                .isPositive()
                .isLessThanOrEqualTo(session.value().bound());
        assertThat(session.leftOut())
                .extracting(Session.LeftOut::exercise)
                .doesNotContainAnyElementsOf(
                        session.items().stream().map(Item::exercise).toList());
    }

    @Test
    void theNextVisitIsInTwoDays() {
        assertThat(session.next())
                .isEqualTo(new Session.Next(Lab.DAY.plusDays(2), "Your left calf needs 48 hours between sessions."));
        assertThat(engine.plan(new OneDay().request(), History.NONE).next())
                .isEqualTo(new Session.Next(Lab.DAY.plusDays(2), "Your muscles need 48 hours between sessions."));
    }

    @Test
    void theGymsCardsComeWithIt() {
        assertThat(session.advice())
                .contains(
                        new Session.Advice("stretch-at-home", "Downward dog every day."),
                        new Session.Advice("massage", "Rather a massage than a roller."));
    }

    @Test
    void aRedFlagStopsWhateverIsAsked() {
        Request flagged = with(calf.soreness(), List.of("calf:swelling"));
        Session stopped = engine.plan(flagged, History.NONE);
        Session.Stop stop = stopped.stop();
        assertThat(stop).isNotNull().extracting(Session.Stop::flag).isEqualTo("calf:swelling");
        assertThat(stopped.minutes()).isEqualTo(30);
        assertThat(stopped.seconds()).isZero();
        assertThat(stopped.items()).isEmpty();
        assertThat(stopped.next()).isNull();
        assertThat(engine.whyNot(flagged, History.NONE, "raise")).isNotBlank().isEqualTo(text(stopped));
        WhatIf whatIf = engine.whatIf();
        assertThat(whatIf.plan(flagged, History.NONE, session, Changes.NONE)).isEqualTo(stopped);
        assertThat(whatIf.alternatives(flagged, History.NONE, session, Changes.NONE, "raise"))
                .isEmpty();
        assertThat(whatIf.whyNot(flagged, History.NONE, session, Changes.NONE, "raise"))
                .isEqualTo(text(stopped));
    }

    @Test
    void theStopThresholdSendsToStaff() {
        Session stopped =
                engine.plan(with(List.of(new Soreness(OneDay.spot("calf:left"), 8, null)), List.of()), History.NONE);
        assertThat(stopped.stop()).isEqualTo(new Session.Stop(Urgency.STAFF, null, text(stopped)));
    }

    @Test
    void saysWhyNot() {
        assertThat(engine.whyNot(calf, History.NONE, "raise")).isEqualTo("It is in your session.");
        assertThat(engine.whyNot(calf, History.NONE, "none")).isEqualTo("There is no such exercise here.");
        Changes changes = Changes.NONE.without("stretch");
        assertThat(engine.whatIf().whyNot(calf, History.NONE, session, changes, "stretch"))
                .isEqualTo("You took it out.");
        assertThat(engine.whatIf().whyNot(calf, History.NONE, session, changes, "raise"))
                .isEqualTo("It is in your session.");
    }

    @Test
    void changesAreKeptAndTheRestStays() {
        WhatIf whatIf = engine.whatIf();
        assertThat(whatIf.plan(calf, History.NONE, session, Changes.NONE).items())
                .isEqualTo(session.items());
        Session without = whatIf.plan(calf, History.NONE, session, Changes.NONE.without("raise"));
        assertThat(without.items()).extracting(Item::exercise).doesNotContain("raise");
        for (String asked : List.of("press", "push")) {
            assertThat(whatIf.plan(calf, History.NONE, session, Changes.NONE.with(asked))
                            .items())
                    .extracting(Item::exercise)
                    .contains(asked);
        }
    }

    @Test
    void alternativesStandInForTheSame() {
        Session pressed = engine.whatIf().plan(calf, History.NONE, session, Changes.NONE.with("press"));
        List<Item> others = engine.whatIf().alternatives(calf, History.NONE, pressed, Changes.NONE, "press");
        assertThat(others).extracting(Item::exercise).containsExactly("push");
        assertThat(others.get(0).why()).isNotBlank();
        assertThat(engine.whatIf().alternatives(calf, History.NONE, pressed, Changes.NONE, "none"))
                .isEmpty();
    }

    private static String text(Session stopped) {
        Session.Stop stop = stopped.stop();
        return stop == null ? "" : stop.text();
    }

    private static Request with(List<Soreness> soreness, List<String> warnings) {
        return new Request(Lab.DAY, 30, Goal.STRENGTH, 2, null, Set.of("mat"), soreness, warnings, false);
    }
}
