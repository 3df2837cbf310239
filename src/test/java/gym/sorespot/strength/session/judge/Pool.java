package gym.sorespot.strength.session.judge;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Exercises of one purpose that come in the same doses. The arithmetic asks which of them are taken and which doses are
 * taken, but never which exercise has which dose; so these are two sets of variables with equal sums.
 */
final class Pool {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<IntVar> takes = new ArrayList<>();
    private final Map<Serving, IntVar> serves = new LinkedHashMap<>();

    /** What a pool's exercises have in common. */
    record Key(Purpose purpose, Set<Serving> servings) {}

    /** How many exercises with this piece are taken. */
    void add(Piece piece, IntVar taken) {
        pieces.add(piece);
        takes.add(taken);
    }

    /** To be called when all exercises are in: as many doses as exercises. */
    void close(CpModel model, Set<Serving> servings, int seconds) {
        LinearExprBuilder difference = LinearExpr.newBuilder();
        takes.forEach(difference::add);
        long most = takes.stream().mapToLong(taken -> taken.getDomain().max()).sum();
        for (Serving serving : servings) {
            IntVar served = model.newIntVar(0, Math.min(most, seconds / serving.seconds()), "");
            serves.put(serving, served);
            difference.addTerm(served, -1);
        }
        model.addEquality(difference, 0);
    }

    /** How often each dose is taken. */
    void servings(BiConsumer<Serving, IntVar> each) {
        serves.forEach(each);
    }

    /** The items of a solution; {@code count} says how often a variable is taken in it. */
    List<Chosen> items(java.util.function.ToLongFunction<IntVar> count) {
        List<Serving> doses = new ArrayList<>();
        serves.forEach((serving, served) -> repeat(doses, serving, count.applyAsLong(served)));
        List<Piece> taken = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            repeat(taken, pieces.get(i), count.applyAsLong(takes.get(i)));
        }
        List<Chosen> items = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            items.add(new Chosen(taken.get(i), doses.get(i)));
        }
        return items;
    }

    private static <T> void repeat(List<T> list, T what, long times) {
        for (long i = 0; i < times; i++) {
            list.add(what);
        }
    }
}
