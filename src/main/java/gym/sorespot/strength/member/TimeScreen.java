package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Goal;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** Minutes, goal and experience; what most people choose is chosen already. */
final class TimeScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final int LEVELS = 3;

    private final transient SessionModel session;
    private final transient Words words;
    private final Text message = Text.plain(Type.BODY, "").in(Tone.INK);

    TimeScreen(VisitFlow flow, Words words) {
        super(words.text("time.title"));
        TimeModel model = flow.model().time();
        this.session = flow.model().session();
        this.words = words;
        Choice<Integer> minutes = new Choice<>(TimeModel.MINUTES.size(), ButtonKind.QUIET, model::minutes);
        TimeModel.MINUTES.forEach(value -> minutes.option(value, Integer.toString(value), ""));
        Choice<Goal> goal = new Choice<>(2, ButtonKind.TILE, model::goal);
        for (Goal value : Goal.values()) {
            String key = "time.goal." + value.id();
            goal.option(value, words.text(key), words.text(key + ".detail"));
        }
        Choice<Integer> level = new Choice<>(LEVELS, ButtonKind.TILE, model::level);
        for (int value = 1; value <= LEVELS; value++) {
            level.option(value, words.text("time.level." + value), "");
        }
        Column choices = new Column(Space.SMALL)
                .with(question("time.minutes"))
                .with(minutes.chosen(model.minutes()))
                .with(question("time.goal"), Space.WIDE)
                .with(goal.chosen(model.goal()))
                .with(question("time.level"), Space.WIDE)
                .with(level.chosen(model.level()))
                .with(message, Space.LARGE);
        matter(new ScrollPane(choices));
        back(words.text("way.back"), flow::back);
        primary(words.text("time.plan"), flow::plan);
        session.changes().listen(this::refresh);
        refresh();
    }

    private Text question(String key) {
        return Text.strong(Type.LEAD, words.text(key));
    }

    private void refresh() {
        boolean planning = session.phase() == SessionModel.Phase.PLANNING;
        primary().setEnabled(!planning);
        primary().setText(words.text(planning ? "way.wait" : "time.plan"));
        boolean failed = session.phase() == SessionModel.Phase.FAILED;
        String trouble = session.trouble();
        message.setText(!failed ? "" : trouble.isEmpty() ? words.text("time.failed") : trouble);
    }
}
