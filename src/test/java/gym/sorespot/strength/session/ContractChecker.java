package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds a session against the contract, from the request, the catalogue and the rule book's numbers alone. */
final class ContractChecker {
    private static final Set<Role> MOBILITY = EnumSet.of(Role.WARM_UP, Role.STRETCH, Role.COOL_DOWN);
    private static final int TRANSITION = 90;

    private final Catalogue catalogue;
    private final Request request;
    private final History history;
    private final Session session;
    private final List<String> broken = new ArrayList<>();

    ContractChecker(Catalogue catalogue, Request request, History history, Session session) {
        this.catalogue = catalogue;
        this.request = request;
        this.history = history;
        this.session = session;
    }

    /** What does not hold; empty when all does. */
    List<String> broken() {
        boolean stops = !request.warnings().isEmpty()
                || !request.unlocked() && request.soreness().stream().anyMatch(sore -> sore.severity() >= 8);
        if (stops != (session.stop() != null)) {
            broken.add("2: stop is " + session.stop());
            return broken;
        }
        if (session.stop() != null) {
            check(session.items().isEmpty(), "2: items on a stop");
            return broken;
        }
        Set<String> families = new HashSet<>();
        Set<String> ids = new HashSet<>();
        int seconds = 0;
        for (Item item : session.items()) {
            Exercise exercise = catalogue.find(item.exercise()).orElseThrow();
            safe(item, exercise);
            check(ids.add(item.exercise()), "10: twice " + item.exercise());
            check(families.add(exercise.family()), "10: family twice " + exercise.family());
            check(request.equipment().containsAll(exercise.equipment()), "8: equipment of " + item.exercise());
            check(item.seconds() == seconds(item), "9: seconds of " + item);
            check(!item.why().isBlank(), "13: no reason for " + item.exercise());
            seconds += item.seconds();
        }
        check(seconds == session.seconds(), "9: sum of seconds");
        check(seconds <= request.minutes() * 60, "9: too long");
        order();
        aim();
        check(session.value().got() <= session.value().bound(), "15: bound below value");
        return broken;
    }

    private void safe(Item item, Exercise exercise) {
        check(exercise.level() <= request.level(), "1: level of " + item.exercise());
        check(item.side() == WorkSide.BOTH == (exercise.sides() == Sides.BOTH), "side of " + item);
        for (Soreness sore : request.soreness()) {
            if (!item.side().loads(sore.spot().side())) {
                continue;
            }
            Integer avoid = exercise.avoid().get(sore.spot().area());
            check(avoid == null || sore.severity() < avoid, "1: avoid " + sore + " by " + item.exercise());
            if (exercise.worksOn(sore.spot().area())) {
                capped(item, sore);
            }
        }
        check(!hard(item, exercise) || MOBILITY.contains(item.role()), "4: trained hard, yet " + item.exercise());
    }

    private void capped(Item item, Soreness sore) {
        int severity = sore.severity();
        String who = item.exercise() + " at " + sore + ": " + item;
        if (severity >= 8) {
            broken.add("1: stop threshold " + who);
        } else if (severity >= 6) {
            check(EnumSet.of(Role.WARM_UP, Role.COOL_DOWN).contains(item.role()), "1: role " + who);
            check(item.loadPercent() == 0 && item.sets() <= 3 && item.effort() <= 3, "3: " + who);
        } else if (severity == 5) {
            check(
                    EnumSet.of(Role.WARM_UP, Role.STRETCH, Role.ISOMETRIC, Role.COOL_DOWN)
                            .contains(item.role()),
                    "1: role " + who);
            check(item.loadPercent() <= 50 && item.sets() <= 3 && item.effort() <= 5, "3: " + who);
        } else if (severity >= 3) {
            check(item.loadPercent() <= 80 && item.sets() <= 3 && item.effort() <= 7, "3: " + who);
            Integer hold = item.holdSeconds();
            check(item.role() != Role.STRETCH || hold == null || hold <= 30, "3: stretch " + who);
            boolean fresh = sore.since() != null && ChronoUnit.DAYS.between(sore.since(), request.date()) <= 3;
            check(!fresh || item.role() != Role.ECCENTRIC, "1: fresh eccentric " + who);
        } else if (severity >= 1) {
            check(item.effort() <= 8, "3: " + who);
        }
    }

    private boolean hard(Item item, Exercise exercise) {
        for (Visit visit : history.visits()) {
            long days = ChronoUnit.DAYS.between(visit.date(), request.date());
            if (days < 0 || days >= 2) {
                continue;
            }
            for (Work work : visit.work()) {
                Integer effort = work.effort();
                if (effort != null && effort >= 7 && overlap(work, item, exercise)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean overlap(Work work, Item item, Exercise exercise) {
        return catalogue.find(work.exercise()).stream()
                .flatMap(done -> done.areas().stream())
                .filter(exercise::worksOn)
                .flatMap(Spot::of)
                .anyMatch(spot -> work.side().loads(spot.side()) && item.side().loads(spot.side()));
    }

    private static int seconds(Item item) {
        Integer reps = item.reps();
        Integer hold = item.holdSeconds();
        int set = hold != null ? hold : reps == null ? 0 : reps * item.tempo().seconds();
        int turns = item.side() == WorkSide.EACH ? 2 : 1;
        return item.sets() * set * turns + (item.sets() - 1) * item.restSeconds() + TRANSITION;
    }

    private void order() {
        List<BlockKind> kinds =
                session.blocks().stream().map(Session.Block::kind).toList();
        check(
                kinds.equals(kinds.stream()
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList()),
                "11: blocks " + kinds);
        for (Session.Block block : session.blocks()) {
            check(!block.items().isEmpty(), "empty block " + block.kind());
        }
    }

    /** Each flagged area that one permitted exercise could work is worked, or leftOut says why not. */
    private void aim() {
        for (Soreness sore : request.soreness()) {
            if (sore.severity() == 0 || sore.severity() >= 8) {
                continue;
            }
            boolean worked = session.items().stream()
                    .anyMatch(item -> item.areas().contains(sore.spot().area())
                            && item.side().loads(sore.spot().side()));
            check(worked || explained(sore.spot().area()), "5: nothing said of " + sore.spot());
        }
    }

    private boolean explained(Area area) {
        Set<String> aimed = new TreeSet<>();
        for (Exercise exercise : catalogue.exercises()) {
            if (exercise.worksOn(area)) {
                aimed.add(exercise.id());
            }
        }
        return session.leftOut().stream()
                .anyMatch(left ->
                        aimed.contains(left.exercise()) || left.exercise().startsWith(area.id()));
    }

    /** Patterns that are trained, apart from mobility. */
    static Set<Pattern> patterns(Catalogue catalogue, Session session) {
        Set<Pattern> patterns = EnumSet.noneOf(Pattern.class);
        for (Item item : session.items()) {
            if (!MOBILITY.contains(item.role())) {
                patterns.add(catalogue.find(item.exercise()).orElseThrow().pattern());
            }
        }
        return patterns;
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
