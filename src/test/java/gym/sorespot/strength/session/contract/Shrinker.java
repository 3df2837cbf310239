package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes a failing case as small as it gets while it still fails: fewer visits, less work and soreness in them, less soreness
 * today, fewer warnings, less equipment, fewer exercises. Halves are tried before single things.
 */
public final class Shrinker {
    /** Attempts after which what there is has to do. */
    private static final int MOST_TRIES = 4_000;

    private final Predicate<Case> fails;
    private Case smallest;
    private int tries;

    private Shrinker(Case failing, Predicate<Case> fails) {
        this.smallest = failing;
        this.fails = fails;
    }

    /** The smallest case found that fails, too. */
    public static Case shrink(Case failing, Predicate<Case> fails) {
        return new Shrinker(failing, fails).run();
    }

    private Case run() {
        Case before;
        do {
            before = smallest;
            fewer(visits(smallest), visits -> smallest.with(new History(visits)));
            for (int i = 0; i < visits(smallest).size(); i++) {
                visit(i);
            }
            fewer(smallest.request().soreness(), soreness -> smallest.with(request(soreness)));
            fewer(smallest.request().warnings(), this::warned);
            exercises();
            fewer(List.copyOf(new TreeSet<>(smallest.request().equipment())), this::equipped);
        } while (!before.equals(smallest) && tries < MOST_TRIES);
        return smallest;
    }

    private void visit(int at) {
        fewer(visits(smallest).get(at).work(), work -> smallest.with(with(at, visit -> work(visit, work))));
        fewer(visits(smallest).get(at).soreness(), sore -> smallest.with(with(at, visit -> sore(visit, sore))));
        fewer(
                List.copyOf(visits(smallest).get(at).settled().entrySet()),
                settled -> smallest.with(with(at, visit -> settled(visit, settled))));
    }

    /** Tries to do with parts of the list: first without halves of it, in the end without single entries. */
    private <T> void fewer(List<T> all, Function<List<T>, Case> with) {
        List<T> kept = new ArrayList<>(all);
        for (int size = kept.size(); size > 0; size /= 2) {
            for (int from = 0; from < kept.size(); ) {
                List<T> rest = new ArrayList<>(kept);
                rest.subList(from, Math.min(kept.size(), from + size)).clear();
                if (tries(with.apply(rest))) {
                    kept = rest;
                } else {
                    from += size;
                }
            }
        }
    }

    private boolean tries(Case smaller) {
        if (tries++ >= MOST_TRIES || !fails.test(smaller)) {
            return false;
        }
        smallest = smaller;
        return true;
    }

    /** What the history names has to stay in the catalogue: a request that names what is not there is refused. */
    private void exercises() {
        Set<String> named = new TreeSet<>();
        visits(smallest).forEach(visit -> visit.work().forEach(work -> named.add(work.exercise())));
        List<Exercise> fixed = new ArrayList<>();
        List<Exercise> free = new ArrayList<>();
        smallest.catalogue().exercises().forEach(e -> (named.contains(e.id()) ? fixed : free).add(e));
        fewer(free, exercises -> {
            List<Exercise> kept = new ArrayList<>(fixed);
            kept.addAll(exercises);
            return smallest.with(new Catalogue(kept, "small"));
        });
    }

    private static List<Visit> visits(Case asked) {
        return asked.history().visits();
    }

    private History with(int at, Function<Visit, Visit> change) {
        List<Visit> visits = new ArrayList<>(visits(smallest));
        visits.set(at, change.apply(visits.get(at)));
        return new History(visits);
    }

    private static Visit work(Visit visit, List<Work> work) {
        return new Visit(visit.date(), visit.soreness(), visit.settled(), work);
    }

    private static Visit sore(Visit visit, List<Soreness> soreness) {
        return new Visit(visit.date(), soreness, visit.settled(), visit.work());
    }

    private static Visit settled(
            Visit visit, List<? extends Map.Entry<gym.sorespot.strength.body.Spot, Boolean>> settled) {
        Map<gym.sorespot.strength.body.Spot, Boolean> map = new java.util.TreeMap<>();
        settled.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return new Visit(visit.date(), visit.soreness(), map, visit.work());
    }

    private Request request(List<Soreness> soreness) {
        Request r = smallest.request();
        return new Request(
                r.date(),
                r.minutes(),
                r.goal(),
                r.level(),
                r.age(),
                r.equipment(),
                soreness,
                r.warnings(),
                r.unlocked());
    }

    private Case warned(List<String> warnings) {
        Request r = smallest.request();
        return smallest.with(new Request(
                r.date(),
                r.minutes(),
                r.goal(),
                r.level(),
                r.age(),
                r.equipment(),
                r.soreness(),
                warnings,
                r.unlocked()));
    }

    private Case equipped(List<String> equipment) {
        Request r = smallest.request();
        return smallest.with(new Request(
                r.date(),
                r.minutes(),
                r.goal(),
                r.level(),
                r.age(),
                Set.copyOf(equipment),
                r.soreness(),
                r.warnings(),
                r.unlocked()));
    }
}
