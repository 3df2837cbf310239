package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is sore and how much, as far as it was said. Event thread. */
public final class WhereModel {
    private final Changes changes = new Changes();
    private final SortedMap<Spot, Integer> severities = new TreeMap<>();
    private final Map<Spot, Since> sinces = new TreeMap<>();
    private final SortedSet<Spot> lastTime = new TreeSet<>();
    private @Nullable Spot chosen;
    private boolean both;
    private boolean asList;
    private boolean asksStaff;
    private boolean reminded;

    Changes changes() {
        return changes;
    }

    /** The spot that is being asked about. */
    public Optional<Spot> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** The spots that the next answer counts for: none, one, or both sides. */
    public List<Spot> chosenSpots() {
        return both
                ? chosen().stream().flatMap(spot -> Spot.of(spot.area())).toList()
                : chosen().stream().toList();
    }

    /** Asks about a spot; whether both sides go together is seen from what was said of them. */
    public void choose(Spot spot) {
        chosen = spot;
        asksStaff = false;
        reminded = false;
        Integer here = severities.get(spot);
        both = here != null
                && other(spot).map(severities::get).filter(here::equals).isPresent();
        changes.fire();
    }

    /** Asks about nothing. */
    public void chooseNone() {
        forgetChosen();
        changes.fire();
    }

    private void forgetChosen() {
        chosen = null;
        both = false;
        asksStaff = false;
        reminded = false;
    }

    /** Whether a spot was touched and nothing was said of it: going on would lose the touch. */
    boolean unanswered() {
        return chosen().filter(spot -> severityOf(spot) == 0).isPresent();
    }

    /** Somebody wants to go on without saying how sore it is. */
    void remind() {
        reminded = true;
        changes.fire();
    }

    /** Whether to say that an answer is needed first. */
    public boolean reminded() {
        return reminded;
    }

    /** A place was touched of which staff, not a screen, should hear. */
    public void askStaff() {
        forgetChosen();
        asksStaff = true;
        changes.fire();
    }

    /** Whether to say that staff should hear of it. */
    public boolean asksStaff() {
        return asksStaff;
    }

    /** Whether what is said counts for both sides of the chosen spot. */
    public boolean both() {
        return both;
    }

    /** Lets the other side go with the chosen one, or takes it back. */
    public void both(boolean together) {
        Spot spot = chosen;
        if (spot == null || spot.side() == null) {
            return;
        }
        both = together;
        Integer here = severities.get(spot);
        other(spot).ifPresent(other -> {
            if (together && here != null) {
                say(other, here);
                since(spot).ifPresent(since -> sinces.put(other, since));
            } else if (!together) {
                say(other, 0);
            }
        });
        changes.fire();
    }

    /** @param severity 0 (not sore) to 10, of the chosen spot */
    public void severity(int severity) {
        Spot spot = chosen;
        if (spot == null) {
            return;
        }
        reminded = false;
        say(spot, severity);
        if (both) {
            other(spot).ifPresent(other -> say(other, severity));
        }
        if (severity == 0) {
            forgetChosen();
        }
        changes.fire();
    }

    private void say(Spot spot, int severity) {
        if (severity == 0) {
            severities.remove(spot);
            sinces.remove(spot);
        } else {
            severities.put(spot, severity);
        }
    }

    private static Optional<Spot> other(Spot spot) {
        Side side = spot.side();
        return side == null ? Optional.empty() : Optional.of(new Spot(spot.area(), side.other()));
    }

    /** The severity of a spot; 0 when nothing was said. */
    public int severityOf(Spot spot) {
        return severities.getOrDefault(spot, 0);
    }

    /** What was said, 1 to 10 each. */
    public SortedMap<Spot, Integer> severities() {
        return Collections.unmodifiableSortedMap(severities);
    }

    /** What was said, as the engine takes it on this day. */
    public List<Soreness> soreness(LocalDate today) {
        return severities.entrySet().stream()
                .map(entry -> new Soreness(entry.getKey(), entry.getValue(), first(entry.getKey(), today)))
                .toList();
    }

    private @Nullable LocalDate first(Spot spot, LocalDate today) {
        Since since = sinces.get(spot);
        return since == null || !asksSince(spot) ? null : since.firstDay(today);
    }

    /** Whether it matters since when this spot has been sore: from 3 on, below what stops training anyway. */
    public boolean asksSince(Spot spot) {
        int severity = severityOf(spot);
        return severity >= Since.FROM && severity < Thresholds.DEFAULT.stop();
    }

    /** Since when the spot has been sore, as far as it was said. */
    public Optional<Since> since(Spot spot) {
        return Optional.ofNullable(sinces.get(spot));
    }

    /** Says since when the chosen spot has been sore, and the other side where both go together. */
    public void since(Since since) {
        chosenSpots().forEach(spot -> sinces.put(spot, since));
        changes.fire();
    }

    /** The spots of the last visit. */
    public SortedSet<Spot> lastTime() {
        return Collections.unmodifiableSortedSet(lastTime);
    }

    void lastTime(Collection<Spot> spots) {
        lastTime.clear();
        lastTime.addAll(spots);
        changes.fire();
    }

    /** Whether the list is shown in place of the picture. */
    public boolean asList() {
        return asList;
    }

    /** Shows the list, or the picture. */
    public void asList(boolean list) {
        asList = list;
        changes.fire();
    }

    /** Forgets everything. */
    public void wipe() {
        severities.clear();
        sinces.clear();
        lastTime.clear();
        forgetChosen();
        asList = false;
        changes.fire();
    }
}
