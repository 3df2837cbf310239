package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Work;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** One exercise of the last visit: one touch says how it was. */
final class HowCard extends Card {
    private static final long serialVersionUID = 1L;

    private static final double CHOICE_UNITS = 2;

    private final transient HowModel model;
    private final transient Words words;
    private final int item;
    private final Text told = Text.plain(Type.BODY, "").in(Tone.MUTED);
    private final Choice<Feel> feels;

    /**
     * @param item its place in the visit
     * @param name of the exercise
     * @param onAdjust opens load and repetitions
     */
    HowCard(HowModel model, Words words, int item, String name, Runnable onAdjust) {
        super(Space.SMALL);
        this.model = model;
        this.words = words;
        this.item = item;
        this.feels = new Choice<>(CHOICE_UNITS, ButtonKind.SMALL, feel -> model.feel(item, feel));
        for (Feel feel : Feel.values()) {
            feels.option(feel, words.text(feel.key()), "");
            Spoken.of(feels, feel, words, name);
        }
        TouchButton adjust = new TouchButton(words.text("how.adjust"), ButtonKind.SMALL, null, onAdjust);
        adjust.getAccessibleContext().setAccessibleName(words.text("how.adjust.of", name));
        with(new Row(Space.SMALL)
                .filling(
                        new Column(Space.NONE)
                                .with(Text.strong(Type.LEAD, name))
                                .with(told),
                        1)
                .with(adjust));
        with(feels);
        model.changes().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        if (item < model.given().size()) {
            Work given = model.given().get(item);
            HowAnswer answer = model.answer(item);
            told.setText(new WorkText(words).told(given, answer));
            feels.chosen(answer.feel());
        }
    }
}
