package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a session that is not proven to be best better: one exercise more, in another dose, or instead of others; and where
 * that does not help, each exercise in turn is taken out and the time filled again. Not thread-safe.
 */
final class Polish {
    private static final int MOST_CHANGES = 30;

    /** Exercises of a kind that are tried: further ones differ from these in nothing but their family. */
    private static final int MEMBERS = 3;

    private final Objective objective;
    private final int seconds;
    private final List<Pick> all = new ArrayList<>();
    private List<Pick> best = List.of();
    private long most;

    Polish(Menu menu, Objective objective) {
        this.objective = objective;
        this.seconds = menu.day().seconds();
        for (Portion portion : menu.portions()) {
            List<Entry> members = portion.members();
            for (Entry entry : members.subList(0, Math.min(MEMBERS, members.size()))) {
                for (Prescription dose : portion.options()) {
                    all.add(new Pick(portion, entry, dose));
                }
            }
        }
    }

    /** This session when no change of these kinds makes it better. */
    List<Pick> better(List<Pick> picks) {
        best = picks;
        most = objective.value(picks);
        for (int change = 0; change < MOST_CHANGES; change++) {
            List<Pick> before = best;
            all.forEach(in -> change(before, in));
            if (best == before) {
                before.forEach(out -> refill(before, out));
            }
            if (best == before) {
                break;
            }
        }
        return best;
    }

    private void change(List<Pick> before, Pick in) {
        // An exercise in another dose is of its own family, too.
        List<Pick> others = without(before, in);
        offer(others, in);
        if (others.size() == before.size()) {
            Bucket bucket = objective.bucket(in.portion());
            for (Pick out : before) {
                if (objective.bucket(out.portion()) == bucket) {
                    offer(without(before, out), in);
                }
            }
        }
    }

    private static List<Pick> without(List<Pick> picks, Pick out) {
        List<Pick> others = new ArrayList<>(picks);
        others.removeIf(pick -> pick.entry().family() == out.entry().family());
        return others;
    }

    private void offer(List<Pick> others, Pick in) {
        List<Pick> session = new ArrayList<>(others);
        session.add(in);
        if (time(session) <= seconds) {
            offer(session);
        }
    }

    private void offer(List<Pick> session) {
        long value = objective.value(session);
        if (value > most) {
            most = value;
            best = session;
        }
    }

    /** Without one exercise, then with whatever is best, one after the other, as long as something fits. */
    private void refill(List<Pick> before, Pick out) {
        List<Pick> session = without(before, out);
        Set<Integer> families = new HashSet<>();
        session.forEach(pick -> families.add(pick.entry().family()));
        families.add(out.entry().family());
        long value = objective.value(session);
        Pick next = out;
        while (next != null) {
            next = null;
            int left = seconds - time(session);
            for (Pick in : all) {
                if (in.seconds() <= left && !families.contains(in.entry().family())) {
                    session.add(in);
                    long with = objective.value(session);
                    session.remove(session.size() - 1);
                    if (with > value) {
                        value = with;
                        next = in;
                    }
                }
            }
            if (next != null) {
                session.add(next);
                families.add(next.entry().family());
            }
        }
        offer(session);
    }

    private static int time(List<Pick> picks) {
        return picks.stream().mapToInt(Pick::seconds).sum();
    }
}
