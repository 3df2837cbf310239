package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.candidates.Refusal;
import gym.sorespot.strength.session.candidates.Refusals;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why targeted exercises are not there, why a sore area is not worked, and "why not X?" for any exercise. */
public final class LeftOutReasons {
    private final Day day;
    private final Catalogue catalogue;
    private final Refusals refusals;
    private final List<Pick> picks;
    private final Words words;
    private final RefusalWords refusalWords;
    private final int left;

    public LeftOutReasons(Day day, Catalogue catalogue, Refusals refusals, List<Pick> picks, Words words) {
        this.day = day;
        this.catalogue = catalogue;
        this.refusals = refusals;
        this.picks = picks;
        this.words = words;
        this.refusalWords = new RefusalWords(words);
        this.left = day.seconds() - picks.stream().mapToInt(Pick::seconds).sum();
    }

    /** Sore areas that nothing works, the sorest first, then all targeted exercises that are not there, by id. */
    public List<Session.LeftOut> all() {
        List<Session.LeftOut> all = new ArrayList<>();
        long targeted = 0;
        Blocked blocked = new Blocked(day, catalogue, refusals, words);
        for (Map.Entry<Spot, Triage.SorePermit> entry : day.permits().bySpot().entrySet()) {
            if (entry.getValue().band() != Band.NONE) {
                long bit = SpotBits.bit(entry.getKey());
                targeted |= bit;
                if (picks.stream().noneMatch(pick -> (pick.portion().works() & bit) != 0)) {
                    all.add(new Session.LeftOut(entry.getKey().id(), blocked.why(entry.getValue())));
                }
            }
        }
        if (targeted != 0) {
            for (Exercise exercise : catalogue.exercises()) {
                if ((SpotBits.loaded(exercise.areas(), WorkSide.BOTH) & targeted) != 0 && !there(exercise.id())) {
                    all.add(new Session.LeftOut(exercise.id(), why(exercise)));
                }
            }
        }
        return all;
    }

    /** Why this exercise is not there; says so when it is, or when there is no such exercise. */
    public String why(String id) {
        if (there(id)) {
            return words.say("left.there");
        }
        return catalogue.find(id).map(this::why).orElseGet(() -> words.say("left.unknown"));
    }

    private String why(Exercise exercise) {
        Optional<Refusal> refusal = refusals.of(exercise);
        if (refusal.isPresent()) {
            return refusalWords.say(refusal.get());
        }
        for (Pick pick : picks) {
            if (pick.exercise().family().equals(exercise.family())) {
                return words.say("left.family", pick.exercise().name());
            }
        }
        return chosen(exercise);
    }

    private String chosen(Exercise exercise) {
        for (Pick pick : picks) {
            if (pick.exercise().mainArea() == exercise.mainArea()
                    && pick.exercise().role() == exercise.role()) {
                return words.say(
                        "left.less", pick.exercise().name(), words.areas().both(exercise.mainArea()));
            }
        }
        return words.say("left.minutes", day.request().minutes());
    }

    private boolean there(String id) {
        return picks.stream().anyMatch(pick -> pick.exercise().id().equals(id));
    }

    /** Seconds of the session that nothing uses. */
    int left() {
        return left;
    }
}
