package gym.sorespot.strength.member;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Painted;
import gym.sorespot.Sight;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JRootPane;

/** The session's page after changes, and every sheet over it, in any language: for tests that look at all of them. */
final class SheetScenes {
    private static final int HEEL_DROP = 3;
    private static final int CALF_RAISE = 4;

    private SheetScenes() {}

    /**
     * What is opened, and by which touches.
     *
     * @param sheet whether a sheet lies over the session then
     */
    record Scene(String name, boolean sheet, Consumer<Hand> way) {
        @Override
        public String toString() {
            return name;
        }

        /** Paints it. Event thread. */
        Painted paint(String file, Sight sight, Locale language) {
            sight.install();
            TestVisit visit = new TestVisit();
            visit.context.locale = language;
            visit.session();
            JRootPane root = new JRootPane();
            root.setDoubleBuffered(false);
            VisitPane pane = new VisitPane(visit.flow, visit.context);
            root.getContentPane().add(MemberScenes.underHead(visit, pane, sight.way().width, sight.way().height));
            Gallery.hang(root, sight.way());
            way.accept(new Hand(visit, root, Words.of(VisitPane.class, "words", language)));
            Painted painted = Gallery.painted(file, root, sight.way());
            // What lies below a sheet waits; its buttons are no neighbours of the sheet's.
            root.getContentPane().setVisible(!sheet);
            return painted;
        }
    }

    static final List<Scene> ALL = List.of(
            new Scene("exercise", true, hand -> hand.card(HEEL_DROP)),
            new Scene("loaded", true, hand -> hand.card(CALF_RAISE)),
            new Scene("swap", true, hand -> {
                hand.card(CALF_RAISE);
                hand.button("exercise.swap");
                hand.visit.context.jobs.runAll();
            }),
            new Scene("goal", true, hand -> hand.button("session.goal", hand.words.text("time.goal.strength"))),
            new Scene("wishes", true, hand -> {
                change(hand.visit);
                hand.button("session.wishes", 4);
            }),
            new Scene("why", true, hand -> hand.button("session.whyNot")),
            new Scene("why-group", true, hand -> {
                hand.button("session.whyNot");
                hand.button("where.group.arm");
                hand.card(0);
                hand.visit.context.jobs.runAll();
            }),
            new Scene("changed", false, hand -> change(hand.visit)),
            new Scene("unmet", false, hand -> {
                hand.visit.flow.session().swap("heel-drop", "forbidden");
                hand.visit.context.jobs.runAll();
            }),
            new Scene("empty", false, hand -> {
                hand.visit.rooms.whatIfs.empty = true;
                hand.visit.flow.session().minutes(10);
                hand.visit.context.jobs.runAll();
            }));

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

    /** Who touches. */
    private record Hand(TestVisit visit, JRootPane root, Words words) {
        /** A button by its words. */
        void button(String key, Object... values) {
            String text = words.text(key, values);
            List<AbstractButton> found = buttons(root, AbstractButton.class).stream()
                    .filter(button -> text.equals(button.getText()))
                    .toList();
            if (found.isEmpty()) {
                throw new AssertionError("nothing says \"" + text + "\"");
            }
            found.get(0).doClick(0);
        }

        /** A card by its place among those that can be seen, from 0. */
        void card(int index) {
            Objects.requireNonNull(buttons(root, CardButton.class).get(index)).doClick(0);
        }
    }

    private static <T extends AbstractButton> List<T> buttons(Container container, Class<T> kind) {
        return IntStream.range(0, container.getComponentCount())
                .mapToObj(container::getComponent)
                .filter(Component::isVisible)
                .flatMap(child -> kind.isInstance(child)
                        ? List.of(kind.cast(child)).stream()
                        : child instanceof Container inner ? buttons(inner, kind).stream() : List.<T>of().stream())
                .toList();
    }
}
