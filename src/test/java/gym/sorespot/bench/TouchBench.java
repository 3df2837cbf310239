package gym.sorespot.bench;

import gym.sorespot.Remembered;
import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.kiosk.Shown;
import gym.sorespot.kiosk.WindowSize;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.body.BodySpot;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import org.jspecify.annotations.Nullable;

/**
 * From touch to painted change on every screen of the member's way, in a real window with the real host, planner and store.
 *
 * <p>A robot of the display touches; the clock runs from the moment the finger lifts (or moves on, in a drag) until Swing
 * has painted and the display has answered that it has the pixels ({@link PaintWatch}). Two times are told: to the first
 * change that is painted, which is what the finger feels, and to the last one before the screen is at rest, with
 * whatever was planned or read meanwhile. Motion is off, or the last change would be the end of a slide. Beside them
 * stands the processor time of the event thread, which other programs on the machine change less. A picture is taken
 * before and after: touches that change no pixel are told and not counted.
 *
 * <p>{@code mvn -q -Pbench test-compile exec:java -Dexec.mainClass=gym.sorespot.bench.TouchBench}, with a display of
 * 1920 x 1920 and nothing else on it; arguments: how many ways through to get Java warm, which are not counted, and how many to
 * measure ({@code 2 2}, some ten minutes).
 */
public final class TouchBench {
    /** Each way through has members of its own: who was new once is known, and who has told how it was is not asked again. */
    private static final int FIRST_NEW = 5000;

    private static final int FIRST_KNOWN = 6000;

    private final KioskRig kiosk;
    private final TouchProbe probe;

    private TouchBench(KioskRig kiosk, TouchProbe probe) {
        this.kiosk = kiosk;
        this.probe = probe;
    }

    public static void main(String[] arguments) throws IOException, AWTException {
        int warm = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
        int measured = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        bench("standing, 1080 x 1920", KioskRig.PORTRAIT, warm, measured);
        bench("lying, 1920 x 1080", KioskRig.LANDSCAPE, warm, measured);
        System.exit(0);
    }

    private static void bench(String title, WindowSize size, int warm, int measured) throws IOException, AWTException {
        Path home = Files.createTempDirectory("sorespot-touch");
        KioskRig.configure(home, "name: Strong Street\nidle: 600\nwarning: 20\n");
        Remembered.members(home.resolve("data"), FIRST_KNOWN, warm + measured);
        Path exercises = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        Samples samples = new Samples();
        try (KioskRig kiosk = KioskRig.open(home, Map.of("catalogue", exercises.toString()), size)) {
            kiosk.shown("attract");
            rounds(kiosk, 0, warm, new Samples());
            rounds(kiosk, warm, measured, samples);
        }
        samples.print(title);
        samples.printWorst(8);
    }

    private static void rounds(KioskRig kiosk, int from, int count, Samples samples) throws IOException, AWTException {
        try (TouchProbe probe = new TouchProbe(kiosk, samples)) {
            TouchBench bench = new TouchBench(kiosk, probe);
            for (int i = from; i < from + count; i++) {
                bench.newMember(Integer.toString(FIRST_NEW + i));
                bench.looks();
                bench.returningMember(Integer.toString(FIRST_KNOWN + i));
            }
        }
    }

    private void newMember(String code) {
        touch("begin", named("attract"));
        still();
        code.chars().forEach(digit -> touch("keypad", text(Character.toString(digit))));
        touch("next screen", text("Continue"));
        kiosk.awaitWords("May we remember what is sore?");
        touch("next screen", starting("Yes, remember it"));
        kiosk.awaitWords("Where are you sore?");
        where();
        touch("next screen", text("Continue"));
        kiosk.awaitWords("Before you begin");
        touch("answer", saying("swollen"));
        touch("answer", saying("swollen"));
        touch("next screen", text("None of these"));
        kiosk.awaitWords("How many minutes?");
        for (String choice : List.of("45", "30")) {
            touch("minutes", starting(choice));
        }
        for (String goal : List.of("Muscle", "Mobility", "Strength", "Experienced", "New to it")) {
            touch("choice", starting(goal));
        }
        touch("build session", text("Build my session"));
        kiosk.awaitWords("For what is sore");
        session();
        touch("take along", text("Take it along"));
        kiosk.awaitWords("Your next session builds on this one.");
        touch("done", text("Done"));
        kiosk.shown("attract");
    }

    private void where() {
        for (BodySpot spot : List.of(new BodySpot("calf", "left"), new BodySpot("thigh-front", "right"))) {
            spot(spot);
            for (String severity : List.of("2", "6", "4")) {
                touch("severity", text(severity));
            }
        }
        touch("both sides", text("Both sides"));
        spot(new BodySpot("calf", "left"));
        touch("both sides", text("Both sides"));
        touch("list", text("List"));
        scroll();
        touch("picture", text("Picture"));
    }

    private void spot(BodySpot spot) {
        probe.touch("area", kiosk.placeOf(spot));
    }

