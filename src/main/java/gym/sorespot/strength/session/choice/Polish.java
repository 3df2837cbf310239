package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a session that is not proven to be best better, one change at a time: another dose, one exercise more, one instead
 * of another of its family or for the same purpose. Not thread-safe.
 */
final class Polish {
    private static final int MOST_CHANGES = 30;

    /** Exercises of a kind that are tried: further ones differ from these in nothing but their family. */
    private static final int MEMBERS = 3;

    private final Menu menu;
    private final Objective objective;
    private List<Pick> best;
    private long most;

    Polish(Menu menu, Objective objective, List<Pick> picks) {
        this.menu = menu;
        this.objective = objective;
        this.best = picks;
        this.most = objective.value(picks);
    }

    /** The session when no single change makes it better. */
    List<Pick> done() {
        for (int change = 0; change < MOST_CHANGES; change++) {
            List<Pick> before = best;
            for (Portion portion : menu.portions()) {
                List<Entry> members = portion.members();
                for (Entry entry : members.subList(0, Math.min(MEMBERS, members.size()))) {
                    for (Prescription dose : portion.options()) {
                        tryIn(before, new Pick(portion, entry, dose));
                    }
                }
            }
            if (best == before) {
                break;
            }
        }
        return best;
    }

    private void tryIn(List<Pick> before, Pick in) {
        List<Pick> others = new ArrayList<>(before);
        // An exercise in another dose is of its own family, too.
        others.removeIf(pick -> pick.entry().family() == in.entry().family());
        tryAll(others, in);
        if (others.size() == before.size()) {
            Bucket bucket = objective.bucket(in.portion());
            for (Pick pick : before) {
                if (objective.bucket(pick.portion()) == bucket) {
                    List<Pick> without = new ArrayList<>(before);
                    without.remove(pick);
                    tryAll(without, in);
                }
            }
        }
    }

    private void tryAll(List<Pick> others, Pick in) {
        List<Pick> all = new ArrayList<>(others);
        all.add(in);
        int seconds = all.stream().mapToInt(Pick::seconds).sum();
        long value = seconds <= menu.day().seconds() ? objective.value(all) : Long.MIN_VALUE;
        if (value > most) {
            most = value;
            best = all;
        }
    }
}
