package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.session.Session;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After a visit nothing personal can be reached from what stays: the models, the flow and the pane. */
class WipeTest {
    private static final String CODE = "90210775";

    @Test
    void nothingOfAMemberStays() {
        TestVisit visit = new TestVisit();
        visit.rooms.knows(CODE);
        List<Object> before = Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            VisitPane pane = new VisitPane(visit.flow, visit.context);
            visit.member(CODE);
            visit.trainFromWhere();
            visit.flow.takeAlong();
            visit.context.jobs.runAll();
            List<Object> personal = personal(visit.flow, pane);
            visit.flow.wipe();
            pane.clear();
            assertThat(personal(visit.flow, pane)).as("after the wipe").isEmpty();
            return personal;
        });
        // The walk really finds what is there: else an empty answer would say nothing.
        assertThat(before)
                .contains(CODE)
                .hasAtLeastOneElementOfType(Session.class)
                .hasAtLeastOneElementOfType(Spot.class);
    }

    @Test
    void halfTypedCodeDoesNotStay() {
        TestVisit visit = new TestVisit();
        visit.code("902");
        visit.flow.wipe();
        assertThat(ObjectWalk.from(visit.model).filter(char[].class::isInstance).map(char[].class::cast))
                .isNotEmpty()
                .allSatisfy(characters -> assertThat(new String(characters)).matches("\0*"));
    }

    @Test
    void workThatStillRunsBringsNothingBack() {
        TestVisit visit = new TestVisit();
        visit.rooms.knows(CODE);
        visit.code(CODE);
        visit.flow.codeEntered();
        visit.flow.wipe();
        visit.context.jobs.runAll();
        assertThat(visit.model.member()).isEmpty();
        assertThat(visit.model.step()).isEqualTo(Step.CODE);
        assertThat(visit.model.where().lastTime()).isEmpty();
    }

    private static List<Object> personal(VisitFlow flow, VisitPane pane) {
        return java.util.stream.Stream.concat(ObjectWalk.from(flow), ObjectWalk.components(pane))
                .filter(WipeTest::isPersonal)
                .toList();
    }

    private static boolean isPersonal(Object object) {
        return object instanceof Spot
                || object instanceof Session
                || object instanceof Visit
                || object instanceof StoredVisit
                || object instanceof String text
                        && (text.contains(CODE)
                                || text.toLowerCase(java.util.Locale.ROOT).contains(Area.CALF.id()));
    }
}
