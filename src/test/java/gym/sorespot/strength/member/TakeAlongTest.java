package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.print.JobLook;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.PrintSettings;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Taking the sheet along, having it again, and what the scanner brings. */
class TakeAlongTest {
    private static final UUID VISIT = new UUID(1, 2);
    private static final String SCAN = "BEGIN:VEVENT\nUID:" + SheetCode.of(VISIT) + "@kiosk\nEND:VEVENT";

    private final TestVisit visit = new TestVisit();
    private final VisitFlow flow = visit.flow;
    private final SheetModel sheet = visit.model.sheet();
    private final TestSheets sheets = visit.rooms.sheets;

    private void member() {
        visit.member(TestRooms.KNOWN);
        visit.trainFromWhere();
        flow.takeAlong();
        visit.moments(5);
    }

    private void guest() {
        visit.session();
        flow.takeAlong();
        visit.moments(5);
    }

    @Test
    void aGuestLeavesWithPaperAndNothingIsKept() {
        guest();
        assertThat(sheet.printing()).isEqualTo(PrintPhase.PRINTED);
        assertThat(sheets.printer.sent).containsExactly("Sorespot sheet");
        assertThat(visit.rooms.saved).isEmpty();
        assertThat(sheets.made).containsExactly((UUID) null);
        assertThat(code()).get().isInstanceOf(SheetCode.Carried.class);
    }

    @Test
    void aMembersCodeNamesTheVisitThatIsKept() {
        member();
        assertThat(visit.rooms.saved).hasSize(1);
        assertThat(code())
                .contains(new SheetCode.OfVisit(visit.rooms.saved.get(0).id()));
        assertThat(sheets.printer.sent).hasSize(1);
    }

    private Optional<SheetCode> code() {
        return sheet.sheet().map(made -> made.content().code()).flatMap(code -> SheetCode.find(code.text()));
    }

    @Test
    void noJobNamesAMember() {
        member();
        assertThat(sheets.printer.sent).noneMatch(title -> title.contains(TestRooms.KNOWN));
        assertThat(sheets.printer.queue).isEmpty();
    }

    @Test
    void whereSavingFailsTheSheetCarriesItsSessionAndIsNotPrintedAgainWithTheSecondTry() {
        visit.member(TestRooms.KNOWN);
        visit.trainFromWhere();
        visit.rooms.trouble = "The disk is full.";
        flow.takeAlong();
        visit.moments(5);
        assertThat(code()).get().isInstanceOf(SheetCode.Carried.class);
        visit.rooms.trouble = null;
        flow.takeAlong();
        visit.moments(5);
        assertThat(code()).get().isInstanceOf(SheetCode.OfVisit.class);
        assertThat(sheets.printer.sent).hasSize(1);
    }

    @Test
    void goingBackAndTakingTheSameSessionAlongAgainPrintsNothingMore() {
        guest();
        flow.back();
        flow.takeAlong();
        visit.moments(5);
        assertThat(sheets.printer.sent).hasSize(1);
    }

    @Test
    void anotherSessionIsAnotherSheet() {
        guest();
        planned(20);
        flow.takeAlong();
        visit.moments(5);
        assertThat(sheets.printer.sent).hasSize(2);
    }

    /** Back to the minutes and on again. */
    private void planned(int minutes) {
        flow.back();
        flow.back();
        visit.model.time().minutes(minutes);
        flow.plan();
        visit.context.jobs.runAll();
    }

    @Test
    void theSameSessionPlannedOnceMoreIsNotPrintedByItself() {
        guest();
        planned(visit.model.time().minutes());
        flow.takeAlong();
        visit.moments(5);
        assertThat(sheets.printer.sent).hasSize(1);
        assertThat(sheet.printing()).isEqualTo(PrintPhase.PRINTED);
        assertThat(sheet.printable()).isTrue();
    }

    @Test
    void whoLooksAtAPastSheetAfterPrintingTodaysFindsTodaysPrinted() {
        member();
        past();
        assertThat(sheet.printing()).as("of the past one").isEqualTo(PrintPhase.READY);
        backToToday();
        assertThat(sheets.printer.sent).hasSize(1);
        assertThat(sheet.printing()).isEqualTo(PrintPhase.PRINTED);
        flow.sheets().print();
        visit.moments(5);
        assertThat(sheets.printer.sent).hasSize(2);
        past();
        backToToday();
        flow.sheets().print();
        visit.moments(5);
        assertThat(sheets.printer.sent).as("two copies are all there are").hasSize(2);
    }

