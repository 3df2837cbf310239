package gym.sorespot.strength.session.bench;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.Changes;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Times sessions of seeded requests (15 to 60 minutes, none to three sore areas), changes to them, and catalogues up to ten
 * thousand exercises, in processor time: median, p99, allocation, share proven best. Arguments: rounds of warm-up, seed.
 *
 * <p>{@code mvn -Pbench test-compile exec:java -Dexec.mainClass=gym.sorespot.strength.session.bench.Speed}
 */
public final class Speed {
    private static final int REQUESTS = 2_000;
    private static final int MANY = 10_000;

    private final SessionEngine engine;
    private final List<Request> requests = new ArrayList<>();
    private final int rounds;
    private final Random random;

    private Speed(Catalogue catalogue, int rounds, long seed) {
        this.engine = SessionEngine.of(catalogue, Lab.GYM);
        this.rounds = rounds;
        this.random = new Random(seed);
        for (int i = 0; i < REQUESTS; i++) {
            requests.add(RandomRequests.ordinary(random, Lab.GYM));
        }
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 6;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        measure("shipped", Lab.shipped(), rounds, seed);
        Lab.large().ifPresent(large -> {
            measure("shipped and imported", large, rounds, seed);
            measure("copies", Copies.of(large, MANY), 1, seed);
        });
    }

    private static void measure(String name, Catalogue catalogue, int rounds, long seed) {
        Speed speed = new Speed(catalogue, rounds, seed);
        System.out.println(name + ", " + catalogue.size() + " exercises");
        speed.sessions();
        speed.changes();
    }

    private void sessions() {
        Times times = new Times(REQUESTS);
        int proven = 0;
        for (int round = 0; round <= rounds; round++) {
            proven = 0;
            for (Request request : requests) {
                Session session = times.take(() -> engine.plan(request, History.NONE));
                proven += session.value().got() == session.value().bound() ? 1 : 0;
            }
        }
        System.out.printf("  sessions: %s; proven %.2f%%%n", times, 100.0 * proven / REQUESTS);
    }

    /** Each session is changed in one way: swapped, out, busy, shorter or longer. */
    private void changes() {
        Times times = new Times(REQUESTS);
        Times alternatives = new Times(REQUESTS);
        for (int round = 0; round <= Math.min(rounds, 2); round++) {
            for (Request request : requests) {
                Session shown = engine.plan(request, History.NONE);
                if (shown.items().isEmpty()) {
                    continue;
                }
                Item item = shown.items().get(random.nextInt(shown.items().size()));
                List<Item> others = alternatives.take(() ->
                        engine.whatIf().alternatives(request, History.NONE, shown, Changes.NONE, item.exercise()));
                Changes changes = change(item, others, request);
                times.take(() -> engine.whatIf().plan(request, History.NONE, shown, changes));
            }
        }
        System.out.println("  changes: " + times);
        System.out.println("  alternatives: " + alternatives);
    }

    private Changes change(Item item, List<Item> others, Request request) {
        return switch (random.nextInt(4)) {
            case 0 -> Changes.NONE.without(item.exercise());
            case 1 -> Changes.NONE.withMinutes(10 + random.nextInt(81));
            case 2 -> Changes.NONE.busy(request.equipment().iterator().next());
            default ->
                others.isEmpty()
                        ? Changes.NONE.without(item.exercise())
                        : Changes.NONE.swapped(item.exercise(), others.get(0).exercise());
        };
    }
}
