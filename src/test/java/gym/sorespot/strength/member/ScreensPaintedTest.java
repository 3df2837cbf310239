package gym.sorespot.strength.member;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.kiosk.screen.Head;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.print.JobLook;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of the member, painted; the tests measure what eyes cannot be asked to look at each time. */
class ScreensPaintedTest {
    private static final Spot LEFT_CALF = new Spot(Area.CALF, Side.LEFT);

    /** A screen: its name, and how the visit gets there. */
    private record Scene(String name, Consumer<TestVisit> way) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Scene> SCENES = List.of(
            new Scene("code", visit -> {}),
            new Scene("code-typed", visit -> visit.code("4711")),
            new Scene("code-unreadable", visit -> {
                visit.rooms.trouble = "The disk is full.";
                visit.member("4711");
            }),
            new Scene("consent", visit -> visit.member("1234")),
            new Scene("where", visit -> visit.flow.asGuest()),
            new Scene("where-returning", visit -> visit.member(TestRooms.KNOWN)),
            new Scene("where-asking", visit -> {
                visit.flow.asGuest();
                visit.model.where().choose(LEFT_CALF);
            }),
            new Scene("where-both", visit -> {
                visit.flow.asGuest();
                visit.calves();
            }),
            new Scene("where-said", visit -> {
                visit.flow.asGuest();
                visit.calves();
                visit.model.where().choose(new Spot(Area.LOW_BACK, null));
                visit.model.where().severity(2);
                visit.model.where().choose(new Spot(Area.SHOULDER_FRONT, Side.RIGHT));
                visit.model.where().severity(6);
                visit.model.where().chooseNone();
            }),
            new Scene("where-list", visit -> {
                visit.flow.asGuest();
                visit.calves();
                visit.model.where().asList(true);
            }),
            new Scene("check", visit -> {
                visit.flow.asGuest();
                visit.calves();
                visit.flow.whereDone();
            }),
            new Scene("check-yes", visit -> {
                visit.flow.asGuest();
                visit.calves();
                visit.flow.whereDone();
                visit.model.check().answer(visit.model.check().questions().get(1), true);
            }),
            new Scene("time", visit -> {
                visit.flow.asGuest();
                visit.flow.whereDone();
            }),
            new Scene("session", TestVisit::session),
            new Scene("stop", visit -> {
                visit.flow.asGuest();
                visit.calves();
                visit.flow.whereDone();
                visit.model.check().answer(visit.model.check().questions().get(1), true);
                visit.flow.afterCheck();
            }),
            new Scene("done-guest", ScreensPaintedTest::taken),
            new Scene("done-printing", visit -> {
                visit.rooms.sheets.printer.outcome = JobLook.UNDER_WAY;
                taken(visit);
            }),
            new Scene("done-no-paper", visit -> {
                visit.rooms.sheets.printer.outcome = JobLook.UNDER_WAY;
                visit.rooms.sheets.printer.complaint = PrintPhase.PAPER_OUT;
                visit.rooms.sheets.paper = Paper.RECEIPT;
                taken(visit);
                visit.moments(20);
            }),
            new Scene("done-no-printing", visit -> {
                visit.rooms.sheets.settings = new PrintSettings(false, "", Paper.A4, 2, false);
                taken(visit);
            }),
            new Scene("done-saved", visit -> {
                visit.member(TestRooms.KNOWN);
                visit.trainFromWhere();
                visit.flow.takeAlong();
                visit.moments(5);
            }),
            new Scene("done-failed", visit -> {
                visit.member(TestRooms.KNOWN);
                visit.trainFromWhere();
                visit.rooms.trouble = "The disk of the kiosk is full. Tell staff; nothing is lost.";
                visit.flow.takeAlong();
                visit.moments(5);
            }),
            new Scene("past", visit -> {
                visit.member(TestRooms.KNOWN);
                visit.flow.past();
                visit.moments(1);
            }),
            new Scene("sheet", visit -> {
                visit.flow.scanned(SheetCode.of(new java.util.UUID(1, 2)));
                visit.moments(1);
            }));

    private static void taken(TestVisit visit) {
        visit.session();
        visit.flow.takeAlong();
        visit.moments(5);
    }

    /** How a screen is looked at: the theme, the way the kiosk hangs, the size of text. */
    private record Sight(Theme theme, Way way, double text) {
        @Override
        public String toString() {
            return theme + " " + way + " " + text;
        }
    }

    private static final List<Sight> SIGHTS = List.of(
            new Sight(Theme.LIGHT, Way.PORTRAIT, 1),
            new Sight(Theme.LIGHT, Way.LANDSCAPE, 1),
            new Sight(Theme.DARK, Way.PORTRAIT, 1),
            new Sight(Theme.CONTRAST, Way.LANDSCAPE, 1),
            new Sight(Theme.LIGHT, Way.PORTRAIT, 1.25));

    static Stream<Arguments> scenes() {
        return SCENES.stream().flatMap(scene -> SIGHTS.stream().map(sight -> Arguments.of(scene, sight)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isPaintedWithNothingCutOffTooSmallOrTooPale(Scene scene, Sight sight) {
        String name = "member-" + scene.name() + (sight.text() > 1 ? "-large" : "");
        TouchScale scale = TouchScale.reference().withText(sight.text());
        Gallery.Painted painted = Gallery.paint(name, sight.theme(), sight.way(), scale, () -> underHead(scene));
        Gallery.onEventThread(() -> {
            new Inspection(painted).passes(sight.theme() == Theme.CONTRAST ? 7 : 4.5);
            return painted;
        });
    }

    /** As the host shows it. */
    private static JComponent underHead(Scene scene) {
        TestVisit visit = new TestVisit();
        scene.way().accept(visit);
        Head head = new Head(
                "Riverside Gym",
                Optional.empty(),
                Words.of(Head.class, "words", Locale.ENGLISH),
                true,
                new Head.Actions() {
                    @Override
                    public void chooseLanguage() {}

                    @Override
                    public void chooseLook() {}

                    @Override
                    public void startOver() {}
                });
        VisitPane pane = new VisitPane(visit.flow, visit.context);
        head.progress(visit.context.step, visit.context.step == 0 ? 0 : Step.COUNT);
        return new Column(Space.NONE).with(head).filling(pane);
    }
}
