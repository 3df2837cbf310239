package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.Optional;

/** What members will see and what will be printed, as it is written now. Event thread. */
final class Preview extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient EditorRooms rooms;

    Preview(Words words, EditorRooms rooms) {
        super(Space.SMALL);
        this.words = words;
        this.rooms = rooms;
    }

    /** Shows the last version that was good, and how much is wrong with the one of now. */
    void show(FormModel model) {
        Optional<Exercise> exercise = model.exercise();
        if (exercise.isPresent()) {
            removeAll();
            with(Text.strong(Type.BODY, words.text("editor.preview.card")).in(Tone.MUTED));
            with(rooms.card(exercise.get(), model.picture(), words.locale()));
            with(Text.strong(Type.BODY, words.text("editor.preview.print")).in(Tone.MUTED), Space.MEDIUM);
            with(Text.plain(Type.BODY, rooms.printed(exercise.get(), words.locale())));
        } else if (getComponentCount() == 0) {
            with(Text.plain(Type.BODY, words.text("editor.preview.none")));
        }
        revalidate();
        repaint();
    }
}
