package gym.sorespot.kiosk.way;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The way from state to state; nobody gets where no step leads. Event thread only. */
public final class Way {
    private final List<BiConsumer<KioskState, KioskState>> listeners = new ArrayList<>();
    private KioskState state = KioskState.ATTRACT;

    public KioskState state() {
        return state;
    }

    /** Adds a listener that is told of each step, from and to. */
    public void onStep(BiConsumer<KioskState, KioskState> listener) {
        listeners.add(listener);
    }

    /** Whether a step leads there from here. */
    public boolean leadsTo(KioskState next) {
        return state.next().contains(next);
    }

    /**
     * Goes there.
     *
     * @throws IllegalStateException if no step leads there from here
     */
    public void go(KioskState next) {
        if (!leadsTo(next)) {
            throw new IllegalStateException("no step leads from " + state + " to " + next);
        }
        KioskState from = state;
        state = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(from, next));
    }
}
