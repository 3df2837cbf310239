package gym.sorespot.touch.form;

import java.util.List;
import java.util.function.Supplier;

/**
 * A value of a YAML file as a form shows it.
 *
 * @param path in the file, such as {@code weights.bar}
 * @param key its meaning in the bundle of words: {@code key}, and {@code key.detail} where one is needed
 * @param kind what may stand there
 * @param usual what holds where the file says nothing
 */
public record FormField(String path, String key, Kind kind, String usual) {
    /** What may stand there. */
    public sealed interface Kind {}

    /** One line of text. */
    public record Line(int least, int most) implements Kind {}

    /** A few sentences. */
    public record Prose(int least, int most) implements Kind {}

    /**
     * One of some words that are looked up when the form opens, such as files in a folder; none of them is a choice too.
     *
     * @param words looked up on the event thread, which must not wait for anything slow
     */
    public record Found(Supplier<List<String>> words) implements Kind {}

    /** A whole number. */
    public record Whole(int least, int most, int step) implements Kind {}

    /** A number with decimals. */
    public record Decimal(double least, double most) implements Kind {}

    /** Numbers from the lowest to the highest, each once. */
    public record Numbers(double least, double most) implements Kind {}

    /** Short words such as {@code leg-press-2}, each once. */
    public record Ids() implements Kind {}

    /** One of some words; {@code key.word} names each. */
    public record OneOf(List<String> words) implements Kind {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** At least one of some words, in order; {@code key.word} names each. */
    public record SomeOf(List<String> words) implements Kind {
        public SomeOf {
            words = List.copyOf(words);
        }
    }

    /** Yes or no. */
    public record YesNo() implements Kind {}
}
