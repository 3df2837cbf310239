package gym.sorespot.strength.staff.editor;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.List;

/** A file that no form can show: what is wrong, and the line where. Event thread. */
final class BrokenPage extends Column {
    private static final long serialVersionUID = 1L;

    BrokenPage(Words words, EditorRooms rooms, String id, String text, Runnable back) {
        super(Space.MEDIUM);
        with(new Row(Space.SMALL)
                .filling(Text.strong(Type.LEAD, words.text("editor.unreadable", id)), 1)
                .with(new TouchButton(words.text("editor.list"), ButtonKind.SMALL, Glyph.LIST, back)));
        List<String> lines = text.lines().toList();
        Column all = new Column(Space.SMALL);
        rooms.reader().text(rooms.folder().resolve(id + ".yaml"), text).problems().stream()
                .map(problem -> problem.in(words.locale()))
                .forEach(problem -> {
                    Card card = new Card(Space.TIGHT);
                    card.with(Text.strong(Type.BODY, words.text("editor.line", problem.line())));
                    if (problem.line() >= 1 && problem.line() <= lines.size()) {
                        card.with(Text.plain(Type.BODY, lines.get(problem.line() - 1))
                                .in(Tone.MUTED));
                    }
                    card.with(Text.plain(Type.BODY, words.text("editor.check", problem.wrong(), problem.right())));
                    all.with(card);
                });
        filling(new ScrollPane(all));
    }
}
