package gym.sorespot.strength.gym;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the loads that can be put together. */
final class WeightsReader {
    private static final Wording WORDING = new Wording(WeightsReader.class);
    private static final int MOST = 60;

    private WeightsReader() {}

    static Weights read(Value value, Weights usual) {
        return value.fields("bar", "plates", "dumbbells", "kettlebells", "stack")
                .map(fields -> read(fields, usual))
                .orElse(usual);
    }

    private static Weights read(Fields fields, Weights usual) {
        return new Weights(
                fields.optional("bar").flatMap(value -> value.decimal(1, 50)).orElse(usual.bar()),
                rising(fields, "plates", 50).orElse(usual.plates()),
                rising(fields, "dumbbells", 150).orElse(usual.dumbbells()),
                rising(fields, "kettlebells", 100).orElse(usual.kettlebells()),
                fields.optional("stack")
                        .flatMap(value -> value.decimal(0.5, 25))
                        .orElse(usual.stackStep()));
    }

    /** Weights from the lightest to the heaviest; empty, with a problem added, where one is wrong. */
    private static Optional<List<Double>> rising(Fields fields, String name, double heaviest) {
        return fields.optional(name).flatMap(value -> {
            List<Double> weights = new ArrayList<>();
            for (Value item : value.items(0, MOST)) {
                Optional<Double> weight = item.decimal(0.1, heaviest);
                boolean rises = weights.isEmpty() || weight.isEmpty() || weight.get() > weights.get(weights.size() - 1);
                if (!rises) {
                    item.problem(WORDING, "order", item.name(), item.shown());
                }
                weight.filter(given -> rises).ifPresent(weights::add);
            }
            boolean whole =
                    value.node() instanceof Node.Sequence list && list.items().size() == weights.size();
            return whole ? Optional.of(weights) : Optional.empty();
        });
    }
}
