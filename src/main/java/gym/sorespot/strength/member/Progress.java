package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a history shows over time. Immutable.
 *
 * @param visits number of all visits
 * @param weeks sessions a week, the oldest of {@value #WEEKS} weeks first, this week last; days with two sessions count twice
 * @param areas how sore the areas were that were sore most often, at most {@value #LINES}; 0 on visits without a word of it
 * @param loads kilograms of the exercises done with a load most often, at most {@value #LINES}
 */
public record Progress(int visits, List<Integer> weeks, List<OfArea> areas, List<OfExercise> loads) {
    static final int WEEKS = 8;
    /** More could not be read from two metres. */
    static final int LINES = 3;
    /** A line needs two ends. */
    private static final int FEWEST = 2;

    /** Nothing to show. */
    static final Progress NONE = new Progress(0, List.of(), List.of(), List.of());

    /** A value on a day. */
    public record Point(LocalDate day, double value) {}

    /** Severity 0 to 10, the worse side. */
    public record OfArea(Area area, List<Point> points) {}

    /** Kilograms. */
    public record OfExercise(String exercise, List<Point> points) {}

    /** Reads a history. */
    static Progress of(History history, LocalDate today) {
        List<Visit> visits = history.visits().stream()
                .filter(visit -> !visit.date().isAfter(today))
                .toList();
        return new Progress(visits.size(), weeks(visits, today), areas(visits), loads(visits));
    }

    private static List<Integer> weeks(List<Visit> visits, LocalDate today) {
        LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int[] counts = new int[WEEKS];
        for (Visit visit : visits) {
            LocalDate week = visit.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            long ago = ChronoUnit.WEEKS.between(week, thisWeek);
            if (ago < WEEKS) {
                counts[WEEKS - 1 - (int) ago]++;
            }
        }
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    private static List<OfArea> areas(List<Visit> visits) {
        if (visits.size() < FEWEST) {
            return List.of();
        }
        Map<Area, Integer> often = new EnumMap<>(Area.class);
        visits.forEach(visit -> visit.soreness().stream()
                .filter(sore -> sore.severity() > 0)
                .map(sore -> sore.spot().area())
                .distinct()
                .forEach(area -> often.merge(area, 1, Integer::sum)));
        return often.entrySet().stream()
                .sorted(Map.Entry.<Area, Integer>comparingByValue().reversed())
                .limit(LINES)
                .map(entry -> new OfArea(entry.getKey(), severities(visits, entry.getKey())))
                .toList();
    }

    private static List<Point> severities(List<Visit> visits, Area area) {
        return visits.stream()
                .map(visit -> new Point(visit.date(), worst(visit, area)))
                .toList();
    }

    private static int worst(Visit visit, Area area) {
        return visit.soreness().stream()
                .filter(sore -> sore.spot().area() == area)
                .mapToInt(Soreness::severity)
                .max()
                .orElse(0);
    }

    private static List<OfExercise> loads(List<Visit> visits) {
        Map<String, List<Point>> byExercise = new LinkedHashMap<>();
        for (Visit visit : visits) {
            for (Work work : visit.work()) {
                Double kg = work.loadKg();
                if (kg != null && kg > 0) {
                    byExercise
                            .computeIfAbsent(work.exercise(), id -> new ArrayList<>())
                            .add(new Point(visit.date(), kg));
                }
            }
        }
        return byExercise.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST)
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(LINES)
                .map(entry -> new OfExercise(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
