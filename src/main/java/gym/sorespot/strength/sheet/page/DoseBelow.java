package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Style;
import java.util.ArrayList;
import java.util.List;

/** What a row says where the name is too long for a column: the name across, the dose and all else in lines below it. */
final class DoseBelow implements Piece {
    private static final double AFTER_DOSE = 9;

    private final Style named;
    private final Piece name;
    private final Piece dose;
    private final double besideDose;
    private final Piece details;
    private final Piece rest;

    DoseBelow(Setter setter, SheetContent.Exercise exercise, double width) {
        this(setter, exercise, Looks.NAME, width, width);
    }

    private DoseBelow(Setter setter, SheetContent.Exercise exercise, Style named, double nameWidth, double width) {
        this.named = named;
        this.name = setter.text(Part.Role.EXERCISE, exercise.name(), named, nameWidth);
        this.dose = setter.text(exercise.dose(), Looks.DOSE, width);
        this.besideDose = setter.width(exercise.dose(), Looks.DOSE) + AFTER_DOSE;
        this.details = setter.sayings(
                List.of(exercise.load(), exercise.side()), Looks.STRONG, Math.max(width / 3, width - besideDose));
        this.rest = rest(setter, exercise, width);
    }

    /** With the name smaller, and across all that stands below it and beside that. */
    static DoseBelow across(Setter setter, SheetContent.Exercise exercise, double nameWidth, double width) {
        return new DoseBelow(setter, exercise, Looks.STRONG, nameWidth, width);
    }

    /** Tempo, rest and the fullest reason that takes no line more than the shortest. */
    private static Piece rest(Setter setter, SheetContent.Exercise exercise, double width) {
        List<Piece> all = new ArrayList<>();
        for (String reason : exercise.reasons()) {
            all.add(setter.sayings(List.of(exercise.tempo(), exercise.rest(), reason), Looks.TEXT, width));
        }
        double least = all.stream().mapToDouble(Piece::height).min().orElse(0);
        return all.stream()
                .filter(piece -> piece.height() <= least + 0.1)
                .findFirst()
                .orElseGet(() -> setter.sayings(List.of(exercise.tempo(), exercise.rest()), Looks.TEXT, width));
    }

    /** Number and name stand on the line of a dose beside it, as in the rows around, where there is room for that. */
    private double nameDrop() {
        return named == Looks.NAME ? Looks.DOSE.baseline() - Looks.NAME.baseline() : 0;
    }

    private static double detailsDrop() {
        return Looks.DOSE.baseline() - Looks.STRONG.baseline();
    }

    /** Where the name ends. */
    double nameBottom() {
        return nameDrop() + name.height();
    }

    private double doseHeight() {
        return Math.max(dose.height(), details.height() > 0 ? detailsDrop() + details.height() : 0);
    }

    @Override
    public double height() {
        return nameBottom() + doseHeight() + rest.height();
    }

    @Override
    public void put(Pen pen, double x, double y) {
        double at = y + nameDrop();
        name.put(pen, x, at);
        at += name.height();
        dose.put(pen, x, at);
        details.put(pen, x + besideDose, at + detailsDrop());
        rest.put(pen, x, at + doseHeight());
    }
}
