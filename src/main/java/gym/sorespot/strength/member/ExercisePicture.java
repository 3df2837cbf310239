package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.figure.FigureColours;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.MovingPicture;
import gym.sorespot.touch.Tone;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The moving picture of an exercise in the colours of the theme. */
final class ExercisePicture {
    /** Side in pixels of the reference screen, on a card. */
    static final int SIZE = 176;

    /** Where one looks at nothing else. */
    static final int LARGE = 336;

    private ExercisePicture() {}

    static MovingPicture of(Illustration figure, Item item) {
        return of(figure, item, SIZE);
    }

    /** @param side in pixels of the reference screen */
    static MovingPicture of(Illustration figure, Item item, int side) {
        return new MovingPicture(item.name(), side, new Motion(figure, item.tempo()));
    }

    private record Motion(Illustration figure, Tempo tempo) implements MovingPicture.Painter {
        @Override
        public void paint(Graphics2D g, int size, double seconds) {
            Rectangle2D square = new Rectangle2D.Double(0, 0, size, size);
            if (Look.reducedMotion()) {
                // The last pose is the one that the exercise is about.
                figure.paintPose(g, square, colours(), figure.poses() - 1);
            } else {
                figure.paintAt(g, square, colours(), seconds, tempo);
            }
        }

        @Override
        public double phase(double seconds) {
            return figure.phase(seconds, tempo);
        }
    }

    private static FigureColours colours() {
        return new FigureColours(
                Tone.FIGURE_BODY.color(),
                Tone.FIGURE_FAR.color(),
                Tone.ACCENT.color(),
                Tone.FIGURE_FAR_PROP.color(),
                Tone.FIGURE_TINT.color(),
                Tone.LINE.color(),
                Tone.SURFACE.color());
    }
}
