package gym.sorespot.strength.staff;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Finger;
import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.member.WaitingJobs;
import gym.sorespot.strength.sheet.SheetPdf;
import gym.sorespot.strength.sheet.TestPage;
import gym.sorespot.strength.sheet.print.FakePrinter;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.strength.sheet.print.QueuedJob;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffPagesTest {
    private static final Path EXERCISES = Path.of("gym", "exercises");
    private static final Path CONFIG = Path.of("gym", "kiosk-config");
    private static final Problem SLIP = new Problem(
            EXERCISES.resolve("heel-drop.yaml"),
            7,
            12,
            "dose: \"3 x\" is no dose",
            "write sets x repetitions or sets x seconds s, such as 3 x 15 or 3 x 20 s");

    private final FakePrinter printer = new FakePrinter();
    private final WaitingJobs jobs = new WaitingJobs();
    private final Printing printing = new Printing(
            PrintSettings.DEFAULT,
            printer,
            () -> TestPage.of(SheetPdf.load(), "Riverside Gym", PrintSettings.DEFAULT, Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource(Way.class)
    void aSlipIsShownWithFileLineColumnAndWhatWouldBeRight(Way way) {
        String words = painted("staff-catalogue", way, 0, facts(List.of(SLIP), Optional.empty()));
        assertThat(words)
                .contains("72 exercises can be given.")
                .contains("heel-drop.yaml, line 7, column 12")
                .contains(SLIP.wrong())
                .contains("Right would be: " + SLIP.right());
    }

    /** What a real reader found, in the language of the screen; also where a part of a sentence is words of ours. */
    @Test
    void aSlipIsSaidInTheLanguageOfTheScreen() {
        List<Problem> found = new CatalogueReader()
                .text(EXERCISES.resolve("heel-drop.yaml"), "name: Heel drop\nareas: [calf]\nlevel: [2]\ndose: 3 x\n")
                .problems();
        assertThat(found).hasSizeGreaterThan(3);
        String german =
                painted("staff-catalogue-german", Way.PORTRAIT, 0, facts(found, Optional.empty()), Locale.GERMAN);
        assertThat(german)
                .contains("heel-drop.yaml")
                .contains("eine Liste")
                .doesNotContain(found.stream().map(Problem::wrong).toArray(String[]::new))
                .doesNotContain(found.stream().map(Problem::right).toArray(String[]::new));
    }

    @Test
    void titlesCountWhatIsToMend() {
        assertThat(titles(facts(List.of(SLIP, SLIP), Optional.of("The disk is full."))))
                .containsExactly(
                        "Files of the exercises: 2 things to mend",
                        "Files of the settings",
                        "Visits that are kept: something to mend",
                        "The printer now");
        assertThat(titles(facts(List.of(), Optional.empty())))
                .containsExactly(
                        "Files of the exercises", "Files of the settings", "Visits that are kept", "The printer now");
    }

    @Test
    void hundredsOfSlipsAreCutShortAndCounted() {
        List<Problem> many = IntStream.rangeClosed(1, 500)
                .mapToObj(line -> new Problem(EXERCISES.resolve("all.yaml"), line, 1, "wrong", "right"))
                .toList();
        String words = painted("staff-catalogue-many", Way.PORTRAIT, 0, facts(many, Optional.empty()));
        assertThat(words).contains("And 440 more.").doesNotContain("line 61,");
    }

    @Test
    void whyVisitsCannotBeKeptIsSaid() {
        assertThat(painted("staff-history", Way.LANDSCAPE, 2, facts(List.of(), Optional.of("The disk is full."))))
                .contains("The disk is full.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void thePrinterItsQueueAndATestPage(Way way) {
        printer.queue.add(new QueuedJob(7, "Sorespot sheet", true));
        printer.queue.add(new QueuedJob(8, "", false));
        assertThat(painted("staff-printing", way, 3, facts(List.of(), Optional.empty())))
                .contains("Printer: Front desk", "It is ready.", "Paper: A4", "2 jobs wait in its queue:")
                .contains("7: Sorespot sheet, is being printed", "8: without a title, waits");
        printer.blocked = PrintPhase.STOPPED;
        assertThat(painted("staff-printing-stopped", way, 3, facts(List.of(), Optional.empty())))
                .contains("The printer has stopped.");
        printer.gone = true;
        assertThat(painted("staff-printing-gone", way, 3, facts(List.of(), Optional.empty())))
                .contains("There is no printer now.", "Switch it on, or write another name into sheet.yaml.")
                .doesNotContain("its queue");
    }

    @Test
    void aTouchPrintsATestPageAndTheQueueShowsIt() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            JComponent page = StaffPages.of(
                            Locale.ENGLISH, () -> facts(List.of(), Optional.empty()), () -> printing, jobs)
                    .get(3)
                    .content()
                    .get();
            jobs.runAll();
            Finger finger = new Finger(page).touch("Print a test page");
            jobs.runAll();
            assertThat(texts(page).stream().map(Text::getText)).contains("Test page: Printing …");
            assertThat(printer.sent).hasSize(1);
            finger.touch("Look again");
            jobs.runAll();
            assertThat(texts(page).stream().map(Text::getText)).contains("1: Sorespot sheet, is being printed");
            return page;
        });
    }

    /** Every trouble in the words of the screen's language. */
    @ParameterizedTest
    @EnumSource(PrintPhase.class)
    void aPrintersTroubleIsSaidInGerman(PrintPhase phase) {
        if (!phase.isTrouble()) {
            return;
        }
        printer.blocked = phase;
        String words = painted(
                "staff-printing-german-" + phase.id(),
                Way.LANDSCAPE,
                3,
                facts(List.of(), Optional.empty()),
                Locale.GERMAN);
        assertThat(words)
                .contains(
                        "Drucker: Front desk",
                        switch (phase) {
                            case NO_PRINTER -> "Es gibt gerade keinen Drucker.";
                            case PAPER_OUT -> "Der Drucker hat kein Papier.";
                            case OFFLINE -> "Der Drucker antwortet nicht.";
                            case STOPPED -> "Der Drucker steht still.";
                            default -> "Der Drucker nimmt es nicht an.";
                        },
                        switch (phase) {
                            case NO_PRINTER -> "nenne in sheet.yaml einen anderen";
                            case PAPER_OUT -> "Leg Papier ein";
                            case OFFLINE -> "prüfe Kabel und Netz";
                            case STOPPED -> "setz die Schlange am Rechner fort";
                            default -> "wieder Aufträge annehmen";
                        });
    }

    private static StaffFacts facts(List<Problem> problems, Optional<String> trouble) {
        return new StaffFacts(EXERCISES, 72, problems, CONFIG, List.of(), trouble);
    }

    private List<String> titles(StaffFacts facts) {
        return StaffPages.of(Locale.ENGLISH, () -> facts, () -> printing, jobs).stream()
                .map(StaffPage::title)
                .toList();
    }

    private String painted(String name, Way way, int page, StaffFacts facts) {
        return painted(name, way, page, facts, Locale.ENGLISH);
    }

    private String painted(String name, Way way, int page, StaffFacts facts, Locale locale) {
        Gallery.Painted painted = Gallery.paint(name, Theme.LIGHT, way, () -> {
            StaffPage shown =
                    StaffPages.of(locale, () -> facts, () -> printing, jobs).get(page);
            JComponent content = shown.content().get();
            jobs.runAll();
            return new Screen(shown.title()).matter(content).back("Back", () -> {});
        });
        List<Text> texts = texts(painted.root());
        assertThat(texts).allSatisfy(text -> assertThat(text.getText().isEmpty() || text.fits())
                .as(text.getText())
                .isTrue());
        return String.join("\n", texts.stream().map(Text::getText).toList());
    }

    private static List<Text> texts(Container container) {
        List<Text> texts = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (child instanceof Container inside) {
                texts.addAll(texts(inside));
            }
        }
        return texts;
    }
}
