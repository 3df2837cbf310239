package gym.sorespot.strength.member;

import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.NameAndNumber;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.Optional;

/** One exercise of the session: what, how much, which side, load and rest, and why. A touch opens it. */
final class ItemCard extends CardButton {
    private static final long serialVersionUID = 1L;

    private ItemCard(String name, Row face, Runnable onTouch) {
        super(name, face, onTouch);
    }

    /** @param isNew whether it came with the last change */
    static ItemCard of(
            Item item, boolean isNew, Optional<Illustration> figure, ItemText text, Words words, Runnable onTouch) {
        Row facts = new Row(Space.SMALL).filling(Text.plain(Type.BODY, text.facts(item)), 1);
        String side = text.side(item);
        if (!side.isEmpty()) {
            facts.with(Text.strong(Type.BODY, side));
        }
        Column all = new Column(Space.TIGHT);
        if (isNew) {
            all.with(Text.strong(Type.BODY, words.text("session.new")).in(Tone.ACCENT));
        }
        all.with(new NameAndNumber(Text.strong(Type.LEAD, item.name()), Text.strong(Type.LEAD, text.dose(item))))
                .with(facts.atTop())
                .with(Text.plain(Type.BODY, item.why()).in(Tone.MUTED), Space.SMALL);
        Row face = new Row(Space.MEDIUM);
        figure.ifPresent(drawn -> face.with(ExercisePicture.of(drawn, item)));
        face.filling(all, 1).with(new GlyphLabel(Glyph.NEXT, 34).in(Tone.MUTED, null));
        ItemCard card = new ItemCard(words.text("session.card", item.name(), text.dose(item)), face, onTouch);
        card.marked(isNew);
        return card;
    }
}
