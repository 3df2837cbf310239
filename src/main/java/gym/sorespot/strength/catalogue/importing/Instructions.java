package gym.sorespot.strength.catalogue.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Their paragraphs as steps. Nothing is shortened; only sentences that say nothing beside a dose are left out. Stateless.
 */
final class Instructions {
    /** One that is longer is divided between sentences. */
    private static final int LONGEST = 800;

    private static final String ASK = "Ask staff to show you this exercise.";

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern EMPTY_WORDS = Pattern.compile("This (will be|is) (your|the) starting position\\."
            + "|Repeat( (the|this) (movement|motion|exercise))? for the (recommended|prescribed|desired)"
            + " (amount|number) of (repetitions|reps)\\.");

    List<String> of(FreeEntry entry) {
        List<String> steps = new ArrayList<>();
        for (String paragraph : entry.instructions()) {
            StringBuilder step = new StringBuilder();
            for (String sentence : SENTENCE_END.split(paragraph)) {
                if (EMPTY_WORDS.matcher(sentence).matches()) {
                    continue;
                }
                if (!step.isEmpty() && step.length() + 1 + sentence.length() > LONGEST) {
                    steps.add(step.toString());
                    step.setLength(0);
                }
                step.append(step.isEmpty() ? "" : " ").append(sentence);
            }
            if (!step.isEmpty()) {
                steps.add(step.toString());
            }
        }
        return steps.isEmpty() ? List.of(ASK) : List.copyOf(steps);
    }
}
