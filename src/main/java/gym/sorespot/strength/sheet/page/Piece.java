package gym.sorespot.strength.sheet.page;

/** Something that knows its height before it is placed. Measures in points. */
interface Piece {
    double height();

    /** Puts it with its upper left corner here. */
    void put(Pen pen, double x, double y);
}
