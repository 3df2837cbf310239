package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.choice.Favours;
import gym.sorespot.strength.session.choice.Objective;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.SpotBits;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Why an exercise that is open today is not in the session: what the objective says of the session with it. */
final class Swapped {
    private final Menu menu;
    private final List<Pick> picks;
    private final Room room;
    private final Words words;
    /** What holds for all of a portion. */
    private final Map<Portion, String> brief = new IdentityHashMap<>();

    private @Nullable Objective objective;
    private long value;

    Swapped(Menu menu, List<Pick> picks, Room room, Words words) {
        this.menu = menu;
        this.picks = picks;
        this.room = room;
        this.words = words;
    }

    /** What a session is worth; made when first asked. */
    private Objective objective() {
        Objective known = objective;
        if (known == null) {
            known = new Objective(menu, Favours.none());
            value = known.value(picks);
            objective = known;
        }
        return known;
    }

    /** In a few words, for the list of all that is missing: quick, so nothing is compared that need not be. */
    String shortly(Portion portion, Entry entry) {
        String family = family(entry);
        if (family != null) {
            return family;
        }
        String known = brief.get(portion);
        if (known == null) {
            String outright = outright(portion, entry);
            known = outright != null ? outright : brief(portion, entry.exercise());
            brief.put(portion, known);
        }
        return known;
    }

    /** For who asks: what would have to make room, and what that would cost. */
    String why(Portion portion, Entry entry) {
        String family = family(entry);
        String why = family != null ? family : outright(portion, entry);
        if (why != null) {
            return why;
        }
        Pick like = like(portion, entry.exercise());
        return like != null ? instead(portion, entry, like) : swapped(portion, entry);
    }

    /** Names what would have to make room at the least cost. */
    private String swapped(Portion portion, Entry entry) {
        int needs = Room.shortest(portion);
        Pick cheapest = null;
        long most = Long.MIN_VALUE;
        for (Pick pick : picks) {
            List<Pick> others = new ArrayList<>(picks);
            others.remove(pick);
            long with = with(others, portion, entry, room.left() + pick.seconds());
            if (with > most) {
                most = with;
                cheapest = pick;
            }
        }
        return cheapest == null
                ? words.say("left.swaps", Room.up(needs))
                : most < value
                        ? words.say(
                                "left.swap", Room.up(needs), cheapest.exercise().name())
                        : words.say("left.equal", cheapest.exercise().name(), area(cheapest.exercise()));
    }

    private String brief(Portion portion, Exercise exercise) {
        Pick like = like(portion, exercise);
        return like != null
                ? words.say("left.instead", like.exercise().name(), area(exercise))
                : words.say("left.time", Room.up(Room.shortest(portion)), Room.down(room.left()));
    }

    /** What is there of the same family; null for nothing. */
    private @Nullable String family(Entry entry) {
        for (Pick pick : picks) {
            if (pick.entry().family() == entry.family()) {
                return words.say("left.family", pick.exercise().name());
            }
        }
        return null;
    }

    /** What decides without looking at what is there for the same area; null for nothing. */
    private @Nullable String outright(Portion portion, Entry entry) {
        int needs = Room.shortest(portion);
        if (needs > menu.day().seconds()) {
            return words.say("left.short", Room.up(needs), menu.day().request().minutes());
        }
        return needs <= room.left() ? fits(portion, entry) : null;
    }

    /** What is there for the same area in the same way and leaves time enough when it goes; null for nothing. */
    private @Nullable Pick like(Portion portion, Exercise exercise) {
        int needs = Room.shortest(portion);
        for (Pick pick : picks) {
            if (pick.exercise().mainArea() == exercise.mainArea()
                    && pick.exercise().role() == exercise.role()
                    && needs <= room.left() + pick.seconds()) {
                return pick;
            }
        }
        return null;
    }

    private static Both area(Exercise exercise) {
        return new Both(exercise.mainArea());
    }

    /** Something for the same area in the same way is there, and this one would fit in its place. */
    private String instead(Portion portion, Entry entry, Pick pick) {
        List<Pick> others = new ArrayList<>(picks);
        others.remove(pick);
        long with = with(others, portion, entry, room.left() + pick.seconds());
        String key = with < value ? "left.less" : "left.equal";
        return words.say(key, pick.exercise().name(), area(entry.exercise()));
    }

    /** There is time for it, so something else speaks against it. */
    private String fits(Portion portion, Entry entry) {
        Exercise exercise = entry.exercise();
        if (with(new ArrayList<>(picks), portion, entry, room.left()) > value) {
            return words.say("left.room", Room.up(Room.shortest(portion)));
        }
        boolean aimed = menu.day().aims().stream().anyMatch(aim -> (portion.works() & SpotBits.bit(aim.spot())) != 0);
        int ago = menu.day().past().visitsAgo(exercise.id());
        if (ago > 0 && !aimed) {
            return words.say("left.turn");
        }
        Set<String> away = new TreeSet<>(exercise.equipment());
        picks.forEach(pick -> away.removeAll(pick.exercise().equipment()));
        return away.isEmpty()
                ? words.say("left.enough", area(exercise))
                : words.say("left.change", Listed.all(Tool.of(away)));
    }

    /** The most that the session is worth with it in addition to these. */
    private long with(List<Pick> others, Portion portion, Entry entry, int seconds) {
        Objective worth = objective();
        long most = Long.MIN_VALUE;
        for (Prescription dose : portion.options()) {
            if (dose.seconds() <= seconds) {
                others.add(new Pick(portion, entry, dose));
                most = Math.max(most, worth.value(others));
                others.remove(others.size() - 1);
            }
        }
        return most;
    }
}
