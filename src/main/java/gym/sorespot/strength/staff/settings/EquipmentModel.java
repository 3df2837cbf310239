package gym.sorespot.strength.staff.settings;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.edit.EditException;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.reading.edit.YamlDraft;
import gym.sorespot.reading.edit.YamlEdit;
import gym.sorespot.touch.form.FormModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What the gym owns and what of it is out of order; every touch is saved at once. Event thread. */
final class EquipmentModel {
    /** A piece of equipment in this gym. */
    enum State {
        THERE("there"),
        OUT_OF_ORDER("out of order"),
        NOT_OWNED("");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    /** How far the file is. */
    enum Phase {
        READING,
        READY,
        /** Somebody changed the same piece meanwhile: what the file says now is shown. */
        CHANGED,
        /** The file cannot be read or changed from here. */
        FAILED
    }

    private static final String FIELD = "equipment";

    private final List<String> words;
    private final FormModel.Place place;
    private final BiConsumer<String, State> onSaved;
    private final Map<String, State> states = new LinkedHashMap<>();
    private String text = "";
    private Phase phase = Phase.READING;
    private Runnable listener = () -> {};

    /**
     * @param words the words for equipment that exercises may use
     * @param onSaved told of what has been written
     */
    EquipmentModel(List<String> words, FormModel.Place place, BiConsumer<String, State> onSaved) {
        this.words = List.copyOf(words);
        this.place = place;
        this.onSaved = onSaved;
    }

    void listen(Runnable newListener) {
        listener = newListener;
    }

    void read() {
        place.read(said -> show(said, Phase.READY), trouble -> become(Phase.FAILED));
    }

    private void show(String said, Phase next) {
        try {
            Node top = YamlEdit.of(said).top();
            text = said;
            states.clear();
            all(top).forEach(word -> states.put(word, state(top, word)));
            become(next);
        } catch (EditException e) {
            become(Phase.FAILED);
        }
    }

    /** The words that exercises may use, the gym's own, and whatever else stands in the file. */
    private SortedSet<String> all(Node top) {
        SortedSet<String> all = new TreeSet<>(words);
        if (Nodes.at(top, List.of("own")).orElse(null) instanceof Node.Sequence own) {
            own.items().stream()
                    .filter(Node.Scalar.class::isInstance)
                    .map(item -> ((Node.Scalar) item).text())
                    .forEach(all::add);
        }
        return all;
    }

    private static State state(Node top, String word) {
        return Nodes.at(top, List.of(FIELD, word))
                .map(node -> node instanceof Node.Scalar scalar && scalar.text().equals(State.THERE.word)
                        ? State.THERE
                        : State.OUT_OF_ORDER)
                .orElse(State.NOT_OWNED);
    }

    Phase phase() {
        return phase;
    }

    /** Every piece in the order of its word. */
    Map<String, State> states() {
        return Map.copyOf(states);
    }

    /** What the gym owns, or what it does not, in the order of the words. */
    List<String> owned(boolean owned) {
        return states.entrySet().stream()
                .filter(entry -> (entry.getValue() != State.NOT_OWNED) == owned)
                .map(Map.Entry::getKey)
                .toList();
    }

    State state(String word) {
        return states.getOrDefault(word, State.NOT_OWNED);
    }

    /** One touch: what is there goes out of order, and back. */
    void touch(String word) {
        become(word, state(word) == State.THERE ? State.OUT_OF_ORDER : State.THERE);
    }

    /** Puts a piece into another state. */
    void become(String word, State next) {
        if (phase == Phase.READING || phase == Phase.FAILED || state(word) == next) {
            return;
        }
        String path = FIELD + "." + word;
        try {
            YamlDraft draft = new YamlDraft(text);
            if (next == State.NOT_OWNED) {
                draft.remove(path);
            } else {
                draft.put(path, Nodes.text(next.word));
            }
            // Shown at once: a finger does not wait for a disk.
            text = draft.now().text();
            states.put(word, next);
            become(Phase.READY);
            place.save(
                    draft,
                    saved -> saved.conflict()
                            .ifPresentOrElse(
                                    conflict -> show(conflict.theirs(), Phase.CHANGED),
                                    () -> onSaved.accept(word, next)),
                    trouble -> become(Phase.FAILED));
        } catch (EditException e) {
            become(Phase.FAILED);
        }
    }

    private void become(Phase next) {
        phase = next;
        listener.run();
    }
}
