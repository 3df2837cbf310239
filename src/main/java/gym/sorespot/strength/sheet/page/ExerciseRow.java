package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Picture;
import java.util.List;

/** One exercise across the page: number, picture, name and reason, dose, boxes; below them, with room, how it is done. */
final class ExerciseRow implements Piece {
    private static final double NUMBER = 22;

    /** Tempo and rest on one line, in English; other languages take a little from the boxes. */
    private static final double DOSE_USUAL = 146;

    private static final double DOSE_WIDEST = 156;
    private static final double DOSE_AND_BOXES = 258;

    /** Five boxes side by side. */
    private static final double BOXES_LEAST = 106;

    private static final double GAP = 9;

    /** A reason may hang this far below the dose before it counts as making the row higher. */
    private static final double SLACK = 2;

    private final Setter setter;
    private final SheetContent.Exercise exercise;
    private final double width;
    private final double doseWidth;
    private final double boxesWidth;
    private final double pictureWidth;
    private final double pictureHeight;
    private final Column text;
    private final Column dose;
    private final TickBoxes boxes;
    private final Piece steps;

    /**
     * @param pictureWidth of the column of pictures, 0 when the session has none
     * @param doseWidth of the column of doses, the same for all, from {@link #doseWidth}
     */
    ExerciseRow(
            Setter setter,
            SheetContent.Exercise exercise,
            double width,
            double pictureWidth,
            double doseWidth,
            Level level) {
        this.setter = setter;
        this.exercise = exercise;
        this.width = width;
        this.doseWidth = doseWidth;
        this.boxesWidth = Math.max(BOXES_LEAST, DOSE_AND_BOXES - doseWidth);
        this.pictureWidth = pictureWidth;
        this.pictureHeight = level.picture();
        double textWidth = width - textAt() - doseWidth - boxesWidth - 2 * GAP;
        this.dose = new Column()
                .add(setter.text(exercise.dose(), Looks.DOSE, doseWidth), 0)
                .add(setter.sayings(List.of(exercise.load(), exercise.side()), Looks.STRONG, doseWidth), 0)
                .add(setter.sayings(List.of(exercise.tempo(), exercise.rest()), Looks.TEXT, doseWidth), 0);
        Piece name = setter.text(Part.Role.EXERCISE, exercise.name(), Looks.NAME, textWidth);
        double room = Math.max(dose.height(), high()) - nameDrop() - name.height() + SLACK;
        this.text = new Column().add(name, 0).add(reason(textWidth, room), 1);
        this.boxes = new TickBoxes(setter, Looks.TEXT, exercise.sets(), exercise.blanks(), boxesWidth, false);
        String how = level.steps() ? String.join(" ", exercise.steps()) : "";
        this.steps = setter.text(how, Looks.TEXT, width - textAt());
    }

    /** How wide the column of doses has to be for this one. */
    static double doseWidth(Setter setter, SheetContent.Exercise exercise) {
        double oneLine = setter.width(exercise.tempo() + " · " + exercise.rest(), Looks.TEXT) + 1;
        return Math.max(DOSE_USUAL, Math.min(DOSE_WIDEST, oneLine));
    }

    /** The fullest reason that makes the row no higher, else the shortest. */
    private Piece reason(double textWidth, double room) {
        Piece piece = new Column();
        for (String reason : exercise.reasons()) {
            piece = setter.text(reason, Looks.TEXT, textWidth);
            if (piece.height() <= room) {
                return piece;
            }
        }
        return piece;
    }

    private double textAt() {
        return NUMBER + (pictureWidth > 0 ? pictureWidth + GAP : 0);
    }

    /** Name, number and dose stand on one line, whatever their sizes. */
    private static double nameDrop() {
        return Looks.DOSE.baseline() - Looks.NAME.baseline();
    }

    private double upper() {
        return Math.max(Math.max(nameDrop() + text.height(), dose.height()), Math.max(boxes.height(), high()));
    }

    /** Height of the picture itself, 0 for none. */
    private double high() {
        Picture picture = exercise.picture();
        return picture == null ? 0 : Math.min(pictureHeight, pictureWidth / picture.aspect());
    }

    @Override
    public double height() {
        return upper() + (steps.height() > 0 ? steps.height() + 4 : 0);
    }

    @Override
    public void put(Pen pen, double x, double y) {
        double first = y + Looks.DOSE.baseline();
        pen.lead(setter.mark(exercise.number() + " ", Looks.NAME, x, first));
        text.put(pen, x + textAt(), y + nameDrop());
        picture(pen, x + NUMBER, y + 2);
        dose.put(pen, x + width - boxesWidth - GAP - doseWidth, y);
        boxes.put(pen, x + width - boxesWidth, y + 2);
        steps.put(pen, x + textAt(), y + upper() + 4);
    }

    private void picture(Pen pen, double x, double y) {
        Picture picture = exercise.picture();
        if (picture != null) {
            double high = high();
            double wide = high * picture.aspect();
            double drop = Math.max(0, (upper() - 2 - high) / 2);
            pen.figure(picture.words(), new Mark.Drawing(picture, x + (pictureWidth - wide) / 2, y + drop, wide, high));
        }
    }
}
