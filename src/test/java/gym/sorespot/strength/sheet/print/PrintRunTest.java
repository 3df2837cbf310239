package gym.sorespot.strength.sheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.member.WaitingJobs;
import gym.sorespot.strength.sheet.paint.Paper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintRunTest {
    private static final PrintDocument SHEET =
            new PrintDocument("Sorespot sheet", new byte[] {1}, List.of(), Paper.A4, false);

    private final WaitingJobs jobs = new WaitingJobs();
    private final Deque<Runnable> timer = new ArrayDeque<>();
    private final FakePrinter printer = new FakePrinter();
    private final List<PrintPhase> phases = new ArrayList<>();
    private final PrintRun run = run(PrintSettings.DEFAULT);

    private PrintRun run(PrintSettings settings) {
        return new PrintRun(jobs, (wait, then) -> timer.add(then), printer, settings, phases::add);
    }

    private void print() {
        run.print(() -> SHEET);
    }

    /** Lets some time go by. */
    private void looks(int most) {
        jobs.runAll();
        for (int i = 0; i < most && !timer.isEmpty(); i++) {
            timer.remove().run();
            jobs.runAll();
        }
    }

    @Test
    void saysThatItPrintsAndThenThatTheSheetIsThere() {
        print();
        assertThat(run.phase()).isEqualTo(PrintPhase.PRINTING);
        looks(5);
        assertThat(phases).containsExactly(PrintPhase.PRINTING, PrintPhase.PRINTED);
        assertThat(printer.sent).containsExactly("Sorespot sheet");
    }

    @Test
    void aDoubleTouchPrintsOnce() {
        print();
        print();
        looks(5);
        assertThat(printer.sent).hasSize(1);
    }

    @Test
    void aTouchWhileThePrinterIsAtItPrintsNothing() {
        printer.outcome = JobLook.UNDER_WAY;
        print();
        looks(3);
        print();
        printer.outcome = JobLook.DONE;
        looks(3);
        assertThat(printer.sent).hasSize(1);
    }

    @Test
    void copiesAreLimited() {
        for (int i = 0; i < 10; i++) {
            print();
            looks(5);
        }
        assertThat(printer.sent).hasSize(PrintSettings.DEFAULT.copies());
        assertThat(run.mayPrint()).isFalse();
    }

    @Test
    void aTryThatFailedCountsForNothing() {
        printer.outcome = JobLook.GIVEN_UP;
        for (int i = 0; i < 5; i++) {
            print();
            looks(5);
            assertThat(run.phase()).isEqualTo(PrintPhase.REFUSED);
        }
        assertThat(run.mayPrint()).isTrue();
    }

    @Test
    void aKioskWithoutAPrinterPrintsNothing() {
        PrintRun none = run(new PrintSettings(false, "", Paper.A4, 2, false));
        none.print(() -> SHEET);
        assertThat(none.phase()).isEqualTo(PrintPhase.READY);
    }

    @Test
    void aPrinterThatIsGoneIsSaid() {
        printer.gone = true;
        print();
        looks(1);
        assertThat(run.phase()).isEqualTo(PrintPhase.NO_PRINTER);
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintPhase.class,
            names = {"STOPPED", "REFUSED"})
    void nothingIsHandedToAPrinterThatWouldNotPrintIt(PrintPhase blocked) {
        printer.blocked = blocked;
        print();
        looks(1);
        assertThat(run.phase()).isEqualTo(blocked);
        assertThat(printer.sent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintPhase.class,
            names = {"PAPER_OUT", "OFFLINE", "STOPPED"})
    void aJobThatGetsStuckIsTakenBackAndCanBeTriedAgain(PrintPhase complaint) {
        printer.outcome = JobLook.UNDER_WAY;
        printer.complaint = complaint;
        print();
        looks(PrintWatch.GRACE);
        assertThat(run.phase()).isEqualTo(complaint);
        assertThat(printer.queue).isEmpty();

        printer.complaint = null;
        printer.outcome = JobLook.DONE;
        print();
        looks(3);
        assertThat(run.phase()).isEqualTo(PrintPhase.PRINTED);
    }

    @Test
    void aJobThatStopsOnItsWayIsTakenBack() {
        printer.outcome = JobLook.HELD_UP;
        print();
        looks(PrintWatch.GRACE);
        assertThat(run.phase()).isEqualTo(PrintPhase.REFUSED);
        assertThat(printer.queue).isEmpty();
    }

    @Test
    void whatThePrinterSaidLastTimeDoesNotCount() {
        printer.complaint = PrintPhase.PAPER_OUT;
        print();
        looks(1);
        assertThat(run.phase()).isEqualTo(PrintPhase.PRINTED);
    }

    @Test
    void aQueueThatIsStoppedOnTheWaySaysSoAtOnce() {
        printer.outcome = JobLook.UNDER_WAY;
        print();
        looks(1);
        printer.blocked = PrintPhase.STOPPED;
        looks(1);
        assertThat(run.phase()).isEqualTo(PrintPhase.STOPPED);
        assertThat(printer.queue).isEmpty();
    }

    @Test
    void aJobThatNeverEndsIsGivenUp() {
        printer.outcome = JobLook.UNDER_WAY;
        print();
        looks(PrintWatch.PATIENCE - 1);
        assertThat(run.phase()).isEqualTo(PrintPhase.PRINTING);
        looks(1);
        assertThat(run.phase()).isEqualTo(PrintPhase.OFFLINE);
        assertThat(printer.queue).isEmpty();
    }

    @Test
    void aPrinterThatGoesAwayMeanwhileIsSaid() {
        printer.outcome = JobLook.UNDER_WAY;
        print();
        looks(2);
        printer.gone = true;
        looks(1);
        assertThat(run.phase()).isEqualTo(PrintPhase.NO_PRINTER);
    }

    @Test
    void aSheetThatCannotBeMadeIsARefusal() {
        run.print(() -> {
            throw new IllegalStateException("no fonts");
        });
        looks(1);
        assertThat(run.phase()).isEqualTo(PrintPhase.REFUSED);
    }

    @Test
    void whoHasGoneBeforeItIsSentGetsNoSheet() {
        print();
        run.forget();
        looks(5);
        assertThat(printer.sent).isEmpty();
        assertThat(phases).containsExactly(PrintPhase.PRINTING);
    }

    @Test
    void whoHasGoneAfterItIsSentLeavesNothingInTheQueue() {
        printer.outcome = JobLook.UNDER_WAY;
        print();
        looks(1);
        run.forget();
        printer.complaint = PrintPhase.PAPER_OUT;
        looks(PrintWatch.GRACE);
        assertThat(printer.queue).isEmpty();
        assertThat(phases).containsExactly(PrintPhase.PRINTING);
    }

    @ParameterizedTest
    @EnumSource(PrintPhase.class)
    void onlyPrintingLeadsAnywhereButToPrinting(PrintPhase phase) {
        for (PrintPhase next : PrintPhase.values()) {
            boolean end = next == PrintPhase.PRINTED || next.isTrouble();
            assertThat(phase.leadsTo(next)).isEqualTo(phase == PrintPhase.PRINTING ? end : next == PrintPhase.PRINTING);
        }
    }
}
