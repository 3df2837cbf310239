package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Consent;
import gym.sorespot.touch.ActionRow;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Centred;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.time.LocalDate;
import javax.swing.JComponent;

/** What is kept of a member: each part with its one button to end or begin it, a PIN, and erasing all of it. */
final class OwnScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double WIDEST = 23;
    private static final double PART_UNITS = 9.5;
    private static final double TEXT_UNITS = 4.2;

    private final transient VisitFlow flow;
    private final transient OwnModel model;
    private final transient Words words;

    OwnScreen(VisitFlow flow, Words words) {
        super(words.text("own.title"));
        this.flow = flow;
        this.model = flow.model().own();
        this.words = words;
        back(words.text("way.back"), flow::back);
        model.changes().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        Tiles parts = Tiles.asManyAsFit(PART_UNITS, Space.MEDIUM);
        Column all = new Column(Space.MEDIUM);
        if (model.phase() == OwnModel.Phase.ERASED) {
            all.with(new GlyphLabel(Glyph.CHECK, 88).in(Tone.ACCENT, Tone.ACCENT_TINT))
                    .with(Text.strong(Type.TITLE, words.text("own.erased")).centred())
                    .with(Text.plain(Type.LEAD, words.text("own.erased.detail"))
                            .in(Tone.MUTED)
                            .centred());
            primary(words.text("way.done"), flow::leave);
        } else {
            trouble(all);
            parts(parts);
            all.with(parts);
        }
        matter(new Centred(new ScrollPane(all), WIDEST));
        revalidate();
        repaint();
    }

    private void trouble(Column all) {
        if (model.phase() == OwnModel.Phase.FAILED) {
            String trouble = model.trouble().isEmpty() ? words.text("own.failed") : model.trouble();
            all.with(Text.strong(Type.LEAD, trouble));
        }
    }

    private void parts(Tiles all) {
        Consent consent = flow.model().person().consent().orElse(Consent.NOTHING);
        all.with(part(Glyph.LIST, "own.sessions", sessions(consent), sessionsButton(consent)));
        all.with(part(
                Glyph.HEART,
                "own.soreness",
                words.text(consent.soreness() ? "own.soreness.kept" : "own.soreness.notKept"),
                sorenessButton(consent)));
        if (consent.sessions()) {
            all.with(pin());
        }
        all.with(part(
                Glyph.DELETE,
                "own.all",
                words.text("own.all.detail"),
                button("own.title", "own.erase", this::askErase)));
    }

    private String sessions(Consent consent) {
        if (!consent.sessions()) {
            return words.text("own.sessions.notKept");
        }
        return model.kept()
                .map(kept -> {
                    LocalDate since = kept.since();
                    return since == null
                            ? words.text("own.sessions.none")
                            : words.text("own.sessions.kept", kept.sessions(), new Days(words).named(since));
                })
                .orElse(words.text("way.wait"));
    }

    private TouchButton sessionsButton(Consent consent) {
        return consent.sessions()
                ? button("own.sessions", "own.stop", () -> flow.own().allow(Consent.NOTHING))
                : button("own.sessions", "own.begin", () -> flow.own().allow(Consent.SESSIONS));
    }

    private TouchButton sorenessButton(Consent consent) {
        return consent.soreness()
                ? button("own.soreness", "own.stop", () -> flow.own().allow(Consent.SESSIONS))
                : button("own.soreness", "own.begin", () -> flow.own().allow(Consent.ALL));
    }

    private Card pin() {
        boolean set = model.kept().filter(OwnModel.Kept::pin).isPresent();
        Column buttons = new Column(Space.SMALL)
                .with(button("own.pin", set ? "own.pin.change" : "own.pin.set", () -> flow.own()
                        .pin()
                        .set()));
        if (set) {
            buttons.with(
                    button("own.pin", "own.pin.remove", () -> flow.own().pin().remove()));
        }
        return part(Glyph.LOCK, "own.pin", words.text(set ? "own.pin.there" : "own.pin.none"), buttons);
    }

    /** @param about key of what it belongs to */
    private TouchButton button(String about, String key, Runnable action) {
        TouchButton button = new TouchButton(words.text(key), ButtonKind.QUIET, null, action);
        Spoken.of(button, words, words.text(about));
        button.setEnabled(model.phase() != OwnModel.Phase.WORKING);
        return button;
    }

    private Card part(Glyph glyph, String key, String state, JComponent action) {
        Column text = new Column(Space.TIGHT)
                .with(Text.strong(Type.LEAD, words.text(key)))
                .with(Text.plain(Type.BODY, state).in(Tone.MUTED));
        Card card = new Card(Space.SMALL);
        Row said = new Row(Space.MEDIUM).with(new GlyphLabel(glyph, 44)).filling(text, 1);
        card.with(new ActionRow(said, TEXT_UNITS, action));
        return card;
    }

    /** The one thing here that cannot be begun again where it ended. */
    private void askErase() {
        Overlays overlays = Overlays.of(this);
        Column sheet = new Column(Space.MEDIUM);
        sheet.with(Text.strong(Type.TITLE, words.text("own.erase.title")))
                .with(Text.plain(Type.LEAD, words.text("own.erase.detail")))
                .with(new TouchButton(words.text("own.erase.yes"), ButtonKind.QUIET, Glyph.DELETE, () -> {
                    overlays.close(sheet);
                    flow.own().erase();
                }))
                .with(TouchButton.primary(words.text("own.erase.no"), () -> overlays.close(sheet)));
        overlays.open(sheet, true, () -> {});
    }
}
