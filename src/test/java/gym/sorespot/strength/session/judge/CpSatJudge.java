package gym.sorespot.strength.session.judge;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;

/** OR-tools CP-SAT on the objective. One worker, fixed seed, no hint from the engine: the same question, the same verdict. */
public final class CpSatJudge {
    private static final int SEED = 1;

    /** All of the problem in the linear relaxation: what counts here are sums, and the proof is tens of times quicker. */
    private static final int ALL = 2;

    private final SessionModel model;

    /** Writes down the model. */
    public CpSatJudge(Question question) {
        this.model = new SessionModel(question);
    }

    /** Why there is no solver on this machine; empty when there is one. */
    public static String missing() {
        try {
            Loader.loadNativeLibraries();
            return "";
        } catch (RuntimeException | LinkageError e) {
            return "the solver has no library for this machine: " + e.getMessage();
        }
    }

    /** @param limit of the solver's own steps, in its unit of about a second; the same on every machine */
    public Verdict solve(double limit) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(SEED)
                .setLinearizationLevel(ALL)
                .setCpModelProbingLevel(0)
                .setSymmetryLevel(0)
                .setMaxDeterministicTime(limit);
        CpSolverStatus status = solver.solve(model.model());
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Verdict(
                status == CpSolverStatus.OPTIMAL,
                found ? Math.round(solver.objectiveValue()) : 0,
                Math.round(solver.bestObjectiveBound()),
                found ? model.items(solver::value) : List.of());
    }
}