    private void past() {
        while (visit.model.step() != Step.WHERE) {
            flow.back();
        }
        flow.past().list();
        visit.moments(1);
        flow.past().show(visit.model.past().visits().get(0));
        visit.moments(5);
        assertThat(visit.model.step()).isEqualTo(Step.SHEET);
    }

    private void backToToday() {
        flow.back();
        flow.back();
        assertThat(visit.model.step()).isEqualTo(Step.WHERE);
        flow.whereDone();
        flow.afterCheck();
        flow.plan();
        visit.context.jobs.runAll();
        flow.takeAlong();
        visit.moments(5);
    }

    @Test
    void aDoubleTouchOnPrintPrintsOnce() {
        guest();
        flow.sheets().print();
        flow.sheets().print();
        visit.moments(5);
        assertThat(sheets.printer.sent).hasSize(2);
        assertThat(sheet.printable()).as("two copies are all there are").isFalse();
        flow.sheets().print();
        visit.moments(5);
        assertThat(sheets.printer.sent).hasSize(2);
    }

    @Test
    void withoutAPrinterTheCodeAndAnotherTryAreTheWayOut() {
        sheets.printer.gone = true;
        guest();
        assertThat(sheet.printing()).isEqualTo(PrintPhase.NO_PRINTER);
        assertThat(sheet.printable()).isTrue();
        assertThat(code()).isPresent();
        sheets.printer.gone = false;
        flow.sheets().print();
        visit.moments(5);
        assertThat(sheet.printing()).isEqualTo(PrintPhase.PRINTED);
    }

    @Test
    void aGymThatPrintsNothingOffersNoPrinting() {
        sheets.settings = new PrintSettings(false, "", Paper.A4, 2, false);
        guest();
        assertThat(sheet.printable()).isFalse();
        assertThat(flow.sheets().prints()).isFalse();
        assertThat(sheets.printer.sent).isEmpty();
        assertThat(code()).isPresent();
    }

    @Test
    void whoWalksAwayWhileThePaperIsOutLeavesNothingInTheQueue() {
        sheets.printer.outcome = JobLook.UNDER_WAY;
        sheets.printer.complaint = PrintPhase.PAPER_OUT;
        guest();
        assertThat(sheets.printer.queue).hasSize(1);
        flow.wipe();
        visit.moments(20);
        assertThat(sheets.printer.queue).isEmpty();
        assertThat(sheet.phase()).isEqualTo(SheetModel.Phase.NONE);
        assertThat(sheet.printing()).isEqualTo(PrintPhase.READY);
    }

    @Test
    void aScannedSheetBringsItsSessionBackAndPrintsNothingByItself() {
        flow.scanned(SCAN);
        visit.moments(5);
        assertThat(visit.model.step()).isEqualTo(Step.SHEET);
        assertThat(sheet.phase()).isEqualTo(SheetModel.Phase.READY);
        assertThat(sheets.printer.sent).isEmpty();
        flow.sheets().print();
        visit.moments(5);
        assertThat(sheet.printing()).isEqualTo(PrintPhase.PRINTED);
        flow.back();
        assertThat(visit.model.step()).isEqualTo(Step.CODE);
    }

    @Test
    void aSheetWhoseVisitWasErasedIsSaidToBeUnknown() {
        sheets.recalled = Optional.empty();
        flow.scanned(SCAN);
        visit.moments(5);
        assertThat(visit.model.step()).isEqualTo(Step.CODE);
        assertThat(visit.model.code().phase()).isEqualTo(CodeModel.Phase.SHEET_UNKNOWN);
    }

    @Test
    void somebodysOwnCalendarEntryIsNoMember() {
        flow.scanned("BEGIN:VEVENT\nUID:dentist\nEND:VEVENT");
        visit.moments(5);
        assertThat(visit.model.step()).isEqualTo(Step.CODE);
        assertThat(visit.model.code().phase()).isEqualTo(CodeModel.Phase.ENTERING);
    }

    @Test
    void aMemberFindsPastSheetsAgain() {
        visit.member(TestRooms.KNOWN);
        flow.past().list();
        visit.moments(1);
        assertThat(visit.model.step()).isEqualTo(Step.PAST);
        assertThat(visit.model.past().visits()).hasSize(1);
        flow.past().show(visit.model.past().visits().get(0));
        visit.moments(5);
        assertThat(visit.model.step()).isEqualTo(Step.SHEET);
        flow.sheets().print();
        visit.moments(5);
        assertThat(sheets.printer.sent).hasSize(1);
        flow.back();
        assertThat(visit.model.step()).isEqualTo(Step.PAST);
        flow.back();
        assertThat(visit.model.step()).isEqualTo(Step.WHERE);
    }
}
