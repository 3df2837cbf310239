package gym.sorespot.strength.member;

import java.util.ArrayList;
import java.util.List;

/** Who wants to know when a model changes. Event thread. */
final class Changes {
    private final List<Runnable> listeners = new ArrayList<>();

    /** Adds somebody who wants to know. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells all of them. */
    void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Nobody wants to know any more: the screens they were for have gone. */
    void forget() {
        listeners.clear();
    }
}
