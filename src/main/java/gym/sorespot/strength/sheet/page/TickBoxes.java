package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Style;
import java.util.ArrayList;
import java.util.List;

/** A box for every set and a line to fill in what was done. */
final class TickBoxes implements Piece {
    /** Six millimetres: a tick with a thick pen and a tired hand. */
    private static final double BOX = 17;

    private static final double GAP = 5;
    private static final double WORD_GAP = 3;
    private static final double WRITING = 24;
    private static final double SHORTEST_LINE = 30;

    /** Room for a load such as 62.5 in a small hand: better there, with a whole line for the rest, than both side by side. */
    private static final double SHORTEST_LOAD = 22;

    private final Setter setter;
    private final Style style;
    private final int sets;
    private final List<String> blanks;
    private final double width;

    /** Where the lines begin beside the boxes; 0 when they stand below. */
    private final double beside;

    /** Where the first of two lines begins beside the boxes, the other below; 0 when both stand together. */
    private final double firstBeside;

    /**
     * @param sets boxes
     * @param blanks words after the lines to fill in
     * @param compact the lines beside the boxes where there is room for both; several rows always have them beside the
     *     last where that is possible
     */
    TickBoxes(Setter setter, Style style, int sets, List<String> blanks, double width, boolean compact) {
        this.setter = setter;
        this.style = style;
        this.sets = sets;
        this.blanks = blanks;
        this.width = width;
        int inLastRow = sets - (rows() - 1) * perRow();
        double boxes = inLastRow * (BOX + GAP) + GAP;
        double words = blanks.stream()
                .mapToDouble(blank -> setter.width(blank, style) + WORD_GAP + GAP)
                .sum();
        boolean fits = boxes + words + blanks.size() * SHORTEST_LINE <= width;
        this.beside = fits && (compact || rows() > 1) ? boxes : 0;
        double first = inLastRow * (BOX + GAP);
        boolean apart = blanks.size() == 2
                && rows() == 1
                && first + SHORTEST_LOAD + WORD_GAP + setter.width(blanks.get(0), style) <= width;
        this.firstBeside = apart && beside == 0 ? first : 0;
    }

    private int rows() {
        return Math.max(1, (sets + perRow() - 1) / perRow());
    }

    private int perRow() {
        return Math.max(1, (int) ((width + GAP) / (BOX + GAP)));
    }

    @Override
    public double height() {
        return rows() * (BOX + GAP) - GAP + (beside > 0 ? 2 : WRITING);
    }

    @Override
    public void put(Pen pen, double x, double y) {
        List<Mark> boxes = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            double left = x + i % perRow() * (BOX + GAP);
            double top = y + i / perRow() * (BOX + GAP);
            boxes.add(new Mark.Frame(left, top, BOX, BOX, 2.5, 1.1, Ink.BLACK));
        }
        pen.ornament(boxes.toArray(Mark[]::new));
        double last = y + height() - 4;
        if (firstBeside > 0) {
            lines(pen, blanks.subList(0, 1), x + firstBeside, y + BOX - 2, width - firstBeside);
            lines(pen, blanks.subList(1, 2), x, last, width);
        } else {
            lines(pen, blanks, x + beside, last, width - beside);
        }
    }

    /** As many lines as there is to fill in, all of one length, each before its word. */
    private void lines(Pen pen, List<String> blanks, double x, double baseline, double wide) {
        double words = blanks.stream()
                .mapToDouble(blank -> setter.width(blank, style) + WORD_GAP)
                .sum();
        double line = (wide - words - (blanks.size() - 1) * GAP) / blanks.size();
        List<Mark> labels = new ArrayList<>();
        double left = x;
        for (String blank : blanks) {
            pen.ornament(new Mark.Rule(left, baseline + 2, left + line, baseline + 2, 0.8, Ink.BLACK));
            labels.add(setter.mark(blank, style, left + line + WORD_GAP, baseline));
            left += line + WORD_GAP + setter.width(blank, style) + GAP;
        }
        pen.write(Part.Role.TEXT, labels);
    }
}
