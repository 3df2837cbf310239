package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Work;
import gym.sorespot.touch.Words;
import java.text.NumberFormat;
import java.util.StringJoiner;

/** Work that was done in words, in one language. Immutable. */
final class WorkText {
    private final Words words;

    WorkText(Words words) {
        this.words = words;
    }

    /** Such as "3 × 15  ·  40 kg  ·  last set 12  ·  hurt 6 of 10". */
    String told(Work given, HowAnswer answer) {
        if (!answer.done()) {
            return words.text("how.notDone");
        }
        Work work = answer.applied(given);
        StringJoiner parts = new StringJoiner("  ·  ");
        parts.add(dose(work));
        Double kg = work.loadKg();
        if (kg != null) {
            parts.add(kilograms(kg));
        }
        Integer last = work.lastSetReps();
        if (last != null) {
            parts.add(words.text("how.lastSet", last));
        }
        if (answer.feel() == Feel.HURT) {
            parts.add(words.text("how.pain", answer.pain()));
        }
        return parts.toString();
    }

    private String dose(Work work) {
        Integer reps = work.reps();
        Integer hold = work.holdSeconds();
        return reps != null
                ? words.text("session.dose.reps", work.sets(), reps)
                : words.text("session.dose.hold", work.sets(), words.text("session.seconds", hold == null ? 0 : hold));
    }

    /** Such as "42.5 kg". */
    String kilograms(double kg) {
        NumberFormat number = NumberFormat.getNumberInstance(words.locale());
        number.setMaximumFractionDigits(2);
        return words.text("session.load.kg", number.format(kg));
    }
}
