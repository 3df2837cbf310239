package gym.sorespot.strength.session.day;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the last visits mean for the choice of today. Immutable. */
public final class PastWork {
    /** Contract: effort 7 and up is hard. */
    static final int HARD_EFFORT = 7;

    /** Contract: 48 h; visits have days, so a visit counts when it lies less than two days before. */
    static final int REST_DAYS = 2;

    /** How many visits back the choice looks. */
    static final int VISITS = 3;

    private final long hard;
    private final Map<String, Integer> visitsAgo;

    private PastWork(long hard, Map<String, Integer> visitsAgo) {
        this.hard = hard;
        this.visitsAgo = visitsAgo;
    }

    /** Reads the history once; visits after {@code date} do not count. */
    static PastWork of(History history, Catalogue catalogue, LocalDate date) {
        long hard = 0;
        int ago = 0;
        Map<String, Integer> visitsAgo = new HashMap<>();
        List<Visit> visits = history.visits();
        for (int i = visits.size() - 1; i >= 0; i--) {
            Visit visit = visits.get(i);
            boolean recent = visit.date().plusDays(REST_DAYS).isAfter(date);
            if (visit.date().isAfter(date) || visit.work().isEmpty()) {
                continue;
            }
            ago++;
            if (ago > VISITS && !recent) {
                break;
            }
            for (Work work : visit.work()) {
                if (ago <= VISITS) {
                    visitsAgo.putIfAbsent(work.exercise(), ago);
                }
                if (recent && work.effort() != null && work.effort() >= HARD_EFFORT) {
                    hard |= catalogue
                            .find(work.exercise())
                            .map(exercise -> SpotBits.loaded(exercise.areas(), work.side()))
                            .orElse(0L);
                }
            }
        }
        return new PastWork(hard, visitsAgo);
    }

    /** The spots that were trained hard less than 48 h ago, as {@link SpotBits}. */
    public long hard() {
        return hard;
    }

    /** 1 when the exercise was done on the last visit, 2 the one before, up to 3; 0 when on none of them. */
    public int visitsAgo(String exercise) {
        return visitsAgo.isEmpty() ? 0 : visitsAgo.getOrDefault(exercise, 0);
    }

    /** The exercises of the last three visits. */
    public java.util.Set<String> exercises() {
        return visitsAgo.keySet();
    }
}
