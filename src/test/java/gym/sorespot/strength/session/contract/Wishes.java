package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What points 5, 6 and 7 ask of a session, each as one bit: every flagged spot worked, every flagged spot with mobility, the
 * antagonist, a further movement pattern.
 */
final class Wishes {
    /** More flagged spots than that are not looked at one by one. */
    static final int MOST_SPOTS = 12;

    private final Case asked;
    private final List<Soreness> aims = new ArrayList<>();
    private final Set<Spot> near = new TreeSet<>();
    private final Set<Spot> antagonists = new TreeSet<>();

    Wishes(Case asked) {
        this.asked = asked;
        asked.request().soreness().stream()
                .filter(sore -> sore.severity() >= 1 && sore.severity() < 8)
                .sorted(Comparator.comparing(Soreness::severity, Comparator.reverseOrder()))
                .limit(MOST_SPOTS)
                .forEach(aims::add);
        for (Soreness sore : aims) {
            near.add(sore.spot());
            // The waist opposes itself: the other side.
            sore.spot().area().antagonist().stream()
                    .flatMap(Spot::of)
                    .filter(spot -> !spot.equals(sore.spot()))
                    .forEach(antagonists::add);
        }
    }

    /** The flagged spots, the sorest first. */
    List<Soreness> aims() {
        return aims;
    }

    /** Whether all flagged spots are among them. */
    boolean complete() {
        return aims.size() < MOST_SPOTS;
    }

    long worked(int aim) {
        return 1L << aim;
    }

    long mobile(int aim) {
        return 1L << (MOST_SPOTS + aim);
    }

    long antagonist() {
        return 1L << (2 * MOST_SPOTS);
    }

    long further() {
        return 1L << (2 * MOST_SPOTS + 1);
    }

    /** Whether point 7 holds for this session at all. */
    boolean balanced() {
        return asked.request().minutes() >= 30 && !aims.isEmpty();
    }

    /** What doing this grants, but for the further pattern, which hangs on the others. */
    long granted(Exercise exercise, WorkSide side) {
        long granted = 0;
        boolean mobility = Today.MOBILITY.contains(exercise.role());
        for (int i = 0; i < aims.size(); i++) {
            Spot spot = aims.get(i).spot();
            if (works(exercise, side, spot)) {
                granted |= worked(i) | (mobility ? mobile(i) : 0);
            }
        }
        boolean opposes = !mobility && antagonists.stream().anyMatch(spot -> works(exercise, side, spot));
        return granted | (balanced() && opposes ? antagonist() : 0);
    }

    /** Whether, done this way, it trains something that is neither sore nor opposed to it. */
    boolean away(Exercise exercise, WorkSide side) {
        return !Today.MOBILITY.contains(exercise.role())
                && near.stream().noneMatch(spot -> works(exercise, side, spot))
                && antagonists.stream().noneMatch(spot -> works(exercise, side, spot));
    }

    private static boolean works(Exercise exercise, WorkSide side, Spot spot) {
        return exercise.areas().contains(spot.area()) && Today.loads(side, spot);
    }

    /** All that this session grants. */
    long granted(Session session) {
        long granted = 0;
        Set<Pattern> others = EnumSet.noneOf(Pattern.class);
        Set<Pattern> away = EnumSet.noneOf(Pattern.class);
        for (gym.sorespot.strength.session.Item item : session.items()) {
            Exercise exercise = asked.catalogue().find(item.exercise()).orElseThrow();
            granted |= granted(exercise, item.side());
            if (away(exercise, item.side())) {
                away.add(exercise.pattern());
            } else if (!Today.MOBILITY.contains(exercise.role())) {
                others.add(exercise.pattern());
            }
        }
        away.removeAll(others);
        return granted | (balanced() && !away.isEmpty() ? further() : 0);
    }
}
