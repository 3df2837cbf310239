package gym.sorespot.strength.staff.members;

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
import gym.sorespot.touch.TouchField;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A member by code: the PIN, everything as files, everything erased. What was sore is never shown. */
final class MembersPage extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient MembersModel model;
    private final boolean manager;

    /** @param manager whether a member's data may be exported and erased as well */
    MembersPage(Words words, MembersModel model, boolean manager) {
        super(Space.MEDIUM);
        this.words = words;
        this.model = model;
        this.manager = manager;
        model.listen(this::refresh);
        refresh();
    }

    /** Nobody looks at it any more: the code is forgotten. */
    @Override
    public void removeNotify() {
        super.removeNotify();
        model.listen(() -> {});
        model.again();
    }

    private void refresh() {
        removeAll();
        Column all = new Column(Space.MEDIUM);
        switch (model.phase()) {
            case ASKING -> ask(all);
            case WORKING -> says(all, "working");
            case NOTHING -> says(all, "nothing");
            case FOUND -> found(all);
            case CONFIRMING -> confirm(all);
            case PIN_RESET -> says(all, "pin.done");
            case ERASED -> says(all, "erase.done");
            case EXPORTED -> {
                says(all, "export.done");
                model.exported().ifPresent(folder -> all.with(Text.plain(Type.BODY, folder.toString())));
                says(all, "export.care");
            }
            case FAILED ->
                all.with(Text.plain(Type.LEAD, model.trouble().isEmpty() ? words.text("failed") : model.trouble()));
        }
        filling(new ScrollPane(all));
        if (model.phase() != MembersModel.Phase.ASKING && model.phase() != MembersModel.Phase.WORKING) {
            with(new TouchButton(words.text("again"), ButtonKind.QUIET, Glyph.RESTART, model::again));
        }
        revalidate();
        repaint();
    }

    private void says(Column all, String key) {
        all.with(Text.plain(Type.LEAD, words.text(key)));
    }

    private void ask(Column all) {
        TouchField field = new TouchField(words.text("code"), "");
        field.setName("code");
        TouchButton look = TouchButton.primary(words.text("look"), () -> model.look(field.getText()));
        look.setEnabled(false);
        field.addActionListener(event -> model.look(field.getText()));
        field.onTyped(text -> look.setEnabled(!text.isBlank()));
        all.with(Text.plain(Type.LEAD, words.text(manager ? "lead" : "lead.pin")))
                .with(Text.strong(Type.LEAD, words.text("code")))
                .with(new Row(Space.MEDIUM).filling(field, 1).with(look));
    }

    private void found(Column all) {
        model.facts().ifPresent(facts -> {
            Card card = new Card(Space.TIGHT);
            card.with(Text.strong(Type.LEAD, words.text("visits", facts.visits())));
            facts.last()
                    .ifPresent(day -> card.with(Text.plain(
                                    Type.BODY,
                                    words.text(
                                            "last",
                                            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                                    .withLocale(words.locale())
                                                    .format(day)))
                            .in(Tone.MUTED)));
            card.with(Text.plain(Type.BODY, words.text(facts.hasPin() ? "pin.there" : "pin.none")));
            all.with(card);
            if (facts.hasPin()) {
                all.with(action("pin.reset", Glyph.LOCK, model::resetPin));
            }
            if (manager) {
                all.with(action("export", Glyph.CARD, model::export));
                all.with(action("erase", Glyph.DELETE, model::wantErase));
            }
        });
    }

    private TouchButton action(String key, Glyph glyph, Runnable action) {
        TouchButton tile = new TouchButton(words.text(key), ButtonKind.TILE, glyph, action);
        tile.setName("member-" + key);
        return tile.detailed(words.text(key + ".detail"));
    }

    private void confirm(Column all) {
        TouchField field = new TouchField(words.text("code"), "");
        field.setName("code-again");
        TouchButton erase = TouchButton.primary(words.text("erase.now"), () -> model.erase(field.getText()));
        erase.setEnabled(false);
        field.onTyped(text -> erase.setEnabled(model.confirms(text)));
        all.with(Text.strong(Type.LEAD, words.text("erase.sure")))
                .with(Text.plain(Type.BODY, words.text("erase.what")))
                .with(Text.plain(Type.LEAD, words.text("erase.type")))
                .with(field)
                .with(new Row(Space.MEDIUM)
                        .with(new TouchButton(words.text("erase.keep"), ButtonKind.QUIET, null, model::keep))
                        .with(erase));
    }
}
