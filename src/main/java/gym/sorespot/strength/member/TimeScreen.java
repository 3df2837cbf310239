package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Goal;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Sections;
import gym.sorespot.touch.SeeAndTouch;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** Minutes, goal and experience; what most people choose is chosen already, and a sentence says it all. */
final class TimeScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final int LEVELS = 3;

    private final transient VisitFlow flow;
    private final transient TimeModel model;
    private final transient SessionModel session;
    private final transient Words words;
    private final Text sentence = Text.strong(Type.TITLE, "").in(Tone.ACCENT);
    private final Text message = Text.plain(Type.BODY, "");

    TimeScreen(VisitFlow flow, Words words) {
        super(words.text("time.title"));
        this.flow = flow;
        this.model = flow.model().time();
        this.session = flow.model().session();
        this.words = words;
        Sections questions = new Sections()
                .with(question("time.minutes", minutes()), 3)
                .with(question("time.goal", goals()), 5)
                .with(question("time.level", levels()), 3);
        matter(new SeeAndTouch(
                new Column(Space.MEDIUM).with(sentence).with(message).centred(), questions));
        back(words.text("way.back"), flow::back);
        primary(words.text("time.plan"), flow::plan);
        model.changes().listen(this::refresh);
        session.changes().listen(this::refresh);
        refresh();
    }

    private Column question(String key, Choice<?> answers) {
        return new Column(Space.SMALL)
                .with(Text.strong(Type.LEAD, words.text(key)))
                .with(answers);
    }

    private Choice<Integer> minutes() {
        Choice<Integer> minutes = new Choice<>(2, ButtonKind.QUIET, model::minutes);
        TimeModel.MINUTES.forEach(value -> minutes.option(value, Integer.toString(value), ""));
        return minutes.chosen(model.minutes());
    }

    private Choice<Goal> goals() {
        Choice<Goal> goals = new Choice<>(4.25, ButtonKind.TILE, model::goal);
        for (Goal goal : Goal.values()) {
            String key = "time.goal." + goal.id();
            goals.option(goal, words.text(key), words.text(key + ".detail"));
        }
        return goals.chosen(model.goal());
    }

    private Choice<Integer> levels() {
        Choice<Integer> levels = new Choice<>(3.5, ButtonKind.QUIET, model::level);
        for (int value = 1; value <= LEVELS; value++) {
            levels.option(value, words.text("time.level." + value), "");
        }
        return levels.chosen(model.level());
    }

    private void refresh() {
        sentence.setText(sentence());
        boolean planning = session.phase() == SessionModel.Phase.PLANNING;
        primary().setEnabled(!planning);
        primary().setText(words.text(planning ? "way.wait" : "time.plan"));
        boolean failed = session.phase() == SessionModel.Phase.FAILED;
        String trouble = session.trouble();
        message.setText(!failed ? "" : trouble.isEmpty() ? words.text("time.failed") : trouble);
    }

    private String sentence() {
        String goal = words.text("time.goal." + model.goal().id() + ".for");
        WhereModel where = flow.model().where();
        return where.severities().isEmpty()
                ? words.text("time.sentence.all", model.minutes(), goal)
                : words.text(
                        "time.sentence",
                        model.minutes(),
                        goal,
                        new SpotNames(words).spots(where.severities().keySet()));
    }
}
