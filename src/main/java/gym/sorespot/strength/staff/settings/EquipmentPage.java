package gym.sorespot.strength.staff.settings;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.util.function.UnaryOperator;

/** Equipment: a touch says out of order, another one there again; or what of it the gym owns. */
final class EquipmentPage extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient EquipmentModel model;
    private final transient UnaryOperator<String> names;
    private final boolean owning;

    /** @param owning what the gym owns, instead of what is out of order */
    EquipmentPage(Words words, EquipmentModel model, UnaryOperator<String> names, boolean owning) {
        super(Space.MEDIUM);
        this.words = words;
        this.model = model;
        this.names = names;
        this.owning = owning;
        model.listen(this::refresh);
        refresh();
        model.read();
    }

    private void refresh() {
        removeAll();
        switch (model.phase()) {
            case READING -> with(Text.plain(Type.LEAD, words.text("equipment.reading")));
            case FAILED -> with(Text.plain(Type.LEAD, words.text("equipment.failed")));
            case CHANGED -> {
                with(Text.strong(Type.LEAD, words.text("equipment.changed")));
                fill();
            }
            case READY -> fill();
        }
        revalidate();
        repaint();
    }

    private void fill() {
        with(Text.plain(Type.LEAD, words.text(owning ? "equipment.owning" : "equipment.lead")));
        Column all = new Column(Space.MEDIUM);
        if (owning) {
            Wrap wrap = new Wrap(Space.SMALL).atStart();
            model.states().keySet().stream().sorted().forEach(word -> wrap.with(own(word)));
            all.with(wrap);
        } else {
            Tiles tiles = Tiles.asManyAsFit(4.4, Space.SMALL);
            model.owned(true).forEach(word -> tiles.with(tile(word)));
            all.with(tiles);
        }
        filling(new ScrollPane(all));
    }

    private TouchToggle tile(String word) {
        boolean there = model.state(word) == EquipmentModel.State.THERE;
        TouchToggle tile = new TouchToggle(names.apply(word), ButtonKind.TILE, null, () -> model.touch(word));
        tile.setName("equipment-" + word);
        tile.setSelected(there);
        return tile.detailed(words.text(there ? "equipment.there" : "equipment.out"));
    }

    private TouchToggle own(String word) {
        boolean owned = model.state(word) != EquipmentModel.State.NOT_OWNED;
        TouchToggle toggle = new TouchToggle(
                names.apply(word),
                ButtonKind.SMALL,
                null,
                () -> model.become(word, owned ? EquipmentModel.State.NOT_OWNED : EquipmentModel.State.THERE));
        toggle.setSelected(owned);
        return toggle;
    }
}
