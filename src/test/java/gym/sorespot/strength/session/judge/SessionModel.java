package gym.sorespot.strength.session.judge;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** "What may be chosen" and "Points of a session" as whole-number variables, linear constraints and one sum. */
final class SessionModel {
    private final CpModel model = new CpModel();
    private final LinearExprBuilder points = LinearExpr.newBuilder();
    private final Scorer scorer;
    private final int seconds;
    private final Map<Piece, List<IntVar>> pieces = new LinkedHashMap<>();
    private final Map<Pool.Key, Pool> pools = new LinkedHashMap<>();

    SessionModel(Question question) {
        this.scorer = new Scorer(question.menu());
        this.seconds = 60 * scorer.minutes();
        Course.byFamily(question, scorer).forEach(this::family);
        pools.forEach((key, pool) -> pool.close(model, key.servings(), seconds));
        time();
        aims();
        balance();
        purposes();
        model.maximize(points);
    }

    CpModel model() {
        return model;
    }

    /** The items of a solution; {@code count} says how often a variable is taken in it. */
    List<Chosen> items(ToLongFunction<IntVar> count) {
        return pools.values().stream()
                .flatMap(pool -> pool.items(count).stream())
                .toList();
    }

    private void family(Set<Course> courses, int families) {
        LinearExprBuilder together = LinearExpr.newBuilder();
        for (Course course : courses) {
            int quickest =
                    course.servings().stream().mapToInt(Serving::seconds).min().orElseThrow();
            IntVar taken = model.newIntVar(0, Math.min(families, seconds / quickest), "");
            together.add(taken);
            points.addTerm(taken, course.piece().points());
            pieces.computeIfAbsent(course.piece(), key -> new ArrayList<>()).add(taken);
            pools.computeIfAbsent(new Pool.Key(course.piece().purpose(), course.servings()), key -> new Pool())
                    .add(course.piece(), taken);
        }
        model.addLessOrEqual(together, families);
    }

    private void time() {
        LinearExprBuilder used = LinearExpr.newBuilder();
        pools.values()
                .forEach(pool -> pool.servings((serving, served) -> {
                    used.addTerm(served, serving.seconds());
                    points.addTerm(served, serving.seconds());
                }));
        model.addLessOrEqual(used, seconds);
        Literal filled = model.newBoolVar("");
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(used).addTerm(filled, -54L * scorer.minutes()), 0);
        points.addTerm(filled, Scorer.FILLED);
    }

    private void aims() {
        for (int aim = 0; aim < scorer.aims(); aim++) {
            Integer number = aim;
            once(piece -> piece.aims().contains(number), Scorer.worked(aim));
            once(piece -> piece.aims().contains(number) && piece.mobility(), Scorer.EASED);
        }
    }

    private void balance() {
        if (scorer.minutes() >= Scorer.BALANCED_FROM) {
            once(Piece::opposite, Scorer.BALANCED);
            once(Piece::further, Scorer.BALANCED);
        }
    }

    private void purposes() {
        Map<Purpose, List<Pool>> byPurpose = new LinkedHashMap<>();
        pools.forEach((key, pool) -> byPurpose
                .computeIfAbsent(key.purpose(), purpose -> new ArrayList<>())
                .add(pool));
        byPurpose.forEach((purpose, its) -> {
            once(piece -> piece.purpose().equals(purpose), purpose.opening());
            once(piece -> piece.purpose().equals(purpose) && piece.loaded(), purpose.loaded());
            curve(purpose, its);
        });
    }

    /** Points that are given once, when at least one item is so. */
    private void once(Predicate<Piece> so, long given) {
        if (given == 0) {
            return;
        }
        Literal any = model.newBoolVar("");
        LinearExprBuilder items = LinearExpr.newBuilder().addTerm(any, -1);
        pieces.forEach((piece, taken) -> {
            if (so.test(piece)) {
                taken.forEach(items::add);
            }
        });
        model.addGreaterOrEqual(items, 0);
        points.addTerm(any, given);
    }

    /** No curve rises anywhere, so that a maximum fills its steps from the first on; equal steps are one variable. */
    private void curve(Purpose purpose, List<Pool> its) {
        LinearExprBuilder left = LinearExpr.newBuilder();
        its.forEach(pool -> pool.servings((serving, served) -> left.addTerm(served, serving.counted())));
        Curve curve = purpose.curve();
        int next;
        for (int from = 1; from <= curve.length(); from = next) {
            next = from + 1;
            while (next <= curve.length() && curve.step(next) == curve.step(from)) {
                next++;
            }
            // A set takes a second at least, so that there are never more sets than seconds.
            IntVar step = model.newIntVar(0, next > curve.length() ? seconds : next - from, "");
            left.addTerm(step, -1);
            points.addTerm(step, (long) purpose.weight() * curve.step(from));
        }
        model.addEquality(left, 0);
    }
}
