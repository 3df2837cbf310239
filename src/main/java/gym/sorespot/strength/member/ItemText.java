package gym.sorespot.strength.member;

import gym.sorespot.language.Languages;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.Words;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** An item of a session in words, in one language. Immutable. */
final class ItemText {
    /** The dot stays with what it ends, so that no line begins with it. */
    private static final String BETWEEN = "\u00a0\u00a0·  ";

    /** A fact of so many letters stays on one line: "Effort 7" is not read apart from "of 10". */
    private static final int WHOLE = 22;

    private final Words words;
    private final Function<String, Optional<Exercise>> exercises;

    /** @param exercises of the catalogue by id; they say whether there is something to lift */
    ItemText(Words words, Function<String, Optional<Exercise>> exercises) {
        this.words = words;
        this.exercises = exercises;
    }

    /** Such as "3 × 15", "3 × 20 s" or "2 min". */
    String dose(Item item) {
        Integer reps = item.reps();
        if (reps != null) {
            return words.text("session.dose.reps", item.sets(), reps);
        }
        Integer hold = item.holdSeconds();
        String length = length(hold == null ? 0 : hold);
        return item.sets() == 1 ? length : words.text("session.dose.hold", item.sets(), length);
    }

    private String length(int seconds) {
        return seconds >= 60 && seconds % 60 == 0
                ? words.text("session.minutes", seconds / 60)
                : words.text("session.seconds", seconds);
    }

    /** Such as "each side"; empty when both sides work together. */
    String side(Item item) {
        return words.text("session.side." + item.side().id()).strip();
    }

    /** Kilograms, or the share of the usual load where nobody knows those; empty where nothing is lifted. */
    String load(Item item) {
        Double kg = item.loadKg();
        if (kg != null) {
            NumberFormat number = NumberFormat.getNumberInstance(Languages.formats(words.locale()));
            number.setMaximumFractionDigits(2);
            return words.text("session.load.kg", number.format(kg));
        }
        if (!isLoaded(item) || item.loadPercent() <= 0) {
            return "";
        }
        return item.loadPercent() == 100
                ? words.text("session.load.usual")
                : words.text("session.load.percent", item.loadPercent());
    }

    private boolean isLoaded(Item item) {
        return exercises
                .apply(item.exercise())
                .filter(exercise -> !Collections.disjoint(exercise.equipment(), Equipment.LOADED))
                .isPresent();
    }

    /** Load, rest, tempo and effort, as far as there is something to say of them. */
    String facts(Item item) {
        StringJoiner facts = new StringJoiner(BETWEEN);
        String load = load(item);
        if (!load.isEmpty()) {
            facts.add(whole(load));
        }
        if (item.sets() > 1 && item.restSeconds() > 0) {
            facts.add(whole(words.text("session.rest", item.restSeconds())));
        }
        if (item.reps() != null) {
            facts.add(whole(words.text("session.tempo", item.tempo())));
        }
        facts.add(whole(words.text("session.effort", item.effort())));
        return facts.toString();
    }

    private static String whole(String fact) {
        return fact.length() > WHOLE ? fact : fact.replace(' ', '\u00a0');
    }
}
