package gym.sorespot.reading;

import java.nio.file.Path;

/**
 * Something wrong in a file, said so that a person can mend it.
 *
 * @param file the file
 * @param line first line is 1; 0 when the whole file is meant
 * @param column first column is 1; 0 when the whole line is meant
 * @param wrong what is wrong
 * @param right what would be right
 */
public record Problem(Path file, int line, int column, String wrong, String right) implements Comparable<Problem> {

    /** {@code file:line:column: what is wrong; what would be right}. */
    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(file.toString());
        if (line > 0) {
            place.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            place.append(':').append(column);
        }
        return place + ": " + wrong + "; " + right;
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
