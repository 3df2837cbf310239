package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import gym.sorespot.strength.session.dose.Fact;
import java.util.ArrayList;
import java.util.List;

/** Why an item is there. No severities: items appear on the sheet, which shows none. */
public final class ItemReasons {
    /** Facts of the dose that are said; more would not fit the sheet. */
    private static final int FACTS = 2;

    private final Day day;
    private final Words words;
    private final Sore sore;

    public ItemReasons(Day day, Words words) {
        this.day = day;
        this.words = words;
        this.sore = new Sore(day.aims(), words.areas());
    }

    /** What it does, whom one side spares, and what shaped its dose. */
    public String why(Pick pick) {
        List<String> sentences = new ArrayList<>();
        List<String> aims = sore.words(pick.portion().works());
        if (aims.isEmpty()) {
            sentences.add(forOthers(pick));
        } else {
            sentences.add(words.say("why.aim." + pick.exercise().role().id(), aims.get(0)));
            if (aims.size() > 1) {
                sentences.add(words.say("why.also", words.row(aims.subList(1, aims.size()))));
            }
            if (day.past().visitsAgo(pick.exercise().id()) == 1) {
                sentences.add(words.say("why.staple"));
            }
        }
        if (pick.side() == WorkSide.LEFT || pick.side() == WorkSide.RIGHT) {
            sentences.add(words.say("why.side." + pick.side().id(), resting(pick)));
        }
        pick.dose().facts().stream().limit(FACTS).map(this::say).forEach(sentences::add);
        return String.join(" ", sentences);
    }

    private String forOthers(Pick pick) {
        Role role = pick.exercise().role();
        String main = words.areas().both(pick.exercise().mainArea());
        if (Day.MOBILITY.contains(role)) {
            return words.say("why.general." + role.id(), main);
        }
        for (Aim aim : day.aims()) {
            Area opposite = aim.spot().area().antagonist().orElse(null);
            if (opposite != null && pick.exercise().worksOn(opposite)) {
                long pair = SpotBits.loaded(aim.spot().area(), WorkSide.BOTH);
                return words.say(
                        "why.antagonist",
                        words.areas().both(opposite),
                        sore.words(pair).get(0));
            }
        }
        String pattern = words.sentence("pattern." + pick.exercise().pattern().id());
        return words.say(day.aims().isEmpty() ? "why.balanced" : "why.pattern", pattern, main);
    }

    private Object resting(Pick pick) {
        Side other = pick.side() == WorkSide.LEFT ? Side.RIGHT : Side.LEFT;
        for (Spot spot : day.permits().bySpot().keySet()) {
            boolean avoids = pick.exercise().avoid().containsKey(spot.area());
            if (spot.side() == other && (avoids || pick.exercise().worksOn(spot.area()))) {
                return spot;
            }
        }
        Area main = pick.exercise().mainArea();
        return main.paired() ? new Spot(main, other) : main;
    }

    private String say(Fact fact) {
        String own = "item." + fact.key();
        return words.say(words.has(own) ? own : fact.key(), fact.details());
    }
}
