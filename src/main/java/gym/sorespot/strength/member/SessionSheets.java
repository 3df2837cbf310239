package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Item;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.util.function.Function;
import javax.swing.JComponent;

/** Lays the sheets of the session's page over it. Event thread. */
final class SessionSheets {
    private final Component page;
    private final VisitFlow flow;
    private final Words words;
    private final ItemText text;

    /** @param page in a window by the time a sheet is opened */
    SessionSheets(Component page, VisitFlow flow, Words words, ItemText text) {
        this.page = page;
        this.flow = flow;
        this.words = words;
        this.text = text;
    }

    void exercise(Item item) {
        open(close -> new ExerciseSheet(item, flow, words, text, close));
    }

    void goal() {
        open(close -> new GoalSheet(words, flow.model().time().goal(), flow.session()::goal, close));
    }

    void wishes() {
        open(close -> new WishesSheet(flow, words, close));
    }

    void whyNot() {
        open(close -> new WhySheet(flow, words, close));
    }

    private void open(Function<Runnable, JComponent> make) {
        Overlays overlays = Overlays.of(page);
        JComponent[] made = new JComponent[1];
        made[0] = make.apply(() -> overlays.close(made[0]));
        overlays.open(made[0], true, () -> {});
    }
}
