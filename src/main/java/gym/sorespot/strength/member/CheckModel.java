package gym.sorespot.strength.member;

import gym.sorespot.strength.body.RedFlag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The questions that rule training out, and which of them were answered with yes. Event thread. */
public final class CheckModel {
    private final Changes changes = new Changes();
    private final Set<RedFlag> yes = new LinkedHashSet<>();
    private List<RedFlag> questions = List.of();

    Changes changes() {
        return changes;
    }

    /** What is asked, most urgent first; empty when nothing has to be asked. */
    public List<RedFlag> questions() {
        return questions;
    }

    /** Asks these; answers to questions that are asked again stay. */
    void ask(List<RedFlag> newQuestions) {
        questions = List.copyOf(newQuestions);
        yes.retainAll(questions);
        changes.fire();
    }

    public boolean isYes(RedFlag question) {
        return yes.contains(question);
    }

    /** Answers one of the questions. */
    public void answer(RedFlag question, boolean isYes) {
        if (isYes && questions.contains(question)) {
            yes.add(question);
        } else {
            yes.remove(question);
        }
        changes.fire();
    }

    /** Whether all are answered with no. */
    public boolean none() {
        return yes.isEmpty();
    }

    /** Ids of those answered with yes, as the engine takes them. */
    public List<String> warnings() {
        return yes.stream().sorted().map(RedFlag::id).toList();
    }

    /** Forgets everything. */
    public void wipe() {
        yes.clear();
        questions = List.of();
        changes.fire();
    }
}
