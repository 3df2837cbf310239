package gym.sorespot.touch.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was begun in forms and not saved, until the program ends: whoever leaves, or is signed out, finds it again. Event thread. */
public final class FormMemory {
    private final Map<String, Begun> forms = new HashMap<>();

    /**
     * A form as it was left.
     *
     * @param file what the file said when it was begun
     * @param values by path
     */
    record Begun(String file, Map<String, String> values) {
        Begun {
            values = Map.copyOf(values);
        }
    }

    Optional<Begun> find(String form) {
        return Optional.ofNullable(forms.get(form));
    }

    void keep(String form, Begun begun) {
        forms.put(form, begun);
    }

    void drop(String form) {
        forms.remove(form);
    }
}
