package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.RedFlag;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Urgency;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.dose.Prescriber;
import gym.sorespot.strength.session.dose.RuleBookPrescriber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a session against the contract, point by point, from the request, the catalogue, the history and the rule book's
 * numbers alone. Point 14 needs more than one session and has a test of its own.
 */
public final class ContractChecker {
    private final Catalogue catalogue;
    private final Gym gym;
    private final Prescriber prescriber;

    ContractChecker(Catalogue catalogue, Gym gym) {
        this.catalogue = catalogue;
        this.gym = gym;
        this.prescriber = new RuleBookPrescriber(catalogue, gym);
    }

    /** A checker for this case alone. */
    static ContractChecker of(Case asked) {
        return new ContractChecker(asked.catalogue(), asked.gym());
    }

    /** What does not hold, each with the number of its point; empty when all does. */
    List<String> broken(Case asked, Session session) {
        if (asked.catalogue() != catalogue || asked.gym() != gym) {
            throw new IllegalArgumentException("made for another catalogue or gym");
        }
        List<String> broken = must(asked, session);
        if (session.stop() == null) {
            new AimCheck(asked, session, prescriber, broken).check();
        }
        return broken;
    }

    /**
     * What does not hold of that which holds whatever a member pinned, swapped or took out: all but points 5 to 7 and the
     * 90% of point 9.
     */
    public static List<String> must(Case asked, Session session) {
        List<String> broken = new ArrayList<>();
        if (stop(asked, session, broken)) {
            return broken;
        }
        new ItemCheck(asked, session, broken).check();
        new OrderCheck(asked, session, broken).check();
        new DoseCheck(asked, session, broken).check();
        reasons(asked, session, broken);
        if (session.value().got() > session.value().bound()) {
            broken.add("15: bound below value " + session.value());
        }
        return broken;
    }

    private static boolean stop(Case asked, Session session, List<String> broken) {
        Urgency urgency = asked.request().warnings().stream()
                .map(warning -> RedFlag.parse(warning).urgency())
                .max(Urgency::compareTo)
                .orElse(null);
        boolean sore = asked.request().soreness().stream().anyMatch(one -> one.severity() >= 8);
        if (urgency == null && sore && !asked.request().unlocked()) {
            urgency = Urgency.STAFF;
        }
        Session.Stop stop = session.stop();
        if (urgency == null || stop == null) {
            if (urgency != null || stop != null) {
                broken.add("2: " + urgency + " is right, and it says " + stop);
            }
            return stop != null;
        }
        Set<String> hands =
                asked.gym().cards().stream().filter(Card::handsOn).map(Card::id).collect(Collectors.toSet());
        if (stop.urgency() != urgency
                || (stop.flag() == null) != asked.request().warnings().isEmpty()
                || stop.text().isBlank()
                || !session.blocks().isEmpty()
                || session.next() != null
                || session.seconds() != 0
                || session.advice().stream().anyMatch(advice -> hands.contains(advice.card()))) {
            broken.add("2: stop " + session);
        }
        return true;
    }

    /** Point 13: each item says why, and each targeted exercise that is missing, once. */
    private static void reasons(Case asked, Session session, List<String> broken) {
        Map<String, String> said = new HashMap<>();
        Set<String> there = new HashSet<>();
        session.items().forEach(item -> {
            there.add(item.exercise());
            if (item.why().isBlank()) {
                broken.add("13: no reason for " + item);
            }
        });
        for (Session.LeftOut left : session.leftOut()) {
            if (left.why().isBlank()
                    || said.put(left.exercise(), left.why()) != null
                    || there.contains(left.exercise())) {
                broken.add("13: left out, blank, twice or there: " + left);
            }
        }
        for (Soreness sore : asked.request().soreness()) {
            for (Exercise exercise : asked.catalogue().exercises()) {
                if (sore.severity() > 0
                        && exercise.worksOn(sore.spot().area())
                        && !there.contains(exercise.id())
                        && !said.containsKey(exercise.id())) {
                    broken.add("13: nothing said of " + exercise.id());
                }
            }
        }
    }
}
