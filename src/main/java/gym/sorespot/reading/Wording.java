package gym.sorespot.reading;

import gym.sorespot.language.Bundles;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of one room's problems, from the bundle {@code problems.properties} in the room's package. Each kind of
 * problem has two entries: {@code kind.wrong} and {@code kind.right}, with {@code {0}}, {@code {1}} … for what varies.
 * Nothing else is special in them: quotes and other braces stand as they are. Immutable.
 */
public final class Wording {
    private final Class<?> room;
    private final Locale locale;
    private final ResourceBundle bundle;

    /** The sentences beside {@code room}, in the root language. */
    public Wording(Class<?> room) {
        this(room, Locale.ROOT);
    }

    /** The sentences beside {@code room}, in the language that comes nearest to {@code locale}. */
    public Wording(Class<?> room, Locale locale) {
        this.room = room;
        this.locale = locale;
        this.bundle = Bundles.of(room, "problems", locale);
    }

    /** A word or two of this bundle, to be filled into a sentence in whatever language that is said. */
    public Phrase phrase(String key) {
        return new Phrase(room, key);
    }

    /** The room whose sentences these are. */
    Class<?> room() {
        return room;
    }

    /**
     * A value of a sentence that is words of ours, and so has to be said in the sentence's language. Immutable.
     *
     * @param room where the bundle is
     */
    public record Phrase(Class<?> room, String key) {
        /** In the root language. */
        @Override
        public String toString() {
            return new Wording(room).say(key);
        }

        private String in(Locale locale) {
            return new Wording(room, locale).say(key);
        }
    }

    /**
     * The sentence under {@code key}, filled in.
     *
     * @throws MissingResourceException when the bundle has no such entry
     */
    public String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        StringBuilder said = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            // One digit is enough for every sentence we have.
            boolean slot = at + 2 < pattern.length()
                    && pattern.charAt(at + 2) == '}'
                    && Character.digit(pattern.charAt(at + 1), 10) >= 0;
            if (slot) {
                Object value = values[Character.digit(pattern.charAt(at + 1), 10)];
                said.append(pattern, from, at).append(value instanceof Phrase phrase ? phrase.in(locale) : value);
                from = at + 3;
            }
        }
        return said.append(pattern, from, pattern.length()).toString();
    }
}
