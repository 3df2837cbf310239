package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How the last visit was: into what is kept, and into today's plan. */
class HowFlowTest {
    private static final StoredVisit LAST = Stays.lastTime();

    private final TestVisit visit = new TestVisit();
    private final VisitModel model = visit.model;
    private final HowModel how = model.how();

    private void comeBack() {
        visit.rooms.past = List.of(LAST);
        visit.member(TestRooms.KNOWN);
    }

    private Visit told() {
        return Objects.requireNonNull(visit.rooms.told.get(LAST.id()));
    }

    @Test
    void isAskedOnceAndLedBackTo() {
        comeBack();
        assertThat(model.step()).isEqualTo(Step.HOW);
        assertThat(how.mornings()).containsExactlyInAnyOrder(Area.CALF, Area.LOW_BACK);
        how.feel(0, Feel.RIGHT);
        visit.flow.how().done();
        assertThat(model.step()).isEqualTo(Step.WHERE);
        visit.flow.back();
        assertThat(model.step()).isEqualTo(Step.HOW);
        assertThat(how.answer(0).feel()).isEqualTo(Feel.RIGHT);
    }

    @Test
    void answersAreKeptAsTheEngineReadsThem() {
        comeBack();
        how.feel(0, Feel.HURT);
        how.feel(1, Feel.EASY);
        how.feel(2, Feel.HARD);
        how.answer(2, how.answer(2).reps(11));
        how.answer(3, how.answer(3).load(18).feel(Feel.RIGHT));
        how.morning(Area.CALF, false);
        visit.flow.how().done();
        visit.context.jobs.runAll();
        assertThat(told().work()).extracting(Work::effort).containsExactly(7, 4, 9, 7);
        assertThat(told().work()).extracting(Work::pain).containsExactly(6, null, null, null);
        assertThat(told().work()).extracting(Work::lastSetReps).containsExactly(null, null, 11, null);
        assertThat(told().work()).extracting(Work::loadKg).containsExactly(42.5, null, null, 18.0);
        assertThat(told().settled())
                .isEqualTo(Map.of(new Spot(Area.CALF, Side.LEFT), false, new Spot(Area.CALF, Side.RIGHT), false));
        assertThat(model.history().visits()).singleElement().satisfies(seen -> assertThat(seen.work())
                .isEqualTo(told().work()));
        assertThat(model.person().before().visits()).containsExactly(LAST.visit());
    }

    @Test
    void whatWasNotDoneIsTakenOut() {
        comeBack();
        how.answer(0, how.answer(0).done(false));
        visit.flow.how().done();
        visit.context.jobs.runAll();
        assertThat(told().work()).extracting(Work::exercise).doesNotContain("barbell-calf-raise");
    }

    @Test
    void allTheRestIsRightInOneTouch() {
        comeBack();
        how.feel(0, Feel.HURT);
        how.restRight();
        assertThat(List.of(0, 1, 2, 3))
                .extracting(item -> how.answer(item).feel())
                .containsExactly(Feel.HURT, Feel.RIGHT, Feel.RIGHT, Feel.RIGHT);
    }

    @Test
    void whoSaysNothingIsKeptAsBefore() {
        comeBack();
        visit.flow.how().done();
        visit.context.jobs.runAll();
        assertThat(visit.rooms.told).isEmpty();
        assertThat(model.history().visits()).containsExactly(LAST.visit());
        assertThat(model.person().hasTold()).isFalse();
    }

    @Test
    void answersThatCouldNotBeKeptGoWithTheVisitOfToday() {
        comeBack();
        how.feel(0, Feel.HURT);
        visit.rooms.trouble = "The disk is full.";
        visit.flow.how().done();
        visit.context.jobs.runAll();
        assertThat(visit.rooms.told).isEmpty();
        visit.rooms.trouble = null;
        visit.trainFromWhere();
        visit.flow.takeAlong();
        visit.context.jobs.runAll();
        assertThat(told().work()).first().extracting(Work::pain).isEqualTo(6);
        assertThat(visit.rooms.saved).hasSize(1);
    }

    @Test
    void painIsNotKeptOfWhoWantsNoSorenessKeptButCountsToday() {
        visit.rooms.members.consents.put(TestRooms.KNOWN, Consent.SESSIONS);
        comeBack();
        how.feel(0, Feel.HURT);
        how.morning(Area.CALF, false);
        visit.flow.how().done();
        visit.context.jobs.runAll();
        assertThat(told().work()).extracting(Work::pain).containsOnlyNulls();
        assertThat(told().settled()).isEmpty();
        assertThat(model.history().visits().get(0).work().get(0).pain()).isEqualTo(6);
    }

    @Test
    void longAgoAndAnsweredVisitsAreNotAskedFor() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        how.about(LAST, today);
        assertThat(how.asks()).isTrue();
        how.about(new StoredVisit(LAST.id(), "1", LAST.savedAt(), LAST.visit(), true, "{}"), today);
        assertThat(how.asks()).isFalse();
        how.about(LAST, LAST.visit().date().plusDays(57));
        assertThat(how.asks()).isFalse();
        how.about(LAST, LAST.visit().date().plusDays(15));
        assertThat(how.asks()).isTrue();
        assertThat(how.mornings()).isEmpty();
        how.about(LAST, LAST.visit().date());
        assertThat(how.asks()).as("its morning is still to come").isFalse();
    }
}
