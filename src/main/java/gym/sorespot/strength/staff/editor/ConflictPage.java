package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.catalogue.editing.Outcome;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two versions of a file side by side, and which of them is to stay. Event thread. */
final class ConflictPage extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** Which version stays. */
    interface Actions {
        void mine();

        void theirs();

        void back();
    }

    ConflictPage(Words words, Outcome.Conflict conflict, Actions actions) {
        super(Space.MEDIUM);
        this.words = words;
        with(Text.strong(Type.LEAD, words.text("conflict.title", conflict.name())));
        with(Text.plain(Type.BODY, words.text("conflict.lead")));
        Row both = new Row(Space.MEDIUM)
                .filling(version("conflict.mine", conflict.mine(), conflict.theirs()), 1)
                .filling(version("conflict.theirs", conflict.theirs(), conflict.mine()), 1)
                .atTop();
        filling(new ScrollPane(both));
        Wrap buttons = new Wrap(Space.MEDIUM).atStart();
        buttons.with(TouchButton.quiet(words.text("conflict.back"), actions::back));
        if (conflict.theirs() != null) {
            buttons.with(TouchButton.quiet(words.text("conflict.take"), actions::theirs));
        }
        TouchButton keep = new TouchButton(words.text("conflict.keep"), ButtonKind.PRIMARY, null, actions::mine);
        with(new Row(Space.MEDIUM).filling(buttons, 1).with(keep));
    }

    /** Lines that the other version does not have stand out. */
    private Card version(String key, @Nullable String text, @Nullable String other) {
        Card card = new Card(Space.TIGHT);
        card.with(Text.strong(Type.LEAD, words.text(key)));
        if (text == null) {
            card.with(Text.plain(Type.BODY, words.text("conflict.gone")));
            return card;
        }
        Set<String> others =
                new HashSet<>(other == null ? List.of() : other.lines().toList());
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            boolean differs = !others.contains(line);
            card.with(
                    differs
                            ? Text.strong(Type.BODY, line).in(Tone.ACCENT)
                            : Text.plain(Type.BODY, line).in(Tone.MUTED));
        });
        return card;
    }
}