    private void session() {
        scroll();
        touch("open exercise", card());
        touch("swap", text("Swap"));
        kiosk.awaitWords("In place of");
        touch("take other", card());
        kiosk.awaitWords("1 change");
        touch("undo", text("Undo"));
        kiosk.awaitNoWords("1 change");
        touch("open exercise", card());
        touch("not today", text("Not today"));
        kiosk.awaitWords("1 change");
        touch("what changed", text("1 change"));
        touch("close", text("Close"));
        touch("undo", text("Undo"));
        kiosk.awaitNoWords("1 change");
        touch("goal sheet", text("Goal: Strength"));
        touch("goal", starting("Mobility"));
        kiosk.awaitWords("min now.");
        touch("why not", starting("Why not"));
        scroll();
        touch("close", text("Close"));
    }

    /** Languages and looks, on the screen that has most to change, and back. */
    private void looks() {
        touch("begin", named("attract"));
        touch("guest", starting("Continue as guest"));
        kiosk.awaitWords("Where are you sore?");
        touch("language sheet", named("language"));
        touch("language", text("Deutsch"));
        touch("language sheet", named("language"));
        touch("language", text("English"));
        still();
        touch("look sheet", named("access"));
        for (String look : List.of("Dark", "High contrast", "Light")) {
            touch("theme", text(look));
        }
        touch("larger text", text("Larger text"));
        touch("larger text", text("Larger text"));
        touch("close", text("Done"));
        touch("start over", named("restart"));
        kiosk.shown("attract");
    }

    private void returningMember(String code) {
        touch("begin", named("attract"));
        still();
        code.chars().forEach(digit -> touch("keypad", text(Character.toString(digit))));
        touch("next screen", text("Continue"));
        kiosk.awaitWords("How was it?");
        for (String feel : List.of("Not yet", "Yes", "Hurt", "Hard", "Easy", "Right")) {
            touch("how it was", text(feel));
        }
        touch("change", text("Change"));
        touch("close", text("Done"));
        scroll();
        touch("next screen", text("Continue"));
        kiosk.awaitWords("The outlined areas");
        touch("for me", text("For me"));
        touch("progress", starting("My progress"));
        kiosk.awaitWords("My progress");
        touch("back", text("Back"));
        touch("for me", text("For me"));
        touch("what is kept", starting("What is kept about me"));
        kiosk.awaitWords("What is sore");
        touch("back", text("Back"));
        touch("start over", named("restart"));
        kiosk.shown("attract");
    }

    private void still() {
        touch("look sheet", named("access"));
        touch("no motion", text("No motion"));
        touch("close", text("Done"));
    }

    private void scroll() {
        Optional<Point> list = GuiActionRunner.execute(() -> Shown.all(frame(), ScrollPane.class).stream()
                .filter(TouchBench::scrolls)
                .reduce((first, second) -> second)
                .map(pane -> {
                    Point at = pane.getLocationOnScreen();
                    return new Point(at.x + pane.getWidth() / 2, at.y + pane.getHeight() * 3 / 4);
                }));
        list.ifPresent(at -> probe.drag("scroll", at, 6, 30));
    }

    private static boolean scrolls(ScrollPane pane) {
        return Shown.all(pane, JViewport.class).stream()
                .anyMatch(port -> port.getView().getHeight() > port.getHeight());
    }

    private void touch(String kind, Predicate<Component> which) {
        Component[] found = new Component[1];
        kiosk.until("something for \"" + kind + "\" can be touched", () -> {
            found[0] = GuiActionRunner.execute(() -> touchable(which));
            return found[0] != null;
        });
        probe.touch(kind, found[0]);
    }

    private @Nullable Component touchable(Predicate<Component> which) {
        List<Component> all = Shown.all(frame(), Component.class).stream()
                .filter(which.and(Component::isEnabled))
                .toList();
        Optional<Component> found = all.stream().filter(this::canBeTouched).findFirst();
        if (found.isEmpty() && !all.isEmpty() && all.get(0) instanceof JComponent further) {
            // Further down in a list.
            further.scrollRectToVisible(new Rectangle(0, -Look.unit(), further.getWidth(), 3 * Look.unit()));
        }
        return found.orElse(null);
    }

    /** Its middle can be seen, and nothing lies over it. */
    private boolean canBeTouched(Component component) {
        Point middle =
                SwingUtilities.convertPoint(component, component.getWidth() / 2, component.getHeight() / 2, frame());
        Component top = SwingUtilities.getDeepestComponentAt(frame(), middle.x, middle.y);
        return top != null && SwingUtilities.isDescendingFrom(top, component);
    }

    private Container frame() {
        return kiosk.frame().getRootPane();
    }

    private static Predicate<Component> named(String name) {
        return component -> name.equals(component.getName());
    }

    private static Predicate<Component> text(String words) {
        return component -> component instanceof AbstractButton button && words.equals(button.getText());
    }

    private static Predicate<Component> starting(String words) {
        return component -> component instanceof AbstractButton button
                && button.getText() != null
                && button.getText().startsWith(words);
    }

    private static Predicate<Component> saying(String words) {
        return component -> component instanceof AbstractButton button
                && button.getText() != null
                && button.getText().contains(words);
    }

    private static Predicate<Component> card() {
        return CardButton.class::isInstance;
    }
}
