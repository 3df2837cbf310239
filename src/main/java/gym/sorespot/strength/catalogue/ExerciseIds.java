package gym.sorespot.strength.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of ids: lower-case words (a-z, 0-9) joined by hyphens. */
public final class ExerciseIds {
    /** Longest id. */
    public static final int MAX = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ExerciseIds() {}

    /** Whether it has the form of an id. */
    public static boolean isId(String text) {
        return text.length() <= MAX && FORM.matcher(text).matches();
    }

    /** An id made of the words of a name; {@code exercise} when it has none in our letters. */
    public static String from(String name) {
        // An accent comes off its letter, an apostrophe joins: "Child's pose" is childs-pose.
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'’]", "");
        String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = id.length() > MAX ? id.substring(0, MAX).replaceAll("-$", "") : id;
        return cut.isEmpty() ? "exercise" : cut;
    }
}
