package gym.sorespot.kiosk.way;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The way through the stages; nobody gets where no step leads. Event thread only. */
public final class Way {
    private final List<BiConsumer<KioskState, KioskState>> listeners = new ArrayList<>();
    private KioskState stage = KioskState.ATTRACT;

    public KioskState stage() {
        return stage;
    }

    /** Adds a listener that is told of each step, from and to. */
    public void onStep(BiConsumer<KioskState, KioskState> listener) {
        listeners.add(listener);
    }

    /** Whether a step leads there from here. */
    public boolean leadsTo(KioskState next) {
        return stage.next().contains(next);
    }

    /**
     * Goes there.
     *
     * @throws IllegalStateException if no step leads there from here
     */
    public void go(KioskState next) {
        if (!leadsTo(next)) {
            throw new IllegalStateException("no step leads from " + stage + " to " + next);
        }
        KioskState from = stage;
        stage = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(from, next));
    }
}
