package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.session.candidates.Refusal;
import gym.sorespot.strength.session.candidates.Refusals;
import gym.sorespot.strength.session.day.Day;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names what keeps a sore area from being worked at all. */
final class Blocked {
    private final Day day;
    private final Catalogue catalogue;
    private final Refusals refusals;
    private final Room room;
    private final Words words;

    Blocked(Day day, Catalogue catalogue, Refusals refusals, Room room, Words words) {
        this.day = day;
        this.catalogue = catalogue;
        this.refusals = refusals;
        this.room = room;
        this.words = words;
    }

    /** What would have to be different for this spot to be worked. */
    String why(Triage.SorePermit sore) {
        Spot spot = sore.soreness().spot();
        int severity = sore.soreness().severity();
        if (sore.band() == Band.STOP) {
            return words.say("blocked.stopped", spot, severity);
        }
        if (room.works(spot)) {
            return full(spot, severity);
        }
        Found found = new Found();
        for (Exercise exercise : catalogue.exercises()) {
            if (exercise.worksOn(spot.area())) {
                found.add(exercise, spot);
            }
        }
        if (found.safe == 0) {
            return unsafe(found, spot, severity);
        } else if (found.unwanted) {
            return words.say("blocked.unwanted", spot);
        } else if (found.occupied) {
            return words.say("blocked.occupied", spot, severity);
        } else if (found.light) {
            return words.say("blocked.light", spot, severity);
        } else if (found.unequipped < found.safe) {
            String key = found.unequipped == 0 ? "blocked.level" : "blocked.level-or-equipment";
            return words.say(key, spot, severity, Listed.either(Tool.of(found.missing)));
        }
        Object needs = Listed.either(Tool.of(found.missing));
        return words.say(
                found.missing.size() == 1 ? "blocked.equipment" : "blocked.equipment-some", spot, severity, needs);
    }

    /** Nothing that works it is safe: because of the spot itself, or of what else such work would load. */
    private String unsafe(Found found, Spot spot, int severity) {
        if (!found.any) {
            return words.say("blocked.nothing", spot, severity);
        } else if (found.rested) {
            return words.say("blocked.rested", spot);
        } else if (found.others.isEmpty()) {
            return words.say("blocked.sore", spot, severity);
        }
        return words.say("blocked.others", spot, Listed.either(List.copyOf(found.others)));
    }

    /** Something works it and is open today, yet it is not in the session. */
    private String full(Spot spot, int severity) {
        int needs = room.shortest(spot);
        if (needs > day.seconds()) {
            return words.say(
                    "blocked.short", spot, Room.up(needs), day.request().minutes());
        } else if (needs <= room.left()) {
            String like = room.alike(spot);
            return like == null ? words.say("blocked.missed", spot) : words.say("blocked.family", spot, like);
        }
        boolean sorer = room.worked().anyMatch(aim -> aim.severity() > severity);
        String key = sorer ? "blocked.minutes" : "blocked.full";
        return words.say(
                key, spot, Room.up(needs), Room.down(room.left()), day.request().minutes());
    }

    /** What the exercises for one spot lack. */
    private final class Found {
        private final Set<String> missing = new TreeSet<>();
        private final Set<Spot> others = new TreeSet<>();
        private boolean any;
        private boolean rested;
        private boolean unwanted;
        private boolean occupied;
        private boolean light;
        private int safe;
        private int unequipped;

        private void add(Exercise exercise, Spot spot) {
            any = true;
            Refusal refusal = onSpot(exercise, spot);
            Spot refused = refusal == null ? null : refusal.spot();
            rested |= refusal instanceof Refusal.Rested && spot.equals(refused);
            if (refused != null && refused.area() != spot.area()) {
                others.add(refused);
            }
            if (refusal == null) {
                safe++;
                Refusal decided = refusals.of(exercise).orElse(null);
                unwanted |= decided instanceof Refusal.Unwanted;
                occupied |= decided instanceof Refusal.Occupied;
                light |= decided instanceof Refusal.Dose;
                List<String> lacks = exercise.equipment().stream()
                        .filter(word -> !day.request().equipment().contains(word))
                        .toList();
                missing.addAll(lacks);
                unequipped += lacks.isEmpty() ? 0 : 1;
            }
        }

        /** Why it may not be done so that the spot is worked; null when it may. */
        private @Nullable Refusal onSpot(Exercise exercise, Spot spot) {
            if (exercise.sides() == Sides.BOTH) {
                return refusals.of(exercise, WorkSide.BOTH);
            }
            Refusal both = refusals.of(exercise, WorkSide.EACH);
            for (WorkSide one : List.of(WorkSide.LEFT, WorkSide.RIGHT)) {
                if (both != null && one.loads(spot.side()) && refusals.of(exercise, one) == null) {
                    return null;
                }
            }
            return both;
        }
    }
}
