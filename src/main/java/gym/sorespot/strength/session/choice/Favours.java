package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.dose.Prescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Points for what should stay, or come in, when a member changes a session. Not thread-safe while it is filled. */
public final class Favours {
    static final int STAYS = 500_000;
    static final int SAME_DOSE = 2_000;
    static final long ASKED = 100_000_000_000L;

    private final Map<String, Favour> favours = new HashMap<>();

    /** No change, no favours. */
    public static Favours none() {
        return new Favours();
    }

    Favours copy() {
        Favours copy = new Favours();
        copy.favours.putAll(favours);
        return copy;
    }

    /** An exercise that was on the page, in this dose. */
    public void stays(String exercise, int sets, int restSeconds) {
        favours.put(exercise, new Favour(STAYS, sets, restSeconds));
    }

    /** An exercise that the member asked for. */
    public void asked(String exercise) {
        favours.put(exercise, new Favour(ASKED, 0, 0));
    }

    /** An exercise that covers what is needed, in a search for any good session. */
    void needed(String exercise) {
        favours.put(exercise, new Favour(ASKED, 0, 0));
    }

    Set<String> exercises() {
        return favours.keySet();
    }

    long points(String exercise, Prescription dose) {
        // Asked for each dose of each exercise, and mostly there are no favours.
        Favour favour = favours.isEmpty() ? null : favours.get(exercise);
        return favour == null ? 0 : favour.points + (favour.same(dose) ? SAME_DOSE : 0);
    }

    record Favour(long points, int sets, int restSeconds) {
        boolean same(Prescription dose) {
            return dose.sets() == sets && dose.restSeconds() == restSeconds;
        }
    }
}
