package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.ListAndControls;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.WideSheet;
import gym.sorespot.touch.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One exercise, large: how it is done, why it is there, and what can be done about it. */
final class ExerciseSheet extends Column implements WideSheet {
    private static final long serialVersionUID = 1L;

    private static final double ACTION_UNITS = 7;

    private final transient Item item;
    private final transient VisitFlow flow;
    private final transient Words words;
    private final transient ItemText text;
    private final transient Runnable close;

    /** @param close takes the sheet away */
    ExerciseSheet(Item item, VisitFlow flow, Words words, ItemText text, Runnable close) {
        super(Space.MEDIUM);
        this.item = item;
        this.flow = flow;
        this.words = words;
        this.text = text;
        this.close = close;
        describe();
    }

    private void describe() {
        removeAll();
        Column all = new Column(Space.MEDIUM).with(head());
        flow.exercise(item.exercise()).ifPresent(exercise -> all.with(steps(exercise.steps())));
        Column beside =
                new Column(Space.MEDIUM).with(actions()).with(TouchButton.quiet(words.text("way.close"), close));
        filling(new ListAndControls(new ScrollPane(all), beside, ACTION_UNITS));
        revalidate();
        repaint();
    }

    private Row head() {
        Column facts = new Column(Space.TIGHT)
                .with(Text.strong(Type.TITLE, item.name()))
                .with(Text.strong(Type.LEAD, text.dose(item)), Space.SMALL);
        String side = text.side(item);
        if (!side.isEmpty()) {
            facts.with(Text.strong(Type.BODY, side));
        }
        facts.with(Text.plain(Type.BODY, text.facts(item)))
                .with(Text.plain(Type.BODY, item.why()).in(Tone.MUTED), Space.SMALL);
        Row head = new Row(Space.LARGE);
        flow.figure(item.exercise())
                .ifPresent(figure -> head.with(ExercisePicture.of(figure, item, ExercisePicture.LARGE)));
        return head.filling(facts, 1);
    }

    private static Column steps(List<String> steps) {
        Column column = new Column(Space.TIGHT);
        for (int i = 0; i < steps.size(); i++) {
            column.with(new Row(Space.SMALL)
                    .with(Text.strong(Type.BODY, Integer.toString(i + 1)).in(Tone.ACCENT))
                    .filling(Text.plain(Type.BODY, steps.get(i)), 1)
                    .atTop());
        }
        return column;
    }

    private Tiles actions() {
        SessionFlow session = flow.session();
        Tiles actions = new Tiles(2, Space.SMALL)
                .with(TouchButton.quiet(words.text("exercise.swap"), this::findAlternatives))
                .with(TouchButton.quiet(words.text("exercise.out"), () -> act(() -> session.takeOut(item.exercise()))));
        flow.exercise(item.exercise()).ifPresent(exercise -> {
            linked(actions, "exercise.easier", exercise.easier());
            linked(actions, "exercise.harder", exercise.harder());
            EquipmentNames names = new EquipmentNames(words);
            exercise.equipment().stream()
                    .filter(piece -> !Equipment.AT_HAND.contains(piece))
                    .forEach(piece -> actions.with(
                            piece.equals(Equipment.MACHINE)
                                    ? busy(item.name(), () -> session.machineBusy(item.exercise()))
                                    : busy(names.capital(piece), () -> session.busy(piece))));
        });
        return actions;
    }

    private TouchButton busy(String what, Runnable said) {
        return TouchButton.quiet(words.text("exercise.busy", what), () -> act(said));
    }

    private void linked(Tiles actions, String key, @Nullable String other) {
        if (other != null && flow.exercise(other).isPresent() && !isThere(other)) {
            String name = flow.exercise(other).map(Exercise::name).orElse(other);
            actions.with(TouchButton.quiet(
                            words.text(key), () -> act(() -> flow.session().swap(item.exercise(), other)))
                    .detailed(name));
        }
    }

    private boolean isThere(String exercise) {
        return flow.model().session().session().stream()
                .flatMap(session -> session.items().stream())
                .anyMatch(other -> other.exercise().equals(exercise));
    }

    private void act(Runnable action) {
        close.run();
        action.run();
    }

    private void findAlternatives() {
        flow.session().alternatives(item.exercise(), this::offer);
    }

    private void offer(List<Item> alternatives) {
        removeAll();
        with(Text.strong(Type.TITLE, words.text("exercise.swap.title", item.name())));
        Tiles cards = SessionList.cards();
        for (Item alternative : alternatives) {
            String to = alternative.exercise();
            cards.with(ItemCard.of(
                    alternative,
                    false,
                    flow.figure(to),
                    text,
                    words,
                    () -> act(() -> flow.session().swap(item.exercise(), to))));
        }
        filling(new ScrollPane(
                alternatives.isEmpty() ? Text.plain(Type.LEAD, words.text("exercise.swap.none")) : cards));
        with(new Row(Space.SMALL)
                .filling(TouchButton.quiet(words.text("way.back"), this::describe), 1)
                .filling(TouchButton.quiet(words.text("way.close"), close), 1));
        revalidate();
        repaint();
    }
}
