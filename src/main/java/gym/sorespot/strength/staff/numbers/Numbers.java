package gym.sorespot.strength.staff.numbers;

import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.Tally.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts over some days. A count so small that staff might guess who it was is never told. Immutable.
 *
 * @param first the first day
 * @param last the last day
 * @param tallies of those days
 */
record Numbers(LocalDate first, LocalDate last, List<Tally> tallies) {
    /** Below that a count says nothing but that it is small. */
    static final int LEAST_TOLD = 3;

    private static final int MOST_COLUMNS = 31;
    private static final int MANY_DAYS_PARTS = 12;

    /**
     * How often something was there.
     *
     * @param what its id
     * @param times {@value Numbers#LEAST_TOLD} and up, or 0 for "fewer than that"
     */
    record Ranked(String what, int times) {}

    /**
     * Sessions of one column of the chart.
     *
     * @param day its only day, or the one in its middle
     * @param times {@value Numbers#LEAST_TOLD} and up; 0 for none; -1 for fewer than that
     */
    record Span(LocalDate day, int times) {}

    private static int told(int times) {
        return times < LEAST_TOLD ? 0 : times;
    }

    /** All sessions; 0 for fewer than {@value #LEAST_TOLD}. */
    int sessions() {
        return told(tallies.stream()
                .filter(tally -> tally.kind() == Kind.SESSION)
                .mapToInt(Tally::times)
                .sum());
    }

    /** Sessions a day, over all days of the time. */
    double aDay() {
        return (double) sessions() / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Sessions of each day, or of twelve equal parts where there are many days; the oldest first. */
    List<Span> spans() {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long parts = days <= MOST_COLUMNS ? days : MANY_DAYS_PARTS;
        List<Span> spans = new ArrayList<>();
        for (long part = 0; part < parts; part++) {
            LocalDate from = first.plusDays(days * part / parts);
            LocalDate next = first.plusDays(days * (part + 1) / parts);
            int times = tallies.stream()
                    .filter(tally -> tally.kind() == Kind.SESSION)
                    .filter(tally -> !tally.day().isBefore(from) && tally.day().isBefore(next))
                    .mapToInt(Tally::times)
                    .sum();
            LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, next) / 2);
            spans.add(new Span(middle, times > 0 && times < LEAST_TOLD ? -1 : times));
        }
        return spans;
    }

    /** What was there most often, the most frequent first; what is too rare comes last, by its id. */
    List<Ranked> most(Kind kind, int most) {
        Map<String, Integer> sums = tallies.stream()
                .filter(tally -> tally.kind() == kind)
                .collect(Collectors.groupingBy(Tally::what, TreeMap::new, Collectors.summingInt(Tally::times)));
        return sums.entrySet().stream()
                .map(entry -> new Ranked(entry.getKey(), told(entry.getValue())))
                .sorted(Comparator.comparing(Ranked::times).reversed().thenComparing(Ranked::what))
                .limit(most)
                .toList();
    }
}
