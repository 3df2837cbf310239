package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.contract.Case;
import gym.sorespot.strength.session.contract.RandomHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What judge and engine are both asked: 15 to 60 minutes, none to three areas, a third with a history, a third with less equipment. */
public final class JudgedCases {
    private JudgedCases() {}

    /** So many cases out of a seed. */
    public static List<Case> of(Catalogue catalogue, long seed, int count) {
        Random random = new Random(seed);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Request request = RandomRequests.ordinary(random, Lab.GYM);
            History history = i % 3 == 1 ? new RandomHistory(random, catalogue).next(Lab.DAY) : History.NONE;
            cases.add(new Case(catalogue, Lab.GYM, i % 3 == 2 ? withLess(request, random) : request, history));
        }
        return cases;
    }

    private static Request withLess(Request request, Random random) {
        Set<String> equipment = new TreeSet<>(request.equipment());
        int keep = random.nextInt(101);
        equipment.removeIf(word -> random.nextInt(100) >= keep);
        return new Request(
                request.date(),
                request.minutes(),
                request.goal(),
                request.level(),
                request.age(),
                equipment,
                request.soreness(),
                request.warnings(),
                request.unlocked());
    }
}
