package gym.sorespot.strength.sheet.content;

import java.text.BreakIterator;
import java.util.Locale;

/** The first sentence of a text: it has to stand by itself where there is no room for more. */
public final class FirstSentence {
    private FirstSentence() {}

    /** Empty for an empty text. */
    public static String of(String text, Locale locale) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }
}
