package gym.sorespot.strength.member;

import gym.sorespot.Gallery.Way;
import gym.sorespot.kiosk.screen.Ground;
import gym.sorespot.kiosk.screen.Head;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.print.JobLook;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** Every screen of the member, and how a visit gets there: for tests that look at all of them. */
final class MemberScenes {
    private static final Spot LEFT_CALF = new Spot(Area.CALF, Side.LEFT);

    private MemberScenes() {}

    /** A screen: its name, and how the visit gets there. */
    record Scene(String name, Consumer<TestVisit> way) {
        @Override
        public String toString() {
            return name;
        }

        /** The screen as the host shows it. Event thread. */
        JComponent shown(Way way) {
            return shown(way, Locale.ENGLISH);
        }

        /** The same in another language. */
        JComponent shown(Way way, Locale language) {
            return shown(way.width, way.height, language);
        }

        /** The same on a display of so many pixels. */
        JComponent shown(int width, int height, Locale language) {
            return underHead(this, width, height, language);
        }
    }

    static final List<Scene> ALL = List.of(
            new Scene("code", visit -> {}),
            new Scene("code-typed", visit -> visit.code("4711")),
            new Scene("code-unreadable", visit -> {
                visit.rooms.trouble = "The disk is full.";
                visit.member("4711");
            }),
            new Scene("consent", visit -> visit.member("1234")),
            new Scene("own-no-soreness", visit -> {
                visit.member("1234");
                visit.flow.entry().consent(Consent.SESSIONS);
                visit.flow.own().open();
                visit.moments(1);
            }),
            new Scene("where", visit -> visit.flow.entry().asGuest()),
            new Scene("where-returning", visit -> visit.member(TestRooms.KNOWN)),
            new Scene("where-asking", visit -> {
                visit.flow.entry().asGuest();
                visit.model.where().choose(LEFT_CALF);
            }),
            new Scene("where-reminded", visit -> {
                visit.flow.entry().asGuest();
                visit.model.where().choose(LEFT_CALF);
                visit.flow.whereDone();
            }),
            new Scene("where-both", visit -> {
                visit.flow.entry().asGuest();
                visit.calves();
            }),
            new Scene("where-said", visit -> {
                visit.flow.entry().asGuest();
                visit.calves();
                visit.model.where().choose(new Spot(Area.LOW_BACK, null));
                visit.model.where().severity(2);
                visit.model.where().choose(new Spot(Area.SHOULDER_FRONT, Side.RIGHT));
                visit.model.where().severity(6);
                visit.model.where().chooseNone();
            }),
            new Scene("where-list", visit -> {
                visit.flow.entry().asGuest();
                visit.calves();
                visit.model.where().asList(true);
            }),
            new Scene("check", visit -> {
                visit.flow.entry().asGuest();
                visit.calves();
                visit.flow.whereDone();
            }),
            new Scene("check-yes", visit -> {
                visit.flow.entry().asGuest();
                visit.calves();
                visit.flow.whereDone();
                visit.model.check().answer(visit.model.check().questions().get(1), true);
            }),
            new Scene("time", visit -> {
                visit.flow.entry().asGuest();
                visit.flow.whereDone();
            }),
            new Scene("session", TestVisit::session),
            new Scene("stop", visit -> {
                visit.flow.entry().asGuest();
                visit.calves();
                visit.flow.whereDone();
                visit.model.check().answer(visit.model.check().questions().get(1), true);
                visit.flow.afterCheck();
            }),
            new Scene("done-guest", MemberScenes::taken),
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
                visit.flow.past().list();
                visit.moments(1);
            }),
            new Scene("pin", visit -> {
                visit.rooms.members.pins.set(TestRooms.KNOWN, "4081".toCharArray());
                visit.member(TestRooms.KNOWN);
                visit.pin("408");
            }),
            new Scene("pin-wait", visit -> {
                visit.rooms.members.pins.set(TestRooms.KNOWN, "4081".toCharArray());
                visit.member(TestRooms.KNOWN);
                for (int i = 0; i < 3; i++) {
                    visit.pin("1111");
                    visit.flow.entry().pinEntered();
                    visit.moments(1);
                }
            }),
            new Scene("how", MemberScenes::comeBack),
            new Scene("how-told", visit -> {
                comeBack(visit);
                HowModel how = visit.model.how();
                how.morning(Area.CALF, false);
                how.feel(0, Feel.HURT);
                how.answer(2, how.answer(2).feel(Feel.HARD).reps(11));
                how.answer(3, how.answer(3).done(false));
            }),
            new Scene("session-told", visit -> {
                comeBack(visit);
                visit.model.how().feel(0, Feel.HURT);
                visit.flow.how().done();
                visit.trainFromWhere();
            }),
            new Scene("progress", visit -> {
                visit.rooms.past = Stays.quarter();
                visit.member(TestRooms.KNOWN);
                visit.flow.own().progress();
            }),
            new Scene("progress-little", visit -> {
                visit.member(TestRooms.KNOWN);
                visit.flow.own().progress();
            }),
            new Scene("progress-nothing", visit -> {
                visit.member("1234");
                visit.flow.entry().consent(Consent.NOTHING);
                visit.flow.own().progress();
            }),
            new Scene("own", visit -> {
                own(visit);
                visit.rooms.members.pins.set(TestRooms.KNOWN, "4081".toCharArray());
                visit.flow.back();
                visit.flow.own().open();
                visit.moments(1);
            }),
            new Scene("own-nothing", visit -> {
                own(visit);
                visit.flow.own().allow(Consent.NOTHING);
                visit.rooms.known.clear();
                visit.moments(1);
            }),
            new Scene("own-failed", visit -> {
                own(visit);
                visit.rooms.trouble = "The disk of the kiosk is full. Nothing was changed; tell staff.";
                visit.flow.own().erase();
                visit.moments(1);
            }),
            new Scene("own-erased", visit -> {
                own(visit);
                visit.flow.own().erase();
                visit.moments(1);
            }),
            new Scene("new-pin", visit -> {
                own(visit);
                visit.flow.own().pin().set();
                visit.pin("4081");
                visit.flow.own().pin().newEntered();
            }),
            new Scene("old-pin", visit -> {
                own(visit);
                visit.rooms.members.pins.set(TestRooms.KNOWN, "4081".toCharArray());
                visit.flow.own().pin().remove();
                visit.pin("40");
            }),
            new Scene("sheet", visit -> {
                visit.flow.scanned(SheetCode.of(new java.util.UUID(1, 2)));
                visit.moments(1);
            }));

    /** @throws java.util.NoSuchElementException where none is called that */
    static Scene named(String name) {
        return ALL.stream()
                .filter(scene -> scene.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void comeBack(TestVisit visit) {
        visit.rooms.past = List.of(Stays.lastTime());
        visit.member(TestRooms.KNOWN);
    }

    private static void own(TestVisit visit) {
        visit.rooms.past = Stays.quarter();
        visit.member(TestRooms.KNOWN);
        visit.flow.own().open();
        visit.moments(1);
    }

    static void taken(TestVisit visit) {
        visit.session();
        visit.flow.takeAlong();
        visit.moments(5);
    }

    /** As the host shows it. */
    private static JComponent underHead(Scene scene, int width, int height, Locale language) {
        TestVisit visit = new TestVisit();
        visit.context.locale = language;
        scene.way().accept(visit);
        return underHead(visit, new VisitPane(visit.flow, visit.context), width, height);
    }

    /** A visit's pane as the host shows it. Event thread. */
    static JComponent underHead(TestVisit visit, VisitPane pane, int width, int height) {
        Locale language = visit.context.locale;
        Head head = new Head(
                "Riverside Gym", Optional.empty(), Words.of(Head.class, "words", language), true, new Head.Actions() {
                    @Override
                    public void chooseLanguage() {}

                    @Override
                    public void chooseLook() {}

                    @Override
                    public void startOver() {}
                });
        head.progress(visit.context.step, visit.context.step == 0 ? 0 : Step.COUNT);
        return new Ground(pane).head(head, width, height);
    }
}
