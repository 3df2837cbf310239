package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the last visit was, as far as it was said. Event thread. */
public final class HowModel {
    /** After a break that long one starts anew (rule book), and nobody remembers. */
    private static final int MEMORY_DAYS = 56;
    /** Older answers about a next morning mean nothing to a plan (rule book: pain settles by next morning). */
    private static final int MORNING_DAYS = 14;

    private final Changes changes = new Changes();
    private final List<HowAnswer> answers = new ArrayList<>();
    private final SortedSet<Spot> asked = new TreeSet<>();
    private final Map<Area, Boolean> mornings = new EnumMap<>(Area.class);
    private @Nullable StoredVisit last;

    Changes changes() {
        return changes;
    }

    /**
     * Asks about a visit, unless it was answered already, is long ago, or there is nothing to ask; nor on its own day: its
     * next morning is still to come, and one is asked once.
     */
    void about(StoredVisit visit, LocalDate today) {
        wipe();
        LocalDate day = visit.visit().date();
        if (visit.confirmed() || !day.isBefore(today) || day.isBefore(today.minusDays(MEMORY_DAYS))) {
            return;
        }
        if (!day.isBefore(today.minusDays(MORNING_DAYS))) {
            visit.visit().soreness().stream()
                    .filter(sore -> sore.severity() > 0)
                    .forEach(sore -> asked.add(sore.spot()));
        }
        if (asked.isEmpty() && visit.visit().work().isEmpty()) {
            return;
        }
        last = visit;
        visit.visit().work().forEach(work -> answers.add(HowAnswer.NONE));
        changes.fire();
    }

    /** Whether there is a visit to ask about. */
    public boolean asks() {
        return last != null;
    }

    /** The visit that is asked about. */
    StoredVisit visit() {
        return Optional.ofNullable(last).orElseThrow();
    }

    /** What was given, in its order. */
    public List<Work> given() {
        return last == null ? List.of() : last.visit().work();
    }

    HowAnswer answer(int item) {
        return answers.get(item);
    }

    void answer(int item, HowAnswer answer) {
        answers.set(item, answer);
        changes.fire();
    }

    /** @param item place in {@link #given} */
    void feel(int item, Feel feel) {
        answer(item, answers.get(item).feel(feel));
    }

    /** Whatever was not said yet was right. */
    void restRight() {
        answers.replaceAll(answer -> answer.feel() == null && answer.done() ? answer.feel(Feel.RIGHT) : answer);
        changes.fire();
    }

    /** The areas whose next morning is asked for. */
    public SortedSet<Area> mornings() {
        SortedSet<Area> areas = new TreeSet<>();
        asked.forEach(spot -> areas.add(spot.area()));
        return areas;
    }

    /** Whether the area was back to normal the next morning; empty while it was not said. */
    public Optional<Boolean> morning(Area area) {
        return Optional.ofNullable(mornings.get(area));
    }

    /** Says whether the area was back to normal the next morning. */
    public void morning(Area area, boolean settled) {
        mornings.put(area, settled);
        changes.fire();
    }

    /** Whether anything was said. */
    public boolean answered() {
        return !mornings.isEmpty() || answers.stream().anyMatch(answer -> !answer.equals(HowAnswer.NONE));
    }

    /** The visit as it really was. */
    Visit told() {
        Visit visit = visit().visit();
        List<Work> work = IntStream.range(0, answers.size())
                .filter(item -> answers.get(item).done())
                .mapToObj(item -> answers.get(item).applied(given().get(item)))
                .toList();
        Map<Spot, Boolean> settled = new HashMap<>(visit.settled());
        asked.forEach(spot -> morning(spot.area()).ifPresent(good -> settled.put(spot, good)));
        return new Visit(visit.date(), visit.soreness(), Collections.unmodifiableMap(settled), work);
    }

    /** Forgets visit and answers. */
    public void wipe() {
        last = null;
        answers.clear();
        asked.clear();
        mornings.clear();
        changes.fire();
    }
}
