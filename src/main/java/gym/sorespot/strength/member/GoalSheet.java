package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Goal;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.function.Consumer;

/** What the session is for. */
final class GoalSheet extends Column {
    private static final long serialVersionUID = 1L;

    GoalSheet(Words words, Goal now, Consumer<Goal> onChoose, Runnable close) {
        super(Space.MEDIUM);
        with(Text.strong(Type.TITLE, words.text("time.goal")));
        Choice<Goal> goals = new Choice<>(4.25, ButtonKind.TILE, goal -> {
            close.run();
            onChoose.accept(goal);
        });
        for (Goal goal : Goal.values()) {
            String key = "time.goal." + goal.id();
            goals.option(goal, words.text(key), words.text(key + ".detail"));
        }
        filling(new ScrollPane(goals.chosen(now)));
        with(TouchButton.quiet(words.text("way.close"), close));
    }
}
