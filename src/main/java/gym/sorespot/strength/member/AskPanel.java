package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Deck;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.SeverityPicker;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;

/** How sore the chosen spot is; a hint, or what was said so far, while none is chosen. */
final class AskPanel extends Card {
    private static final long serialVersionUID = 1L;

    private final transient WhereModel model;
    private final transient Words words;
    private final transient SpotNames names;
    private final boolean low = Look.lowReach();
    private final Text name = Text.strong(Type.LEAD, " ");
    private final Text how = Text.plain(Type.BODY, "");
    private final TouchToggle both;
    private final TouchButton none;
    private final SeverityPicker picker;
    private final Choice<Since> since;
    private final Column nothing = new Column(Space.NONE);
    /** The room of all that may be asked is kept while it is not, so that nothing moves under the finger when it is. */
    private final Deck sinceRoom = new Deck();

    private final Column asking;
    private final Column telling = new Column(Space.MEDIUM).centred();
    private final Deck deck = new Deck();

    AskPanel(WhereModel model, Words words, SpotNames names) {
        super(Space.NONE);
        this.model = model;
        this.words = words;
        this.names = names;
        this.both = new TouchToggle(words.text("where.both"), ButtonKind.SMALL, null, this::bothTouched);
        this.none = new TouchButton(words.text("where.none"), ButtonKind.SMALL, null, () -> model.severity(0));
        this.picker = new SeverityPicker(words.locale(), model::severity);
        this.since = new Choice<>(1.9, ButtonKind.SMALL, model::since);
        for (Since each : Since.values()) {
            since.option(each, words.text(each.key()), "");
        }
        sinceRoom.with(nothing).with(since);
        Column question = new Column(Space.NONE).with(name).with(how);
        Row ends = new Row(Space.SMALL).filling(both, 1).filling(none, 1);
        if (low) {
            ends.filling(done(), 1);
        }
        this.asking = new Column(Space.SMALL)
                .with(question)
                .with(picker)
                .with(ends)
                .with(sinceRoom)
                .centred();
        filling(deck.with(telling).with(asking));
        how.setText(words.text("where.ask"));
        model.changes().listen(this::refresh);
        refresh();
    }

    /** In low-reach mode the list is in this place while nothing is asked. */
    private TouchButton done() {
        return new TouchButton(words.text("way.done"), ButtonKind.SMALL, null, model::chooseNone);
    }

    private void bothTouched() {
        model.both(both.isSelected());
    }

    private void refresh() {
        boolean hint = model.chosen().isEmpty() && model.severities().isEmpty();
        tinted(hint ? Tone.GROUND : Tone.SURFACE, Tone.HAIRLINE);
        model.chosen().ifPresentOrElse(this::ask, this::tell);
        revalidate();
        repaint();
    }

    private void ask(Spot spot) {
        boolean together = model.both();
        name.setText(together ? words.text("where.both.of", names.area(spot.area())) : names.spot(spot));
        how.in(model.reminded() ? Tone.ACCENT : Tone.MUTED);
        how.setText(words.text(model.reminded() ? "where.ask.first" : "where.ask"));
        both.setEnabled(spot.side() != null);
        both.setSelected(together);
        picker.choose(model.severityOf(spot));
        sinceRoom.show(model.asksSince(spot) ? since : nothing);
        since.chosen(model.since(spot).orElse(null));
        deck.show(asking);
    }

    private void tell() {
        telling.removeAll();
        if (model.asksStaff()) {
            telling.with(Text.strong(Type.LEAD, words.text("where.staff")).centred());
            telling.with(text("where.staff.detail"));
            if (low) {
                telling.with(done());
            }
        } else if (model.severities().isEmpty()) {
            telling.with(Text.strong(Type.LEAD, words.text("where.hint")).centred());
            telling.with(text(model.lastTime().isEmpty() ? "where.hint.detail" : "where.last"));
        } else {
            telling.with(Text.strong(Type.LEAD, words.text("where.said")).centred());
            Wrap chips = new Wrap(Space.SMALL);
            model.severities()
                    .forEach((spot, severity) -> chips.with(new TouchButton(
                            words.text("where.spot.sore", names.spot(spot), severity),
                            ButtonKind.SMALL,
                            null,
                            () -> model.choose(spot))));
            telling.with(chips);
        }
        deck.show(telling);
    }

    private Text text(String key) {
        return Text.plain(Type.BODY, words.text(key)).in(Tone.MUTED).centred();
    }
}
