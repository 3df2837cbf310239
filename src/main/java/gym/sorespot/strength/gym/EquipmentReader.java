package gym.sorespot.strength.gym;

import gym.sorespot.reading.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads what the gym owns and whether it can be used. One for each file; not thread-safe. */
final class EquipmentReader {
    private static final Map<String, Boolean> STATES = Map.of("there", true, "out of order", false);

    private final Collection<String> known;
    private final SortedSet<String> owned = new TreeSet<>();
    private final SortedSet<String> outOfOrder = new TreeSet<>();

    EquipmentReader(Collection<String> known) {
        this.known = known;
    }

    void read(Value value) {
        for (Value.Entry entry : value.entries()) {
            Optional<String> word = entry.key()
                    .word("equipment", known, text -> Optional.of(text).filter(known::contains));
            Optional<Boolean> usable = entry.value()
                    .word("state", List.of("there", "out of order"), text -> Optional.ofNullable(STATES.get(text)));
            word.ifPresent(owned::add);
            // What cannot be understood is not given out: somebody may have meant that it is broken.
            if (word.isPresent() && !usable.orElse(false)) {
                outOfOrder.add(word.get());
            }
        }
    }

    SortedSet<String> owned() {
        return owned;
    }

    SortedSet<String> outOfOrder() {
        return outOfOrder;
    }
}
