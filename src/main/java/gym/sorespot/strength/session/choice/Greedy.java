package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the pick that adds most for its time, again and again. */
public final class Greedy {
    private Greedy() {}

    public static Choice choose(Menu menu) {
        Objective objective = new Objective(menu);
        List<Pick> picks = new ArrayList<>();
        int left = menu.day().seconds();
        long value = 0;
        while (true) {
            Pick best = best(menu, objective, picks, left, value);
            if (best == null) {
                return new Choice(picks, value, Long.MAX_VALUE);
            }
            picks.add(best);
            left -= best.seconds();
            value = objective.value(picks);
        }
    }

    private static @Nullable Pick best(Menu menu, Objective objective, List<Pick> picks, int left, long value) {
        Pick best = null;
        double bestRate = 0;
        for (Portion portion : menu.portions()) {
            for (Prescription dose : portion.options()) {
                if (dose.seconds() > left) {
                    continue;
                }
                for (Entry entry : portion.members()) {
                    if (picks.stream().anyMatch(pick -> pick.entry().family() == entry.family())) {
                        continue;
                    }
                    Pick pick = new Pick(portion, entry, dose);
                    List<Pick> more = new ArrayList<>(picks);
                    more.add(pick);
                    double rate = (double) (objective.value(more) - value) / dose.seconds();
                    if (rate > bestRate) {
                        bestRate = rate;
                        best = pick;
                    }
                    break;
                }
            }
        }
        return best;
    }
}
