package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Session;
import java.awt.Component;
import java.util.List;
import java.util.stream.Stream;

/** What of a member can be reached by reflection from objects and what components say. */
final class Personal {
    private Personal() {}

    /**
     * @param roots objects of ours from which to walk
     * @param top component from which to walk
     */
    static List<Object> in(Stream<?> roots, Component top) {
        return Stream.concat(roots.flatMap(ObjectWalk::from), ObjectWalk.components(top))
                .filter(Personal::isPersonal)
                .toList();
    }

    private static boolean isPersonal(Object object) {
        return object instanceof Spot
                || object instanceof Soreness
                || object instanceof Session
                || object instanceof Visit
                || object instanceof StoredVisit
                || object instanceof Work
                || object instanceof Consent
                || object instanceof HowAnswer
                || object instanceof OwnModel.Kept
                || object instanceof Progress.OfArea
                || object instanceof char[] typed && !new String(typed).matches("\0*")
                || object instanceof String text && text.contains(TestRooms.KNOWN);
    }
}
