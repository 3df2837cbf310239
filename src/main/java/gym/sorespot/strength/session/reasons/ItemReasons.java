package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import gym.sorespot.strength.session.dose.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why an item is there. No severities: items appear on the sheet, which shows none. */
public final class ItemReasons {
    private static final String ITEM = "item.";
    /** Facts that are caps of sore areas: they make one sentence together. */
    private static final String CAP = "cap.";

    private final Day day;
    private final Words words;
    private final Sore sore;

    public ItemReasons(Day day, Words words) {
        this.day = day;
        this.words = words;
        this.sore = new Sore(day.aims());
    }

    /** What it does, whom one side spares, and what shaped its dose. */
    public String why(Pick pick) {
        List<String> sentences = new ArrayList<>();
        List<Object> aims = sore.among(pick.portion().works());
        if (aims.isEmpty()) {
            sentences.add(forOthers(pick));
        } else {
            sentences.add(words.say("why.aim." + pick.exercise().role().id(), aims.get(0)));
            if (aims.size() > 1) {
                sentences.add(words.say("why.also", Listed.all(aims.subList(1, aims.size()))));
            }
            if (day.past().visitsAgo(pick.exercise().id()) == 1) {
                sentences.add(words.say("why.staple"));
            }
        }
        if (pick.side() == WorkSide.LEFT || pick.side() == WorkSide.RIGHT) {
            sentences.add(words.say("why.side." + pick.side().id(), resting(pick)));
        }
        List<String> caps = new ArrayList<>();
        for (Fact fact : pick.dose().facts()) {
            if (fact.key().startsWith(CAP)) {
                caps.add(words.fill(ITEM + fact.key(), Words.details(fact)));
            } else {
                sentences.add(say(fact));
            }
        }
        if (!caps.isEmpty()) {
            sentences.add(words.say("item.caps", Listed.all(caps)));
        }
        return String.join(" ", sentences);
    }

    private String forOthers(Pick pick) {
        Role role = pick.exercise().role();
        Both main = new Both(pick.exercise().mainArea());
        if (Day.MOBILITY.contains(role)) {
            return words.say("why.general." + role.id(), main);
        }
        for (Aim aim : day.aims()) {
            Area opposite = aim.spot().area().antagonist().orElse(null);
            if (opposite != null && pick.exercise().worksOn(opposite)) {
                long pair = SpotBits.loaded(aim.spot().area(), WorkSide.BOTH);
                return words.say(
                        "why.antagonist", new Both(opposite), sore.among(pair).get(0));
            }
        }
        String pattern = words.sentence("pattern." + pick.exercise().pattern().id());
        return words.say(day.aims().isEmpty() ? "why.balanced" : "why.pattern", pattern, main);
    }

    /** The spot for whose sake only one side works: the sorest that forbids the other, else one that worked hard. */
    private Object resting(Pick pick) {
        Side other = pick.side() == WorkSide.LEFT ? Side.RIGHT : Side.LEFT;
        Spot resting = null;
        int sorest = 0;
        for (Map.Entry<Spot, Triage.SorePermit> entry : day.permits().bySpot().entrySet()) {
            int severity = entry.getValue().soreness().severity();
            if (severity > sorest && entry.getKey().side() == other && forbids(entry.getValue(), pick.exercise())) {
                resting = entry.getKey();
                sorest = severity;
            }
        }
        if (resting != null) {
            return resting;
        }
        WorkSide idle = pick.side() == WorkSide.LEFT ? WorkSide.RIGHT : WorkSide.LEFT;
        long hard = SpotBits.loaded(pick.exercise().areas(), idle) & day.past().hard();
        Area main = pick.exercise().mainArea();
        return hard != 0
                ? SpotBits.spot(Long.numberOfTrailingZeros(hard))
                : main.paired() ? new Spot(main, other) : main;
    }

    private static boolean forbids(Triage.SorePermit sore, Exercise exercise) {
        Area area = sore.soreness().spot().area();
        Integer from = exercise.avoid().get(area);
        return (from != null && sore.soreness().severity() >= from)
                || (exercise.worksOn(area) && !sore.permit().allows(exercise.role()));
    }

    private String say(Fact fact) {
        String own = ITEM + fact.key();
        return words.say(words.has(own) ? own : fact.key(), Words.details(fact));
    }
}
