package gym.sorespot.strength.session.bench;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.choice.Search;
import gym.sorespot.strength.session.contract.Case;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.session.judge.CpSatJudge;
import gym.sorespot.strength.session.judge.JudgedCases;
import gym.sorespot.strength.session.judge.Question;
import gym.sorespot.strength.session.judge.Verdict;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Engine and solver on the same cases in the same run, in processor time: of the engine everything from the request to the
 * reasons, of the solver only the search for the best, on a model that is ready. Arguments: cases of each catalogue, seed.
 *
 * <p>{@code mvn -Pbench test-compile exec:java -Dexec.mainClass=gym.sorespot.strength.session.bench.AgainstSolver}
 */
public final class AgainstSolver {
    private static final int CASES = 150;
    private static final int WARM_UPS = 12_000;
    private static final double LIMIT = 60;

    private AgainstSolver() {}

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : CASES;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        String missing = CpSatJudge.missing();
        if (!missing.isEmpty()) {
            System.out.println(missing);
            return;
        }
        measure("shipped", Lab.shipped(), count, seed);
        Lab.large().ifPresent(catalogue -> measure("shipped and imported", catalogue, count, seed));
    }

    private static void measure(String name, Catalogue catalogue, int count, long seed) {
        SessionEngine engine = SessionEngine.of(catalogue, Lab.GYM);
        Question.Asker asker = new Question.Asker(catalogue);
        List<Case> cases = JudgedCases.of(catalogue, seed, count);
        for (int i = 0; i < WARM_UPS; i++) {
            engine.plan(cases.get(i % count).request(), cases.get(i % count).history());
        }
        double[] engineMs = new double[count];
        double[] solverMs = new double[count];
        double[] ratio = new double[count];
        double[] searchMs = new double[count];
        long[] got = new long[count];
        for (int i = 0; i < count; i++) {
            Case asked = cases.get(i);
            Timed<Session> session = Timed.of(() -> engine.plan(asked.request(), asked.history()));
            engineMs[i] = session.ms();
            got[i] = session.result().value().got();
            Question question = asker.ask(asked).orElseThrow();
            searchMs[i] = Timed.of(() -> Search.best(question.menu())).ms();
        }
        int equal = 0;
        for (int i = 0; i < count; i++) {
            CpSatJudge judge = new CpSatJudge(asker.ask(cases.get(i)).orElseThrow());
            Timed<Verdict> verdict = Timed.of(() -> judge.solve(LIMIT));
            solverMs[i] = verdict.ms();
            ratio[i] = solverMs[i] / engineMs[i];
            equal += got[i] == verdict.result().value() ? 1 : 0;
        }
        System.out.printf("%s, %d exercises, %d cases, equal value in %d%n", name, catalogue.size(), count, equal);
        System.out.printf("  engine, all of it, ms: %s; its search alone: %s%n", spread(engineMs), spread(searchMs));
        System.out.printf("  solver, solving alone, ms: %s%n", spread(solverMs));
        System.out.printf(
                "  solver to engine: %.0f times in sum, %s case by case; to its search alone %.0f times in sum%n",
                sum(solverMs) / sum(engineMs), spread(ratio), sum(solverMs) / sum(searchMs));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return "least %.3g median %.3g p99 %.3g"
                .formatted(sorted[0], sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
    }

    /** A result and the milliseconds of this thread's processor time that it took; both searches stay in one thread. */
    private record Timed<T>(T result, double ms) {
        static <T> Timed<T> of(Supplier<T> work) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            T result = work.get();
            return new Timed<>(result, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6);
        }
    }
}
