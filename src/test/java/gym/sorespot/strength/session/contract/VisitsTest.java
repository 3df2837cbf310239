package gym.sorespot.strength.session.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.GivenWork;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Point 14 over visits: what is aimed at something sore stays, because progress needs it; accessories rotate. */
class VisitsTest {
    private static final long SEED = 14;
    private static final int MEMBERS = 60;
    private static final int VISITS = 6;

    private final Catalogue shipped = Lab.shipped();
    private final SessionEngine engine = SessionEngine.of(shipped, Properties.GYM);

    @Test
    void staplesStayAndAccessoriesRotate() {
        Random random = new Random(SEED);
        int staples = 0;
        int stayed = 0;
        int accessories = 0;
        int again = 0;
        int stuck = 0;
        for (int member = 0; member < MEMBERS; member++) {
            List<Session> sessions = sessions(request(random), 3 + random.nextInt(2));
            for (int i = 1; i < VISITS; i++) {
                Set<String> before = trained(sessions.get(i - 1), BlockKind.AIM);
                Set<String> now = trained(sessions.get(i), BlockKind.AIM);
                staples += before.size();
                stayed += (int) before.stream().filter(now::contains).count();
                Set<String> others = trained(sessions.get(i - 1), BlockKind.STRENGTHEN);
                Set<String> next = trained(sessions.get(i), BlockKind.STRENGTHEN);
                accessories += others.size();
                again += (int) others.stream().filter(next::contains).count();
                stuck += !others.isEmpty() && others.equals(next) ? 1 : 0;
            }
        }
        assertThat(staples).isGreaterThan(200);
        assertThat(accessories).isGreaterThan(500);
        assertThat(stayed * 100 / staples)
                .as("seed %d: staples that stay, percent", SEED)
                .isGreaterThanOrEqualTo(80);
        assertThat(again * 100 / accessories)
                .as("seed %d: accessories again, percent", SEED)
                .isLessThanOrEqualTo(50);
        assertThat(stuck)
                .as("seed %d: visits with the same accessories as the last", SEED)
                .isLessThanOrEqualTo(3);
    }

    private static Set<String> trained(Session session, BlockKind kind) {
        return session.blocks().stream()
                .filter(block -> block.kind() == kind)
                .flatMap(block -> block.items().stream())
                .filter(item -> !Today.MOBILITY.contains(item.role()))
                .map(Item::exercise)
                .collect(Collectors.toSet());
    }

    private Request request(Random random) {
        return new Request(
                Lab.DAY,
                30 + 5 * random.nextInt(7),
                Goal.values()[random.nextInt(3)],
                1 + random.nextInt(3),
                null,
                Properties.GYM.inOrder(),
                RandomCases.soreness(random, Lab.DAY, 3).stream()
                        .filter(sore -> sore.severity() < 5)
                        .toList(),
                List.of(),
                false);
    }

    private List<Session> sessions(Request first, int everyDays) {
        List<Visit> visits = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            Request r = first;
            Request today = new Request(
                    r.date().plusDays((long) i * everyDays),
                    r.minutes(),
                    r.goal(),
                    r.level(),
                    r.age(),
                    r.equipment(),
                    r.soreness(),
                    r.warnings(),
                    r.unlocked());
            Session session = engine.plan(today, new History(visits));
            sessions.add(session);
            visits.add(new Visit(today.date(), today.soreness(), Map.of(), GivenWork.of(session)));
        }
        return sessions;
    }
}
