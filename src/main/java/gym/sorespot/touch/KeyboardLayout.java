package gym.sorespot.touch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The keys of an on-screen keyboard in one language: data from {@code keyboard_LANGUAGE.properties}. Immutable.
 *
 * @param letters rows of small letters, from the top
 * @param signs rows of what is not a letter, as many as there are rows of letters
 * @param locale whose capitals hold
 */
record KeyboardLayout(List<List<String>> letters, List<List<String>> signs, Locale locale) {
    static final List<String> DIGITS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0");

    private static final int ROWS = 3;

    /** The capital of ß is a letter of its own; Java writes two. */
    private static final String SHARP_S = "ß";

    private static final String CAPITAL_SHARP_S = "ẞ";

    KeyboardLayout {
        letters = List.copyOf(letters);
        signs = List.copyOf(signs);
    }

    /** The layout of a language; English where there is no other. */
    static KeyboardLayout of(Locale locale) {
        Words keys = Words.of(KeyboardLayout.class, "keyboard", locale);
        return new KeyboardLayout(rows(keys, "letters."), rows(keys, "signs."), locale);
    }

    private static List<List<String>> rows(Words keys, String name) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            rows.add(Arrays.stream(keys.text(name + row).strip().split("\\s+")).toList());
        }
        return rows;
    }

    /** What a key writes while capitals are on. */
    String capital(String key) {
        return key.equals(SHARP_S) ? CAPITAL_SHARP_S : key.toUpperCase(locale);
    }

    /** Keys of the widest row, the one of the digits with Delete included. */
    int columns() {
        int widest = Math.max(widest(letters), widest(signs));
        return Math.max(DIGITS.size() + 1, widest);
    }

    private static int widest(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
