package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Point 12, as far as it can be told from outside: the table's ranges, loads after a break and after a bad morning. */
final class DoseCheck {
    private static final int OLDER = 65;
    /** Exercises with a published ladder have their own repetitions. */
    private static final Set<String> LADDERS = Set.of(
            "seated-calf-raise",
            "barbell-calf-raise",
            "leg-press",
            "barbell-squat",
            "two-leg-heel-raise",
            "one-leg-heel-raise",
            "heel-drop",
            "heel-drop-bent-knee",
            "heel-raise-towel-under-toes",
            "nordic-hamstring-lower",
            "copenhagen-knee-support",
            "copenhagen-ankle-support");

    private static final Pattern LIGHT_SET = Pattern.compile("first one light set of (\\d+)\\.");

    private final Case asked;
    private final Session session;
    private final List<String> broken;

    DoseCheck(Case asked, Session session, List<String> broken) {
        this.asked = asked;
        this.session = session;
        this.broken = broken;
    }

    void check() {
        for (Item item : session.items()) {
            Exercise exercise = asked.catalogue().find(item.exercise()).orElseThrow();
            Integer reps = item.reps();
            if (item.role() == Role.STRENGTH && reps != null && !LADDERS.contains(item.exercise())) {
                table(item, reps);
            }
            lightSet(item, exercise);
            check(item.effort() >= 1 && item.effort() <= 9, "12: effort of " + item);
            check(item.restSeconds() >= 0 && item.restSeconds() <= 240, "12: rest of " + item);
            if (!Today.MOBILITY.contains(item.role())) {
                load(item, exercise);
            }
        }
    }

    /** The rule book's table: at 1-2 an extra set of warm-up, which has to fit into the 30 s that changing may take longer. */
    private void lightSet(Item item, Exercise exercise) {
        Integer reps = item.reps();
        int sorest = asked.request().soreness().stream()
                .filter(sore -> exercise.worksOn(sore.spot().area()) && Today.loads(item.side(), sore.spot()))
                .mapToInt(Soreness::severity)
                .max()
                .orElse(0);
        boolean lifts = reps != null && (item.role() == Role.STRENGTH || item.role() == Role.ECCENTRIC);
        Matcher said = LIGHT_SET.matcher(item.why());
        boolean asks = lifts && (sorest == 1 || sorest == 2);
        if (said.find() != asks) {
            check(false, "12: at " + sorest + " " + (asks ? "no light set first: " : "a light set first: ") + item);
        } else if (asks) {
            int light = Integer.parseInt(said.group(1));
            int each = item.tempo().seconds() * (item.side() == WorkSide.EACH ? 2 : 1);
            check(light == 1 || light * each <= 30, "12: light set of " + light + " takes too long: " + item);
            check(reps != null && light <= reps, "12: light set of " + light + " is no light one: " + item);
        }
    }

    private void table(Item item, int reps) {
        Request request = asked.request();
        Integer age = request.age();
        boolean older = age != null && age >= OLDER;
        int from =
                switch (request.goal()) {
                    case STRENGTH -> 4;
                    case MUSCLE -> 6;
                    case ENDURANCE -> 15;
                    case MOBILITY -> 10;
                };
        int to =
                switch (request.goal()) {
                    case STRENGTH, MUSCLE -> 12;
                    case ENDURANCE -> 20;
                    case MOBILITY -> 15;
                };
        boolean gentle = older || request.goal() == Goal.MOBILITY;
        // A setback takes a fifth off the repetitions of what is not loaded.
        boolean setback = !asked.history().visits().isEmpty();
        int least = Math.min(from, older ? 8 : from);
        check(reps >= (setback ? least * 4 / 5 : least), "12: too few repetitions: " + item);
        check(reps <= (older ? Math.max(15, to) : to), "12: too many repetitions: " + item);
        check(item.sets() <= (gentle ? 3 : 4), "12: too many sets: " + item);
    }

    private void load(Item item, Exercise exercise) {
        Double kg = item.loadKg();
        Optional<Visit> newest = newest(item.exercise());
        if (kg == null || newest.isEmpty()) {
            return;
        }
        double last = newest.get().work().stream()
                .filter(work -> work.exercise().equals(item.exercise()))
                .flatMap(work -> Optional.ofNullable(work.loadKg()).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        long days =
                ChronoUnit.DAYS.between(lastLoaded(exercise), asked.request().date());
        double most = days > 56 ? 0.6 : days >= 28 ? 0.8 : days >= 14 ? 0.9 : Math.max(1.1, 1 + 4 / Math.max(1, last));
        check(kg <= last * most + 1e-6, "12: " + kg + " kg after " + last + " kg, " + days + " days ago: " + item);
        boolean bad = newest.get().settled().entrySet().stream()
                .anyMatch(morning -> !morning.getValue()
                        && exercise.areas().contains(morning.getKey().area())
                        && Today.loads(item.side(), morning.getKey()));
        if (bad && newest.get() == newestOfAll() && recent(newest.get())) {
            check(kg <= last * 0.8 + 1e-6, "12: not settled, yet " + kg + " kg after " + last + ": " + item);
        }
    }

    private boolean recent(Visit visit) {
        return !visit.date().isBefore(asked.request().date().minusDays(14));
    }

    private Visit newestOfAll() {
        List<Visit> visits = asked.history().visits();
        return visits.get(visits.size() - 1);
    }

    /** The newest visit at which a load of it is known. */
    private Optional<Visit> newest(String exercise) {
        return asked.history().visits().stream()
                .filter(visit -> visit.work().stream().anyMatch(work -> loaded(work, exercise)))
                .reduce((older, newer) -> newer);
    }

    private static boolean loaded(Work work, String exercise) {
        Double kg = work.loadKg();
        return work.exercise().equals(exercise) && kg != null && kg > 0;
    }

    private LocalDate lastLoaded(Exercise exercise) {
        return asked.history().visits().stream()
                .filter(visit -> visit.work().stream().anyMatch(work -> loads(work, exercise)))
                .map(Visit::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private boolean loads(Work work, Exercise exercise) {
        return work.exercise().equals(exercise.id())
                || asked.catalogue()
                        .find(work.exercise())
                        .filter(done -> done.role() == Role.STRENGTH || done.role() == Role.ECCENTRIC)
                        .filter(done -> done.worksOn(exercise.mainArea()))
                        .isPresent();
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
