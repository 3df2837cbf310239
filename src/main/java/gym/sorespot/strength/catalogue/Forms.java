package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** The written forms of doses, tempos and ids. */
final class Forms {
    private static final Wording WORDING = new Wording(Forms.class);
    private static final java.util.regex.Pattern DOSE =
            java.util.regex.Pattern.compile("([0-9]{1,4}) *[x×] *([0-9]{1,4})( *s)?");
    private static final java.util.regex.Pattern TEMPO =
            java.util.regex.Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{1,2})");
    private static final java.util.regex.Pattern SOURCE =
            java.util.regex.Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*:[^\\s:][^:]*");

    private Forms() {}

    static Optional<String> id(Value value) {
        return value.text(1, ExerciseIds.MAX).filter(text -> holds(ExerciseIds.isId(text), value, "id"));
    }

    static Optional<String> source(Value value) {
        return value.text(3, 200).filter(text -> holds(SOURCE.matcher(text).matches(), value, "source"));
    }

    /** Such as {@code 3 x 15} or {@code 3 x 20 s}: 1-10 sets, 1-100 repetitions, holds of 1-600 s. */
    static Optional<Dose> dose(Value value) {
        return value.text(1, 40).flatMap(text -> {
            Matcher matcher = DOSE.matcher(text);
            if (!matcher.matches()) {
                value.problem(WORDING, "dose", value.name(), value.shown());
                return Optional.empty();
            }
            int sets = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(2));
            boolean hold = matcher.group(3) != null;
            boolean fits = holds(sets >= 1 && sets <= 10, value, "dose-sets", sets)
                    & holds(
                            second >= 1 && second <= (hold ? 600 : 100),
                            value,
                            hold ? "dose-hold" : "dose-reps",
                            second);
            return fits ? Optional.of(new Dose(sets, hold ? 0 : second, hold ? second : 0)) : Optional.empty();
        });
    }

    /** Such as {@code 1-0-3}: seconds up, held, down; each 0-10 and not all 0. */
    static Optional<Tempo> tempo(Value value) {
        return value.text(1, 40).flatMap(text -> {
            Matcher matcher = TEMPO.matcher(text);
            if (!matcher.matches()) {
                value.problem(WORDING, "tempo", value.name(), value.shown());
                return Optional.empty();
            }
            Tempo tempo = new Tempo(part(matcher, 1), part(matcher, 2), part(matcher, 3));
            boolean fits = Math.max(tempo.lift(), Math.max(tempo.pause(), tempo.lower())) <= 10 && tempo.seconds() > 0;
            return holds(fits, value, "tempo-range", text) ? Optional.of(tempo) : Optional.empty();
        });
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean holds(boolean holds, Value value, String kind, Object... values) {
        if (!holds) {
            Object[] all = new Object[values.length + 2];
            all[0] = value.name();
            all[1] = value.shown();
            System.arraycopy(values, 0, all, 2, values.length);
            value.problem(WORDING, kind, all);
        }
        return holds;
    }
}
