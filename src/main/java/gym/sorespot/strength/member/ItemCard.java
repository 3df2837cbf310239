package gym.sorespot.strength.member;

import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.Optional;

/** One exercise of the session: what, how much, which side, load and rest, and why. */
final class ItemCard extends Card {
    private static final long serialVersionUID = 1L;

    ItemCard(Item item, Optional<Illustration> figure, Words words) {
        super(Space.NONE);
        ItemText text = new ItemText(words);
        Row facts = new Row(Space.SMALL).filling(Text.plain(Type.BODY, text.facts(item)), 1);
        String side = text.side(item);
        if (!side.isEmpty()) {
            facts.with(Text.strong(Type.BODY, side));
        }
        Column all = new Column(Space.TIGHT)
                .with(new Row(Space.MEDIUM)
                        .filling(Text.strong(Type.LEAD, item.name()), 1)
                        .with(Text.strong(Type.LEAD, text.dose(item)))
                        .atTop())
                .with(facts.atTop())
                .with(Text.plain(Type.BODY, item.why()).in(Tone.MUTED), Space.SMALL);
        Row row = new Row(Space.MEDIUM).atTop();
        figure.ifPresent(drawn -> row.with(ExercisePicture.of(drawn, item)));
        with(row.filling(all, 1));
    }
}
