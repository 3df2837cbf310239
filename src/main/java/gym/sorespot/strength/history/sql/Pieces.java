package gym.sorespot.strength.history.sql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into pieces that fit a column, never through the middle of a character. */
final class Pieces {
    /** Width of the column in UTF-16 units; no database counts a text longer than that. */
    static final int MOST = 8000;

    private Pieces() {}

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = Math.min(begin + MOST, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(begin, end));
            begin = end;
        }
        return pieces;
    }
}
