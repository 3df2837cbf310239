package gym.sorespot.touch.body;

import gym.sorespot.touch.Type;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Opens the question which of a few small spots was meant, over the map, and takes it away again. Event thread. */
final class BodyQuestion {
    private final BodyMap map;
    private final BodyShapes shapes;
    private final BodyWords words;
    private final BodyMarks marks;
    private @Nullable BodyZoom open;

    BodyQuestion(BodyMap map, BodyShapes shapes, BodyWords words, BodyMarks marks) {
        this.map = map;
        this.shapes = shapes;
        this.words = words;
        this.marks = marks;
    }

    void ask(Hit.Several hit, Consumer<BodySpot> chosen) {
        close();
        BodyPainter painter = new BodyPainter(shapes, BodyColours.fromTheme(), words, Type.BODY.plain());
        BodyLens lens = new BodyLens(shapes, painter, marks, hit, chosen);
        BodyZoom asked = new BodyZoom(lens, words, map.getWidth(), chosen, this::close);
        open = asked;
        map.add(asked, "grow");
        map.revalidate();
        map.repaint();
    }

    void close() {
        BodyZoom closing = open;
        open = null;
        marks.pressed(null);
        if (closing != null) {
            map.remove(closing);
            map.revalidate();
            map.repaint();
        }
    }

    /** What is asked now. */
    @Nullable
    JComponent shown() {
        return open;
    }
}
