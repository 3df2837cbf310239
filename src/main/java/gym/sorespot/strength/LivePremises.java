package gym.sorespot.strength;

/**
 * Gym and catalogue as they are now, and as a member in the middle of a visit has them: a file that changes meanwhile
 * takes nothing from under their finger. Thread-safe.
 */
final class LivePremises {
    private Premises latest = Premises.NONE;
    private Premises visited = Premises.NONE;
    private boolean visiting;

    /** What was read last. */
    synchronized Premises latest() {
        return latest;
    }

    /** What the visit began with; between visits what was read last. */
    synchronized Premises visited() {
        return visited;
    }

    /** Takes what was read. */
    synchronized void take(Premises fresh) {
        latest = fresh;
        // A visit that began before anything was read has nothing to lose.
        if (!visiting || visited == Premises.NONE) {
            visited = fresh;
        }
    }

    /** A visit begins. */
    synchronized void begin() {
        visiting = true;
    }

    /** The visit is over. */
    synchronized void end() {
        visiting = false;
        visited = latest;
    }
}
