package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Picture;

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

    /** Three lines of a dose: no row gets lower by any other arrangement. */
    private static final double USUAL = Looks.DOSE.lineHeight() + 2 * Looks.TEXT.lineHeight() + 1;

    private final Setter setter;
    private final SheetContent.Exercise exercise;
    private final double width;
    private final double boxesWidth;
    private final double pictureWidth;
    private final double pictureHeight;
    private final Piece said;
    /** Where the boxes begin: below a name that goes across. */
    private final double boxesAt;

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
        this.boxesWidth = Math.max(BOXES_LEAST, DOSE_AND_BOXES - doseWidth);
        this.pictureWidth = pictureWidth;
        this.pictureHeight = level.picture();
        double wide = width - textAt() - boxesWidth - GAP;
        this.boxes = new TickBoxes(setter, Looks.TEXT, exercise.sets(), exercise.blanks(), boxesWidth, false);
        Piece besideBoxes = said(setter, wide, doseWidth, level);
        DoseBelow across = level.crammed() ? DoseBelow.across(setter, exercise, width - textAt(), wide) : null;
        if (across != null && height(across, across.nameBottom()) < height(besideBoxes, 0) - 1) {
            this.said = across;
            this.boxesAt = across.nameBottom();
        } else {
            this.said = besideBoxes;
            this.boxesAt = 0;
        }
        String how = level.steps() ? String.join(" ", exercise.steps()) : "";
        this.steps = setter.text(how, Looks.TEXT, width - textAt());
    }

    /** The dose in its column, unless that makes the row so much higher that it is worth leaving it. */
    private Piece said(Setter setter, double wide, double doseWidth, Level level) {
        DoseBeside beside = new DoseBeside(setter, exercise, wide, doseWidth, high());
        double least = Math.max(boxes.height(), high());
        if (beside.height() <= Math.max(least, USUAL)) {
            return beside;
        }
        Piece below = new DoseBelow(setter, exercise, wide);
        return beside.height() - Math.max(least, below.height()) > level.saving() ? below : beside;
    }

    /** How wide the column of doses has to be for this one. */
    static double doseWidth(Setter setter, SheetContent.Exercise exercise) {
        double oneLine = setter.width(exercise.tempo() + " · " + exercise.rest(), Looks.TEXT) + 1;
        return Math.max(DOSE_USUAL, Math.min(DOSE_WIDEST, oneLine));
    }

    private double textAt() {
        return NUMBER + (pictureWidth > 0 ? pictureWidth + GAP : 0);
    }

    private double upper() {
        return height(said, boxesAt);
    }

    private double height(Piece says, double boxesFrom) {
        return Math.max(says.height(), Math.max(boxesFrom + boxes.height(), high()));
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
        said.put(pen, x + textAt(), y);
        picture(pen, x + NUMBER, y + 2);
        boxes.put(pen, x + width - boxesWidth, y + (boxesAt > 0 ? boxesAt - 1 : 2));
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
