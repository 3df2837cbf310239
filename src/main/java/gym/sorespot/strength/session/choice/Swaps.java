package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What could stand in for one exercise of a session while all others stay. Not thread-safe. */
public final class Swaps {
    private final Menu menu;
    private final Objective objective;
    private final Pick out;
    private final List<Pick> others = new ArrayList<>();
    private final Set<Integer> families = new HashSet<>();
    private final int left;
    /** Sore spots, by rank, that nothing else works or eases: whatever stands in has to. */
    private final long needed;

    private final long neededMobile;

    /**
     * @param picks the session
     * @param out the one of them that is to go
     */
    public Swaps(Menu menu, List<Pick> picks, Pick out) {
        this.menu = menu;
        this.objective = new Objective(menu, Favours.none());
        this.out = out;
        int seconds = menu.day().seconds();
        long worked = 0;
        long mobile = 0;
        for (Pick pick : picks) {
            if (!pick.entry().id().equals(out.entry().id())) {
                others.add(pick);
                families.add(pick.entry().family());
                seconds -= pick.seconds();
                worked |= objective.ranks(pick.portion());
                mobile |= objective.mobile(pick.portion());
            }
        }
        this.needed = objective.ranks(out.portion()) & ~worked;
        this.neededMobile = objective.mobile(out.portion()) & ~mobile;
        this.left = seconds;
    }

    /** Exercises for the same purpose that leave no sore spot out, each in the best dose that fits, by what the session is worth with them. */
    public List<Pick> ranked() {
        record Ranked(Pick pick, long value) {}
        List<Ranked> ranked = new ArrayList<>();
        for (Portion portion : menu.portions()) {
            if (!sameAim(portion)) {
                continue;
            }
            for (Entry entry : portion.members()) {
                Pick best = entry.id().equals(out.entry().id()) || families.contains(entry.family())
                        ? null
                        : best(portion, entry);
                if (best != null) {
                    ranked.add(new Ranked(best, value(best)));
                }
            }
        }
        ranked.sort(Comparator.comparingLong((Ranked one) -> -one.value)
                .thenComparing(one -> one.pick.entry().id()));
        return ranked.stream().map(Ranked::pick).toList();
    }

    private boolean sameAim(Portion portion) {
        return objective.bucket(portion) == objective.bucket(out.portion())
                && (needed & ~objective.ranks(portion)) == 0
                && (neededMobile & ~objective.mobile(portion)) == 0;
    }

    private @Nullable Pick best(Portion portion, Entry entry) {
        Pick best = null;
        long most = Long.MIN_VALUE;
        for (Prescription dose : portion.options()) {
            Pick pick = new Pick(portion, entry, dose);
            long value = dose.seconds() <= left ? value(pick) : Long.MIN_VALUE;
            if (value > most) {
                best = pick;
                most = value;
            }
        }
        return best;
    }

    private long value(Pick pick) {
        others.add(pick);
        long value = objective.value(others);
        others.remove(others.size() - 1);
        return value;
    }
}
