package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** One exercise of the session: what, how much, which side, load and rest, and why. */
final class ItemCard extends Card {
    private static final long serialVersionUID = 1L;

    ItemCard(Item item, Words words) {
        super(Space.SMALL);
        ItemText text = new ItemText(words);
        Column dose = new Column(Space.NONE)
                .with(Text.strong(Type.LEAD, text.dose(item)).atRight());
        String side = text.side(item);
        if (!side.isEmpty()) {
            dose.with(Text.plain(Type.BODY, side).atRight());
        }
        with(new Row(Space.MEDIUM)
                .filling(Text.strong(Type.LEAD, item.name()), 1)
                .with(dose)
                .atTop());
        with(Text.plain(Type.BODY, text.facts(item)));
        with(Text.plain(Type.BODY, item.why()).in(Tone.MUTED));
    }
}
