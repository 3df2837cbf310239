package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is kept of partial sessions. */
class StatesTest {
    private final States states = new States();

    /** As {@code time value mask sets}. */
    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < states.size; i++) {
            kept.add(states.time[i] + " " + states.value[i] + " " + states.mask[i] + " " + states.sets[i]);
        }
        return kept;
    }

    private int put(int time, long value, int mask, int sets) {
        return states.put(time, value, mask, sets, value);
    }

    @Test
    void ofAlikeOnesTheBestIsKept() {
        assertThat(put(10, 5, 1, 0)).isZero();
        assertThat(put(10, 5, 1, 0)).isEqualTo(-1);
        assertThat(put(10, 4, 1, 0)).isEqualTo(-1);
        assertThat(put(10, 6, 1, 0)).isZero();
        assertThat(put(11, 1, 1, 0)).isEqualTo(1);
        assertThat(put(10, 1, 2, 0)).isEqualTo(2);
        assertThat(put(10, 1, 1, 3)).isEqualTo(3);
        assertThat(kept()).containsExactly("10 6 1 0", "11 1 1 0", "10 1 2 0", "10 1 1 3");
    }

    @Test
    void startsWithNothing() {
        put(10, 5, 1, 0);
        states.start();
        assertThat(kept()).containsExactly("0 0 0 0");
        assertThat(states.step[0]).isEqualTo(Trail.ROOT);
        assertThat(states.reach[0]).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatIsClearedIsForgotten() {
        put(10, 5, 1, 0);
        states.clear();
        assertThat(states.size).isZero();
        assertThat(put(10, 1, 1, 0)).isZero();
    }

    @Test
    void whatIsSlowerAndNotBetterIsDropped() {
        put(30, 9, 1, 0);
        put(20, 5, 1, 0);
        put(25, 5, 1, 0);
        put(10, 4, 1, 0);
        put(40, 8, 1, 0);
        put(40, 8, 1, 1);
        put(40, 1, 2, 0);
        states.dropSlower();
        assertThat(kept()).containsExactly("30 9 1 0", "20 5 1 0", "10 4 1 0", "40 8 1 1", "40 1 2 0");
    }

    @Test
    void theFarthestReachingAreKept() {
        put(1, 5, 0, 0);
        put(2, 9, 0, 0);
        put(3, 5, 0, 0);
        put(4, 7, 0, 0);
        put(5, 5, 0, 0);
        assertThat(states.keepBest(3)).isEqualTo(5);
        assertThat(kept()).containsExactly("1 5 0 0", "2 9 0 0", "4 7 0 0");
    }

    @Test
    void thousandsAreToldApart() {
        Random random = new Random(3);
        Map<String, Long> best = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int time = random.nextInt(500);
            int mask = random.nextInt(8);
            int sets = random.nextInt(3);
            long value = random.nextInt(1_000);
            String like = time + " " + mask + " " + sets;
            boolean better = value > best.getOrDefault(like, -1L);
            assertThat(put(time, value, mask, sets) >= 0).isEqualTo(better);
            best.merge(like, value, Math::max);
        }
        assertThat(states.size).isEqualTo(best.size());
        for (int i = 0; i < states.size; i++) {
            assertThat(states.value[i])
                    .isEqualTo(best.get(states.time[i] + " " + states.mask[i] + " " + states.sets[i]));
        }
    }

    /** Many alike ones and many that only look alike to a table, against comparing each with each. */
    @Test
    void thousandsAreComparedWithTheirLike() {
        Random random = new Random(4);
        for (int round = 0; round < 6; round++) {
            states.clear();
            List<long[]> all = new ArrayList<>();
            for (int i = 0; i < 1_500; i++) {
                long[] one = {random.nextInt(5_400), random.nextInt(60), random.nextInt(400) << round, random.nextInt(9)
                };
                int at = put((int) one[0], one[1], (int) one[2], (int) one[3]);
                if (at == all.size()) {
                    states.step[at] = i;
                    all.add(one);
                }
            }
            states.dropSlower();
            assertThat(kept())
                    .containsExactlyElementsOf(all.stream()
                            .filter(one -> all.stream().noneMatch(other -> faster(other, one)))
                            .map(one -> one[0] + " " + one[1] + " " + one[2] + " " + one[3])
                            .toList());
        }
    }

    private static boolean faster(long[] one, long[] than) {
        return one != than && one[2] == than[2] && one[3] == than[3] && one[0] < than[0] && one[1] >= than[1];
    }

    @Test
    void aTrailLeadsBack() {
        Trail trail = new Trail();
        int last = Trail.ROOT;
        for (int i = 0; i < 40; i++) {
            last = trail.add(last, i * 3);
        }
        for (int i = 39; i >= 0; i--) {
            assertThat(trail.taken(last)).isEqualTo(i * 3);
            last = trail.parent(last);
        }
        assertThat(last).isEqualTo(Trail.ROOT);
        trail.clear();
        assertThat(trail.add(Trail.ROOT, 1)).isZero();
    }
}
