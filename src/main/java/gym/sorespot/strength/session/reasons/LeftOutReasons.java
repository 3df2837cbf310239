package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Band;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.candidates.Refusal;
import gym.sorespot.strength.session.candidates.Refusals;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why targeted exercises are not there, why a sore area is not worked, and "why not X?" for any exercise. Not thread-safe. */
public final class LeftOutReasons {
    private final Day day;
    private final Shelf shelf;
    private final Refusals refusals;
    private final List<Pick> picks;
    private final Words words;
    private final RefusalWords refusalWords;
    private final Room room;
    private final Swapped swapped;
    /** The portion of each exercise that is open today, by its place in the catalogue. */
    private final @Nullable Portion[] open;
    /** Whether each exercise is in the session, by its place in the catalogue. */
    private final boolean[] there;
    /** What was said of exercises of a kind; lets much be said once that holds for many. */
    private final @Nullable String[] said;

    public LeftOutReasons(Menu menu, Shelf shelf, Refusals refusals, List<Pick> picks, Words words) {
        this.day = menu.day();
        this.shelf = shelf;
        this.refusals = refusals;
        this.picks = picks;
        this.words = words;
        this.refusalWords = new RefusalWords(words);
        this.room = new Room(menu, picks);
        this.swapped = new Swapped(menu, picks, room, words);
        this.open = new Portion[shelf.entries().size()];
        this.there = new boolean[open.length];
        this.said = new String[open.length];
        for (Portion portion : menu.portions()) {
            for (Entry entry : portion.members()) {
                open[entry.place()] = portion;
            }
        }
        picks.forEach(pick -> there[pick.entry().place()] = true);
    }

    /** Sore areas that nothing works, in the order of the body map, then all targeted exercises that are not there, by id. */
    public List<Session.LeftOut> all() {
        List<Session.LeftOut> all = new ArrayList<>();
        long targeted = 0;
        Blocked blocked = new Blocked(day, shelf.catalogue(), refusals, room, words);
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
            for (Entry entry : shelf.entries()) {
                if ((shelf.kind(entry).works(WorkSide.BOTH) & targeted) != 0 && !there[entry.place()]) {
                    all.add(new Session.LeftOut(entry.id(), shortly(entry)));
                }
            }
        }
        return all;
    }

    /** Why this exercise is not there; says so when it is, or when there is no such exercise. */
    public String why(String id) {
        return shelf.find(id).map(this::why).orElseGet(() -> words.say("left.unknown"));
    }

    private String why(Entry entry) {
        if (there[entry.place()]) {
            return words.say("left.there");
        }
        Portion portion = open[entry.place()];
        return portion == null ? refusalWords.say(refusal(entry)) : swapped.why(portion, entry);
    }

    private String shortly(Entry entry) {
        Portion portion = open[entry.place()];
        if (portion != null) {
            return swapped.shortly(portion, entry);
        }
        String known = said[entry.kind()];
        if (known != null && !refusals.told(entry.exercise())) {
            return known;
        }
        Refusal refusal = refusal(entry);
        String why = refusalWords.say(refusal);
        if (refusal.ofAllAlike()) {
            said[entry.kind()] = why;
        }
        return why;
    }

    private Refusal refusal(Entry entry) {
        return refusals.of(entry.exercise())
                .orElseThrow(() -> new IllegalStateException(entry.id() + " is neither refused nor open"));
    }
}
