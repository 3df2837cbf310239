package gym.sorespot.strength.session;

import gym.sorespot.strength.history.Work;
import java.util.List;

/** What of a session is written down as done, until the member says what really was. */
public final class GivenWork {
    private GivenWork() {}

    /** One piece of work an item, in the order they are done; how the last set went and what hurt is not known. */
    public static List<Work> of(Session session) {
        return session.items().stream().map(GivenWork::of).toList();
    }

    private static Work of(Item item) {
        return new Work(
                item.exercise(),
                item.side(),
                item.sets(),
                item.reps(),
                item.holdSeconds(),
                item.loadKg(),
                null,
                item.effort(),
                null);
    }
}
