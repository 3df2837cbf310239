package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Style;
import java.util.List;

/** When to stop: the rule and its scale white on black, whatever else belongs to it below. */
final class StopBand implements Piece {
    private static final double ABOVE = 3.5;
    private static final double SIDE = 9;

    private final double width;
    private final Piece rule;
    private final Piece scale;
    private final double scaleWidth;
    private final Style scaleStyle;
    private final Column rest = new Column();

    /** @param sayings the rule, its scale, and what else there is to say */
    StopBand(Setter setter, List<String> sayings, Style text, double width) {
        this.width = width;
        this.scaleStyle = text.in(Ink.WHITE);
        double inside = width - 2 * SIDE;
        String says = sayings.size() > 1 ? sayings.get(1) : "";
        double beside = setter.width(says, scaleStyle) + 1;
        boolean fits = setter.width(sayings.get(0), Looks.STOP) + SIDE + beside <= inside;
        this.rule = setter.text(sayings.get(0), Looks.STOP, inside);
        this.scale = fits ? setter.text(says, scaleStyle, beside) : new Column();
        this.scaleWidth = beside;
        if (!fits) {
            rest.add(setter.text(says, text, inside), 0);
        }
        sayings.stream().skip(2).forEach(saying -> rest.add(setter.text(saying, text, inside), 0));
    }

    private double band() {
        return rule.height() + 2 * ABOVE;
    }

    @Override
    public double height() {
        return band() + (rest.height() > 0 ? rest.height() + 2 * ABOVE : 0);
    }

    @Override
    public void put(Pen pen, double x, double y) {
        pen.ornament(
                new Mark.Frame(x, y, width, height(), 4, 1.1, Ink.BLACK),
                new Mark.Frame(x, y, width, band(), 4, 0, Ink.BLACK));
        rule.put(pen, x + SIDE, y + ABOVE);
        double drop = Looks.STOP.baseline() - scaleStyle.baseline();
        scale.put(pen, x + width - SIDE - scaleWidth, y + ABOVE + drop);
        rest.put(pen, x + SIDE, y + band() + ABOVE);
    }
}
