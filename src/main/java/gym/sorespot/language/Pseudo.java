package gym.sorespot.language;

import java.util.Locale;

/**
 * A language that nobody speaks: English with accents and with words that are 40 % longer. What is cut off in it would be
 * cut off in some real language, and what has no accents in it stands in no bundle. Stateless, any thread.
 */
public final class Pseudo {
    /** Its locale; the tag {@code qps} is set aside for private use. */
    public static final Locale LOCALE = Locale.forLanguageTag("qps");

    private static final String PLAIN = "aeiouyAEIOUYcCnN";
    private static final String ACCENTED = "áéíöúýÁÉÍÖÚÝçÇñÑ";

    private Pseudo() {}

    public static boolean is(Locale locale) {
        return locale.getLanguage().equals(LOCALE.getLanguage());
    }

    /** Whether a text is in it: no word of some length without an accent. */
    public static boolean speaks(String text) {
        return text.codePoints().anyMatch(c -> ACCENTED.indexOf(c) >= 0)
                || text.codePoints().filter(Character::isLetter).count() < 3;
    }

    /** Plain text with longer words. */
    public static String stretched(String text) {
        StringBuilder longer = new StringBuilder(text.length() * 3 / 2);
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                word(text.substring(from, at), longer);
                if (at < text.length()) {
                    longer.append(text.charAt(at));
                }
                from = at + 1;
            }
        }
        return longer.toString();
    }

    private static void word(String word, StringBuilder into) {
        // Units such as kg and s are the same in most languages.
        if (word.length() < 3) {
            into.append(word);
            return;
        }
        String accented = accented(word);
        int more = (word.length() * 2 + 4) / 5;
        into.append(accented, 0, word.length() - 1);
        into.append(accented.toLowerCase(Locale.ROOT), Math.max(0, word.length() - 1 - more), word.length() - 1);
        into.append(accented.charAt(word.length() - 1));
    }

    private static String accented(String word) {
        StringBuilder accented = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int known = PLAIN.indexOf(word.charAt(i));
            accented.append(known < 0 ? word.charAt(i) : ACCENTED.charAt(known));
        }
        return accented.toString();
    }

    /** The value of a bundle with longer words; places in braces stay, the texts of a choice are stretched. */
    static String stretchedPattern(String pattern) {
        StringBuilder longer = new StringBuilder(pattern.length() * 3 / 2);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            int end = end(pattern, at);
            longer.append(stretched(pattern.substring(from, at)));
            longer.append(place(pattern.substring(at, end)));
            from = end;
        }
        return longer.append(stretched(pattern.substring(from))).toString();
    }

    private static String place(String place) {
        int choice = place.indexOf("choice");
        if (choice < 0) {
            return place;
        }
        StringBuilder longer = new StringBuilder(place.substring(0, place.indexOf(',', choice) + 1));
        String[] texts = place.substring(longer.length(), place.length() - 1).split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            int sign = Math.max(texts[i].indexOf('#'), texts[i].indexOf('<'));
            longer.append(i == 0 ? "" : "|").append(texts[i], 0, sign + 1);
            longer.append(stretchedPattern(texts[i].substring(sign + 1)));
        }
        return longer.append('}').toString();
    }

    /** Behind the brace that closes the one at {@code open}. */
    private static int end(String pattern, int open) {
        int depth = 0;
        for (int at = open; at < pattern.length(); at++) {
            depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return pattern.length();
    }
}
