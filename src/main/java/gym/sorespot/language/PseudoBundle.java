package gym.sorespot.language;

import java.util.Enumeration;
import java.util.ResourceBundle;

/** A bundle in the pseudo-language. Immutable. */
final class PseudoBundle extends ResourceBundle {
    private final ResourceBundle english;

    PseudoBundle(ResourceBundle english) {
        this.english = english;
    }

    @Override
    protected Object handleGetObject(String key) {
        String pattern = english.getString(key);
        // Patterns of dates are no words.
        return key.startsWith("date.") || key.startsWith("format.") ? pattern : Pseudo.stretchedPattern(pattern);
    }

    @Override
    public boolean containsKey(String key) {
        return english.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return english.getKeys();
    }
}
