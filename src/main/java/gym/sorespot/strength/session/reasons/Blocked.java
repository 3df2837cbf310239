package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.candidates.Refusal;
import gym.sorespot.strength.session.candidates.Refusals;
import gym.sorespot.strength.session.day.Day;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names what keeps a sore area from being worked at all. */
final class Blocked {
    private final Day day;
    private final Catalogue catalogue;
    private final Refusals refusals;
    private final Words words;

    Blocked(Day day, Catalogue catalogue, Refusals refusals, Words words) {
        this.day = day;
        this.catalogue = catalogue;
        this.refusals = refusals;
        this.words = words;
    }

    /** What would have to be different for this spot to be worked. */
    String why(Triage.SorePermit sore) {
        Spot spot = sore.soreness().spot();
        int severity = sore.soreness().severity();
        if (sore.band() == Band.STOP) {
            return words.say("blocked.stopped", spot, severity);
        }
        boolean any = false;
        boolean open = false;
        boolean level = false;
        boolean unwanted = false;
        boolean rested = false;
        Set<String> missing = new TreeSet<>();
        for (Exercise exercise : catalogue.exercises()) {
            if (!exercise.worksOn(spot.area())) {
                continue;
            }
            any = true;
            Optional<Refusal> refusal = refusals.of(exercise);
            open |= refusal.isEmpty();
            rested |= refusal.filter(Refusal.Rested.class::isInstance).isPresent();
            if (refusals.bySoreness(exercise).isEmpty()) {
                level |= refusal.filter(Refusal.Level.class::isInstance).isPresent();
                unwanted |= refusal.filter(Refusal.Unwanted.class::isInstance).isPresent();
                if (refusal.orElse(null) instanceof Refusal.Equipment equipment) {
                    missing.addAll(equipment.words());
                }
            }
        }
        if (open) {
            return words.say("blocked.minutes", spot, severity, day.request().minutes());
        } else if (unwanted) {
            return words.say("blocked.unwanted", spot);
        } else if (!missing.isEmpty()) {
            return words.say("blocked.equipment", spot, severity, words.row(java.util.List.copyOf(missing)));
        } else if (level) {
            return words.say("blocked.level", spot, severity);
        } else if (rested) {
            return words.say("blocked.rested", spot);
        }
        return words.say(any ? "blocked.sore" : "blocked.nothing", spot, severity);
    }
}
