package gym.sorespot.strength.staff.settings;

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
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.function.IntFunction;
import javax.swing.JComponent;

/** The recovery cards: shown or not, their order, and each in a form. */
final class CardsPage extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient CardsModel model;
    private final transient IntFunction<JComponent> form;

    /** @param form makes the form of the card at a place */
    CardsPage(Words words, CardsModel model, IntFunction<JComponent> form) {
        super(Space.MEDIUM);
        this.words = words;
        this.model = model;
        this.form = form;
        model.listen(this::showAll);
        model.read();
    }

    private void showAll() {
        removeAll();
        if (model.failed()) {
            with(Text.plain(Type.LEAD, words.text("cards.failed")));
        }
        with(Text.plain(Type.LEAD, words.text("cards.lead")));
        Column all = new Column(Space.MEDIUM);
        for (int i = 0; i < model.cards().size(); i++) {
            all.with(card(i));
        }
        filling(new ScrollPane(all));
        with(new TouchButton(
                words.text("cards.add"),
                ButtonKind.QUIET,
                Glyph.PLUS,
                () -> model.add(words.text("cards.new"), words.text("cards.new.text"))));
        revalidate();
        repaint();
    }

    private Column card(int at) {
        CardsModel.Entry entry = model.cards().get(at);
        TouchToggle shown = new TouchToggle(
                words.text(entry.shown() ? "cards.shown" : "cards.hidden"),
                ButtonKind.SMALL,
                null,
                () -> model.show(at, !entry.shown()));
        shown.setSelected(entry.shown());
        Row head = new Row(Space.SMALL).filling(Text.strong(Type.LEAD, entry.title()), 1);
        if (at > 0) {
            head.with(TouchButton.drawn(
                    Glyph.UP, ButtonKind.SMALL, words.text("cards.up", entry.title()), () -> model.up(at)));
        }
        head.with(new TouchButton(words.text("cards.edit"), ButtonKind.SMALL, null, () -> edit(at)))
                .with(shown);
        return new Card(Space.SMALL)
                .with(head)
                .with(Text.plain(Type.BODY, entry.text()).in(Tone.MUTED));
    }

    private void edit(int at) {
        removeAll();
        filling(form.apply(at));
        with(new Row(Space.MEDIUM)
                .with(new TouchButton(words.text("cards.all"), ButtonKind.QUIET, Glyph.LIST, model::read)));
        revalidate();
        repaint();
    }
}
