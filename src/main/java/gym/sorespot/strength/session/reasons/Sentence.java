package gym.sorespot.strength.session.reasons;

import java.text.ChoiceFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A sentence with places to fill, taken apart once because a session fills hundreds. The places are those of
 * {@link java.text.MessageFormat}: {@code {0}}, {@code {0,choice,0#none|1#one|1<{0} of them}}, and besides
 * {@code {0,yours}} for an area as the sentence is about it. Nothing else is special; quotes stand as they are. Immutable.
 */
final class Sentence {
    private static final String YOURS = "yours";
    private static final String CHOICE = "choice,";

    private final List<Piece> pieces = new ArrayList<>();

    /** @throws IllegalArgumentException when a place cannot be understood: a mistake of ours or of a translator */
    Sentence(String pattern) {
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            int end = end(pattern, at);
            String text = pattern.substring(from, at);
            pieces.add((details, words, said) -> said.append(text));
            pieces.add(place(pattern.substring(at + 1, end)));
            from = end + 1;
        }
        String rest = pattern.substring(from);
        pieces.add((details, words, said) -> said.append(rest));
    }

    /**
     * The sentence with its places filled.
     *
     * @param words the words of a detail; true where the sentence is about the member's own
     */
    String fill(List<Object> details, BiFunction<Object, Boolean, String> words) {
        StringBuilder said = new StringBuilder(96);
        fill(details, words, said);
        return said.toString();
    }

    private void fill(List<Object> details, BiFunction<Object, Boolean, String> words, StringBuilder said) {
        pieces.forEach(piece -> piece.fill(details, words, said));
    }

    private static Piece place(String place) {
        int comma = place.indexOf(',');
        int index = Integer.parseInt(comma < 0 ? place : place.substring(0, comma));
        String form = comma < 0 ? "" : place.substring(comma + 1).strip();
        if (form.startsWith(CHOICE)) {
            return choice(index, new ChoiceFormat(form.substring(CHOICE.length())));
        }
        if (!form.isEmpty() && !form.equals(YOURS)) {
            throw new IllegalArgumentException("no such form: " + place);
        }
        boolean yours = form.equals(YOURS);
        return (details, words, said) -> said.append(words.apply(details.get(index), yours));
    }

    private static Piece choice(int index, ChoiceFormat choice) {
        double[] limits = choice.getLimits();
        List<Sentence> forms = new ArrayList<>();
        for (Object form : choice.getFormats()) {
            forms.add(new Sentence((String) form));
        }
        return (details, words, said) -> {
            double number = ((Number) details.get(index)).doubleValue();
            int chosen = 0;
            while (chosen + 1 < limits.length && number >= limits[chosen + 1]) {
                chosen++;
            }
            forms.get(chosen).fill(details, words, said);
        };
    }

    /** The brace that closes the one at {@code open}. */
    private static int end(String pattern, int open) {
        int depth = 0;
        for (int at = open; at < pattern.length(); at++) {
            depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a brace is not closed: " + pattern);
    }

    /** A piece of a sentence. */
    private interface Piece {
        void fill(List<Object> details, BiFunction<Object, Boolean, String> words, StringBuilder said);
    }
}
