package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.contract.Case;
import gym.sorespot.strength.session.contract.ReplayFiles;
import gym.sorespot.strength.session.contract.Shrinker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Engine and judge side by side. */
final class Trial {
    /** Far more than any case has needed. */
    private static final double LIMIT = 30;

    private Trial() {}

    /** What engine and judge say of one case: in what they contradict each other, and whether both have proven it. */
    record Outcome(List<String> against, boolean proven) {}

    static Outcome of(Question question, Session session) {
        Verdict judge = new CpSatJudge(question).solve(LIMIT);
        Scorer scorer = new Scorer(question.menu());
        long got = session.value().got();
        long bound = session.value().bound();
        List<String> against = new ArrayList<>();
        hold(against, scorer.value(judge.session()) == judge.value(), "the judge's own session is not worth its value");
        hold(
                against,
                scorer.value(new Given(question.menu()).chosen(session, scorer)) == got,
                "the page gives another value");
        hold(against, got >= judge.value(), "the solver found a better session");
        hold(against, bound >= judge.value(), "the solver found a session above the engine's bound");
        hold(against, judge.bound() >= got, "the engine's session is above the solver's bound");
        boolean proven = judge.optimal() && got == bound;
        hold(against, !proven || judge.value() == got, "both say best, and differ");
        if (!against.isEmpty()) {
            against.add("judge " + judge.value() + " to " + judge.bound() + ", engine " + session.value());
        }
        return new Outcome(against, proven);
    }

    private static void hold(List<String> against, boolean holds, String otherwise) {
        if (!holds) {
            against.add(otherwise);
        }
    }

    /** Writes the smallest case that shows it, too; returns what to type. */
    static String replay(Case asked, String name) {
        Case smallest = Shrinker.shrink(asked, Trial::contradicts);
        return new ReplayFiles(Path.of("target", "judge", name)).write(smallest).command();
    }

    private static boolean contradicts(Case asked) {
        return Question.of(asked)
                .filter(question -> !of(question, asked.plan()).against().isEmpty())
                .isPresent();
    }
}
