package gym.sorespot.strength.staff.editor;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchField;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.List;

/** All exercises, searched as one types. */
final class ListPage extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient ListModel model = new ListModel(this::refresh);
    private final RowList<Entry> list;
    private final ScrollPane scroll;
    private final Text count = Text.plain(Type.BODY, "").in(Tone.MUTED);
    private final TouchToggle odd;
    private final TouchField search;

    /** What can be done from here. */
    interface Actions {
        void open(String id);

        void changes();
    }

    ListPage(Words words, Actions actions) {
        super(Space.MEDIUM);
        this.words = words;
        list = new RowList<>(new RowFace(), RowFace.height(), entry -> actions.open(entry.id()));
        list.setName("exercise-list");
        scroll = new ScrollPane(list);
        search = new TouchField(words.text("editor.search"), "");
        search.setName("editor-search");
        Typed.on(search, text -> {
            model.search(text);
            scroll.scrollTo(0);
        });
        odd = new TouchToggle(words.text("editor.only-odd", 0), ButtonKind.SMALL, Glyph.WARNING, this::oddTouched);
        odd.setName("editor-odd");
        TouchButton changes =
                new TouchButton(words.text("editor.changes"), ButtonKind.SMALL, Glyph.CLOCK, actions::changes);
        with(Text.plain(Type.BODY, words.text("editor.search")));
        with(new Row(Space.SMALL).filling(search, 1).with(odd).with(changes));
        with(count);
        filling(scroll);
    }

    /** Searches as if somebody had typed it. */
    void search(String text) {
        search.setText(text);
    }

    private void oddTouched() {
        model.onlyOdd(odd.isSelected());
        scroll.scrollTo(0);
    }

    /** Shows what there is now; search and place stay. */
    void rows(List<Entry> rows) {
        model.rows(rows);
    }

    private void refresh() {
        list.rows(model.shown());
        count.setText(words.text("editor.count", model.shown().size(), model.size()));
        odd.setText(words.text("editor.only-odd", model.odd()));
        revalidate();
        repaint();
    }
}
