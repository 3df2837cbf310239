package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A member's history up to one day, read once and turned so that the rules find things quickly. What was done with an
 * exercise that has left the catalogue counts as training, but nobody knows any more which areas it was for. Immutable.
 */
final class TrainingLog {
    private final LocalDate date;
    private final Catalogue catalogue;
    private final List<Visit> newestFirst = new ArrayList<>();
    private final Map<String, List<Done>> byExercise = new HashMap<>();
    private final Map<Area, LocalDate> lastLoaded = new EnumMap<>(Area.class);
    private final List<LocalDate> trainingDays;
    private final WeeklySets week;

    /** Visits after {@code date} are not looked at. */
    TrainingLog(History history, LocalDate date, Catalogue catalogue) {
        this.date = date;
        this.catalogue = catalogue;
        List<Visit> visits = history.visits();
        for (int i = visits.size() - 1; i >= 0; i--) {
            if (!visits.get(i).date().isAfter(date)) {
                newestFirst.add(visits.get(i));
            }
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Visit visit : newestFirst) {
            for (Work work : visit.work()) {
                add(visit, work, days);
            }
        }
        trainingDays = List.copyOf(days);
        week = new WeeklySets(this);
    }

    private void add(Visit visit, Work work, Set<LocalDate> days) {
        byExercise.computeIfAbsent(work.exercise(), id -> new ArrayList<>()).add(new Done(visit, work));
        Optional<Exercise> exercise = catalogue.find(work.exercise());
        if (exercise.isEmpty() || training(exercise.get().role())) {
            days.add(visit.date());
        }
        if (exercise.isPresent() && loads(exercise.get().role())) {
            exercise.get().areas().forEach(area -> lastLoaded.putIfAbsent(area, visit.date()));
        }
    }

    /** Whether such work makes somebody stronger: what counts as training, in sets a week and in weeks of it. */
    static boolean training(Role role) {
        return loads(role) || role == Role.ISOMETRIC;
    }

    private static boolean loads(Role role) {
        return role == Role.STRENGTH || role == Role.ECCENTRIC;
    }

    /** The day that is planned. */
    LocalDate date() {
        return date;
    }

    List<Visit> newestFirst() {
        return newestFirst;
    }

    /** Days with training, the newest first, each once. */
    List<LocalDate> trainingDays() {
        return trainingDays;
    }

    /** Ids of all exercises that were ever done. */
    Set<String> exercises() {
        return byExercise.keySet();
    }

    /** What was done of an exercise, the newest first. */
    List<Done> of(String exercise) {
        return byExercise.getOrDefault(exercise, List.of());
    }

    /** What was done of an exercise by this side at least, the newest first. */
    List<Done> of(String exercise, WorkSide side) {
        List<Done> all = of(exercise);
        return all.isEmpty()
                ? all
                : all.stream().filter(done -> meets(done.work().side(), side)).toList();
    }

    private static boolean meets(WorkSide one, WorkSide other) {
        return one == other || one.turns() == 2 || other.turns() == 2 || one == WorkSide.BOTH || other == WorkSide.BOTH;
    }

    /** The day on which this area was last loaded. */
    Optional<LocalDate> lastLoaded(Area area) {
        return Optional.ofNullable(lastLoaded.get(area));
    }

    /** The kind of work that this was; empty when the exercise has left the catalogue. */
    Optional<Role> role(Work work) {
        return catalogue.find(work.exercise()).map(Exercise::role);
    }

    /** Whether nothing is known of the member. */
    boolean empty() {
        return newestFirst.isEmpty();
    }

    /** The spots that this work loaded; none when the exercise has left the catalogue. */
    Stream<Spot> spots(Work work) {
        return catalogue.find(work.exercise()).stream()
                .flatMap(exercise -> exercise.areas().stream())
                .flatMap(Spot::of)
                .filter(spot -> work.side().loads(spot.side()));
    }

    /** The sets of the seven days up to and with today. */
    WeeklySets week() {
        return week;
    }
}
