package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.candidates.Refusal;
import gym.sorespot.strength.session.candidates.Refusals;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why targeted exercises are not there, why a sore area is not worked, and "why not X?" for any exercise. Not thread-safe. */
public final class LeftOutReasons {
    private final Day day;
    private final Catalogue catalogue;
    private final Refusals refusals;
    private final Menu menu;
    private final List<Pick> picks;
    private final Words words;
    private final RefusalWords refusalWords;
    private final Room room;
    private @Nullable Swapped swapped;
    private @Nullable Map<String, Menu.Found> open;

    public LeftOutReasons(Menu menu, Catalogue catalogue, Refusals refusals, List<Pick> picks, Words words) {
        this.day = menu.day();
        this.catalogue = catalogue;
        this.refusals = refusals;
        this.menu = menu;
        this.picks = picks;
        this.words = words;
        this.refusalWords = new RefusalWords(words);
        this.room = new Room(menu, picks);
    }

    /** Sore areas that nothing works, in the order of the body map, then all targeted exercises that are not there, by id. */
    public List<Session.LeftOut> all() {
        List<Session.LeftOut> all = new ArrayList<>();
        long targeted = 0;
        Blocked blocked = new Blocked(day, catalogue, refusals, room, words);
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
                    all.add(new Session.LeftOut(exercise.id(), why(exercise, false)));
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
        return catalogue.find(id).map(exercise -> why(exercise, true)).orElseGet(() -> words.say("left.unknown"));
    }

    private String why(Exercise exercise, boolean asked) {
        Optional<Refusal> refusal = refusals.of(exercise);
        if (refusal.isPresent()) {
            return refusalWords.say(refusal.get());
        }
        Swapped compared = swapped == null ? new Swapped(menu, picks, room, words) : swapped;
        swapped = compared;
        Menu.Found found = open().get(exercise.id());
        if (found == null) {
            throw new IllegalStateException(exercise.id() + " is neither refused nor open");
        }
        return asked ? compared.why(found.portion(), found.entry()) : compared.shortly(found.portion(), found.entry());
    }

    /** The menu by exercise; made when first asked. */
    private Map<String, Menu.Found> open() {
        Map<String, Menu.Found> known = open;
        if (known == null) {
            known = new HashMap<>();
            for (Portion portion : menu.portions()) {
                for (Entry entry : portion.members()) {
                    known.put(entry.id(), new Menu.Found(portion, entry));
                }
            }
            open = known;
        }
        return known;
    }

    private boolean there(String id) {
        return picks.stream().anyMatch(pick -> pick.exercise().id().equals(id));
    }
}
