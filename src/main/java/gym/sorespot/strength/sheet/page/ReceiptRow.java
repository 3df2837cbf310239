package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Picture;
import java.util.List;

/** One exercise on a receipt: name across, below it the dose at the left and a small picture at the right, then boxes. */
final class ReceiptRow implements Piece {
    private static final double NUMBER = 21;
    private static final double PICTURE_WIDEST = 66;
    private static final double PICTURE_HIGHEST = 48;
    private static final double GAP = 6;

    private final Setter setter;
    private final SheetContent.Exercise exercise;
    private final Piece name;
    private final Column dose;
    private final Column picture = new Column();
    private final double pictureAt;
    private final Column rest;

    ReceiptRow(Setter setter, SheetContent.Exercise exercise, double width) {
        this.setter = setter;
        this.exercise = exercise;
        this.name = setter.text(Part.Role.EXERCISE, exercise.name(), Looks.NAME, width - NUMBER);
        Picture poses = exercise.picture();
        double pictureWidth = 0;
        if (poses != null) {
            PicturePiece piece = new PicturePiece(poses, PICTURE_WIDEST, PICTURE_HIGHEST);
            picture.add(piece, 0);
            pictureWidth = piece.width();
        }
        this.pictureAt = width - pictureWidth;
        double textWidth = pictureAt - NUMBER - (pictureWidth > 0 ? GAP : 0);
        this.dose = new Column()
                .add(setter.text(exercise.dose(), Looks.DOSE, textWidth), 0)
                .add(setter.sayings(List.of(exercise.load(), exercise.side()), Looks.RECEIPT_STRONG, textWidth), 0)
                .add(setter.sayings(List.of(exercise.tempo(), exercise.rest()), Looks.RECEIPT_TEXT, textWidth), 0);
        double wide = width - NUMBER;
        this.rest = new Column()
                .add(
                        setter.text(
                                exercise.reasons().isEmpty()
                                        ? ""
                                        : exercise.reasons().get(0),
                                Looks.RECEIPT_TEXT,
                                wide),
                        0)
                .add(new TickBoxes(setter, Looks.RECEIPT_TEXT, exercise.sets(), exercise.blanks(), wide, true), GAP);
    }

    private double middle() {
        return Math.max(dose.height(), picture.height());
    }

    @Override
    public double height() {
        return name.height() + middle() + rest.height();
    }

    @Override
    public void put(Pen pen, double x, double y) {
        pen.lead(setter.mark(exercise.number() + " ", Looks.NAME, x, y + Looks.NAME.baseline()));
        name.put(pen, x + NUMBER, y);
        picture.put(pen, x + pictureAt, y + name.height() + 2);
        dose.put(pen, x + NUMBER, y + name.height());
        rest.put(pen, x + NUMBER, y + name.height() + middle());
    }
}
