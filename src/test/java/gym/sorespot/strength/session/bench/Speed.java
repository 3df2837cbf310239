package gym.sorespot.strength.session.bench;

import com.sun.management.ThreadMXBean;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Times sessions of seeded requests in processor time: median, p99, allocation, share proven best. Arguments: rounds of warm-up, seed. */
public final class Speed {
    private static final int REQUESTS = 2_000;

    private Speed() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        measure("shipped", Lab.shipped(), rounds, seed);
        Lab.large().ifPresent(catalogue -> measure("shipped and imported", catalogue, rounds, seed));
    }

    private static void measure(String name, Catalogue catalogue, int rounds, long seed) {
        SessionEngine engine = SessionEngine.of(catalogue, Lab.GYM);
        Random random = new Random(seed);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            requests.add(RandomRequests.ordinary(random, Lab.GYM));
        }
        for (int i = 0; i < rounds; i++) {
            for (Request request : requests) {
                engine.plan(request, History.NONE);
            }
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long[] nanos = new long[REQUESTS];
        long[] bytes = new long[REQUESTS];
        int proven = 0;
        for (int i = 0; i < REQUESTS; i++) {
            long bytesBefore = threads.getThreadAllocatedBytes(id);
            long before = threads.getCurrentThreadCpuTime();
            Session session = engine.plan(requests.get(i), History.NONE);
            nanos[i] = threads.getCurrentThreadCpuTime() - before;
            bytes[i] = threads.getThreadAllocatedBytes(id) - bytesBefore;
            proven += session.value().got() == session.value().bound() ? 1 : 0;
        }
        Arrays.sort(nanos);
        Arrays.sort(bytes);
        System.out.printf(
                "%s, %d exercises: median %.3f ms, p90 %.3f, p99 %.3f, worst %.3f; %d KB at the median; proven %.2f%%%n",
                name,
                catalogue.size(),
                nanos[REQUESTS / 2] / 1e6,
                nanos[REQUESTS * 9 / 10] / 1e6,
                nanos[REQUESTS * 99 / 100] / 1e6,
                nanos[REQUESTS - 1] / 1e6,
                bytes[REQUESTS / 2] / 1024,
                100.0 * proven / REQUESTS);
    }
}
