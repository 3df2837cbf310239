package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.Work;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.Collections;
import java.util.List;
import javax.swing.JComponent;

/** How the last visit was: the next morning, and one touch an exercise. All of it may be passed over. */
final class HowScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double CARD_UNITS = 9.5;
    private static final double ANSWER_UNITS = 2.4;

    private final transient VisitFlow flow;
    private final transient HowModel model;
    private final transient Words words;
    private final TouchButton rest;

    HowScreen(VisitFlow flow, Words words) {
        super(words.text("how.title"));
        this.flow = flow;
        this.model = flow.model().how();
        this.words = words;
        this.rest = new TouchButton(" ", ButtonKind.SMALL, Glyph.CHECK, model::restRight);
        if (model.asks()) {
            lead(words.text(
                    "how.lead", new Days(words).named(model.visit().visit().date())));
        }
        Column all = new Column(Space.SMALL);
        if (!model.mornings().isEmpty()) {
            all.with(mornings());
        }
        List<Work> given = model.given();
        Tiles cards = Tiles.asManyAsFit(CARD_UNITS, Space.SMALL);
        for (int i = 0; i < given.size(); i++) {
            cards.with(card(i, given.get(i)));
        }
        if (!given.isEmpty()) {
            all.with(cards);
            aside(rest);
        }
        matter(new ScrollPane(all));
        back(words.text("way.back"), flow::back);
        primary(words.text("way.continue"), flow.how()::done);
        model.changes().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        primary().setText(words.text(model.answered() ? "way.continue" : "how.skip"));
        rest.setText(words.text(model.answered() ? "how.allRight" : "how.allRight.first"));
    }

    private Card mornings() {
        SpotNames names = new SpotNames(words);
        Card card = new Card(Space.SMALL);
        card.with(Text.strong(Type.LEAD, words.text("how.morning")));
        for (Area area : model.mornings()) {
            Choice<Boolean> answers =
                    new Choice<>(ANSWER_UNITS, ButtonKind.SMALL, settled -> model.morning(area, settled));
            answers.option(true, words.text("how.morning.yes"), "");
            answers.option(false, words.text("how.morning.no"), "");
            Spoken.of(answers, true, words, names.area(area));
            Spoken.of(answers, false, words, names.area(area));
            answers.chosen(model.morning(area).orElse(null));
            card.with(new Row(Space.MEDIUM)
                    .filling(Text.plain(Type.LEAD, names.area(area)), 1)
                    .filling(answers, 1));
        }
        return card;
    }

    private HowCard card(int item, Work given) {
        String name = flow.exercise(given.exercise()).map(Exercise::name).orElse(given.exercise());
        return new HowCard(model, words, item, name, () -> adjust(item, name, given));
    }

    private void adjust(int item, String name, Work given) {
        boolean loaded = given.loadKg() != null
                || flow.exercise(given.exercise())
                        .filter(exercise -> !Collections.disjoint(exercise.equipment(), Equipment.LOADED))
                        .isPresent();
        Overlays overlays = Overlays.of(this);
        JComponent[] made = new JComponent[1];
        made[0] = new AdjustSheet(model, words, item, name, loaded, () -> overlays.close(made[0]));
        overlays.open(made[0], true, () -> {});
    }
}
