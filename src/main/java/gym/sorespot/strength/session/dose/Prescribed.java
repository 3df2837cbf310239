package gym.sorespot.strength.session.dose;

import java.util.List;

/** What the prescriber says of one exercise: how much of it, or why none. */
public sealed interface Prescribed {
    /**
     * Right today.
     *
     * @param options one to eight, the ordinary one first
     */
    record Doses(List<Prescription> options) implements Prescribed {
        public Doses {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("no dose: say why with None");
            }
        }
    }

    /**
     * Not today.
     *
     * @param why the fact that decided
     */
    record None(Fact why) implements Prescribed {}
}
