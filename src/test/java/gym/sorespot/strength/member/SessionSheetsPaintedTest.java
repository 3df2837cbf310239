package gym.sorespot.strength.member;

import gym.sorespot.Gallery;
import gym.sorespot.Sight;
import gym.sorespot.touch.CardButton;
import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JRootPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The session's page after changes, and every sheet over it, painted and measured. */
class SessionSheetsPaintedTest {
    /** What is opened, and by which touches. */
    private record Scene(String name, boolean sheet, BiConsumer<TestVisit, JRootPane> way) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Scene> SCENES = List.of(
            new Scene("exercise", true, (visit, root) -> touch(root, "Heel drop, straight knee, 3 × 15")),
            new Scene("loaded", true, (visit, root) -> touch(root, "Barbell calf raise, 3 × 8")),
            new Scene("swap", true, (visit, root) -> {
                touch(root, "Barbell calf raise, 3 × 8");
                touch(root, "Swap");
                visit.context.jobs.runAll();
            }),
            new Scene("goal", true, (visit, root) -> touch(root, "Goal: Strength")),
            new Scene("wishes", true, (visit, root) -> {
                change(visit);
                touch(root, "4 changes");
            }),
            new Scene("why", true, (visit, root) -> touch(root, "Why not …?")),
            new Scene("why-group", true, (visit, root) -> {
                touch(root, "Why not …?");
                touch(root, "Arms");
                touch(root, "Hammer curl");
                visit.context.jobs.runAll();
            }),
            new Scene("changed", false, (visit, root) -> change(visit)),
            new Scene("unmet", false, (visit, root) -> {
                visit.flow.session().swap("heel-drop", "forbidden");
                visit.context.jobs.runAll();
            }),
            new Scene("empty", false, (visit, root) -> {
                visit.rooms.whatIfs.empty = true;
                visit.flow.session().minutes(10);
                visit.context.jobs.runAll();
            }));

    static Stream<Arguments> scenes() {
        return SCENES.stream().flatMap(scene -> Sight.ALL.stream().map(sight -> Arguments.of(scene, sight)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isPaintedWithNothingCutOffTooSmallOrTooPale(Scene scene, Sight sight) {
        Gallery.onEventThread(() -> {
            sight.install();
            TestVisit visit = new TestVisit();
            visit.session();
            JRootPane root = new JRootPane();
            root.setDoubleBuffered(false);
            root.getContentPane().add(new VisitPane(visit.flow, visit.context));
            Gallery.hang(root, sight.way());
            scene.way().accept(visit, root);
            Gallery.Painted painted = Gallery.painted(sight.file("member-session-" + scene.name()), root, sight.way());
            // What lies below a sheet waits; its buttons are no neighbours of the sheet's.
            root.getContentPane().setVisible(!scene.sheet());
            sight.inspect(painted);
            return painted;
        });
    }

    /** A bit of everything. */
    private static void change(TestVisit visit) {
        SessionFlow session = visit.flow.session();
        session.swap("heel-drop", "seated-calf-raise");
        session.takeOut("easy-walk");
        session.busy("barbell");
        session.machineBusy("leg-press");
        session.minutes(45);
        visit.context.jobs.runAll();
    }

    private static void touch(JRootPane root, String name) {
        AbstractButton button =
                find(root, name).orElseThrow(() -> new AssertionError("nothing is called \"" + name + "\""));
        if (button instanceof CardButton || button.isEnabled()) {
            button.doClick(0);
        }
    }

    private static Optional<AbstractButton> find(Container container, String name) {
        for (Component child : container.getComponents()) {
            if (child instanceof AbstractButton button
                    && (name.equals(button.getText())
                            || name.equals(button.getAccessibleContext().getAccessibleName()))) {
                return Optional.of(button);
            }
            if (child instanceof Container inner) {
                Optional<AbstractButton> found = find(inner, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
