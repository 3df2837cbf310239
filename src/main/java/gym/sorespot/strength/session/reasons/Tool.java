package gym.sorespot.strength.session.reasons;

import java.util.Collection;
import java.util.List;

/** A word for equipment, as a detail of a sentence. */
record Tool(String word) {
    static List<Tool> of(Collection<String> words) {
        return words.stream().map(Tool::new).toList();
    }
}
