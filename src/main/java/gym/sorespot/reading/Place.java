package gym.sorespot.reading;

/**
 * Where something stands in a file.
 *
 * @param line first line is 1; 0 when the whole file is meant
 * @param column first column is 1, counted in characters as a person sees them (code points); 0 for the whole line
 */
public record Place(int line, int column) implements Comparable<Place> {
    /** The file as a whole. */
    public static final Place FILE = new Place(0, 0);

    /** The very beginning of the file. */
    public static final Place START = new Place(1, 1);

    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
