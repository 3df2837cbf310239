package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Part;
import java.util.List;

/** What a row says: the name and why at the left, the dose in a column of its own, where the eye finds it. */
final class DoseBeside implements Piece {
    private static final double GAP = 9;

    /** A reason may hang this far below the dose before it counts as making the row higher. */
    private static final double SLACK = 2;

    private final double doseAt;
    private final Column text;
    private final Column dose;

    /** @param least height of the row anyway: a reason may fill it */
    DoseBeside(Setter setter, SheetContent.Exercise exercise, double width, double doseWidth, double least) {
        this.doseAt = width - doseWidth;
        double textWidth = doseAt - GAP;
        this.dose = new Column()
                .add(setter.text(exercise.dose(), Looks.DOSE, doseWidth), 0)
                .add(setter.sayings(List.of(exercise.load(), exercise.side()), Looks.STRONG, doseWidth), 0)
                .add(setter.sayings(List.of(exercise.tempo(), exercise.rest()), Looks.TEXT, doseWidth), 0);
        Piece name = setter.text(Part.Role.EXERCISE, exercise.name(), Looks.NAME, textWidth);
        double room = Math.max(dose.height(), least) - nameDrop() - name.height() + SLACK;
        this.text = new Column().add(name, 0).add(reason(setter, exercise, textWidth, room), 1);
    }

    /** The fullest reason that makes the row no higher, else the shortest. */
    private static Piece reason(Setter setter, SheetContent.Exercise exercise, double width, double room) {
        Piece piece = new Column();
        for (String reason : exercise.reasons()) {
            piece = setter.text(reason, Looks.TEXT, width);
            if (piece.height() <= room) {
                return piece;
            }
        }
        return piece;
    }

    /** Name, number and dose stand on one line, whatever their sizes. */
    private static double nameDrop() {
        return Looks.DOSE.baseline() - Looks.NAME.baseline();
    }

    @Override
    public double height() {
        return Math.max(nameDrop() + text.height(), dose.height());
    }

    @Override
    public void put(Pen pen, double x, double y) {
        text.put(pen, x, y + nameDrop());
        dose.put(pen, x + doseAt, y);
    }
}
