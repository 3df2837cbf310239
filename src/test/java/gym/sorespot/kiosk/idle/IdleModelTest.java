package gym.sorespot.kiosk.idle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdleModelTest implements IdleModel.Listener {
    private final List<String> heard = new ArrayList<>();
    private long now = 5_000_000;
    private final IdleModel idle = new IdleModel(Duration.ofSeconds(60), Duration.ofSeconds(20), () -> now, this);

    @Test
    void sleepsUntilAVisitBegins() {
        pass(1000);
        assertThat(idle.phase()).isEqualTo(IdlePhase.ASLEEP);
        assertThat(heard).isEmpty();
    }

    @Test
    void warnsAfterTheQuietTimeAndCountsEverySecondDown() {
        idle.watch();
        pass(59.9);
        assertThat(heard).isEmpty();
        pass(0.1);
        assertThat(heard).containsExactly("warned", "20");
        pass(20);
        assertThat(heard).hasSize(22).endsWith("2", "1", "gone");
        assertThat(idle.phase()).isEqualTo(IdlePhase.ASLEEP);
    }

    @Test
    void oneTouchIsEnoughToStay() {
        idle.watch();
        pass(79.9);
        heard.clear();
        assertThat(idle.touched()).isTrue();
        assertThat(heard).containsExactly("stayed");
        assertThat(idle.touched()).isFalse();
        pass(59.9);
        assertThat(heard).containsExactly("stayed");
    }

    @Test
    void everyTouchBeginsTheTimeAnew() {
        idle.watch();
        for (int i = 0; i < 50; i++) {
            pass(59);
            idle.touched();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void aMachineThatWasAsleepWarnsBeforeItWipes() {
        idle.watch();
        now += 3_600_000;
        idle.tick();
        assertThat(heard).containsExactly("warned", "20");
        now += 3_600_000;
        idle.tick();
        assertThat(heard).endsWith("19");
        pass(19);
        assertThat(heard).endsWith("gone");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyIsWipedWithoutTwentySecondsOfWarning(long seed) {
        Random random = new Random(seed);
        idle.watch();
        double warned = -1;
        double time = 0;
        for (int i = 0; i < 20_000; i++) {
            double step = 0.1 + random.nextDouble();
            int before = heard.size();
            pass(step);
            time += step;
            List<String> news = heard.subList(before, heard.size());
            if (news.contains("warned")) {
                warned = time;
            }
            if (news.contains("gone")) {
                assertThat(time - warned).as("seed %d", seed).isGreaterThan(19);
                idle.watch();
            } else if (random.nextInt(90) == 0) {
                idle.touched();
            }
        }
        assertThat(heard).as("seed %d", seed).contains("gone", "stayed");
    }

    private void pass(double seconds) {
        long end = now + Math.round(seconds * 1000);
        while (now < end) {
            now = Math.min(end, now + 250);
            idle.tick();
        }
    }

    @Override
    public void warned() {
        heard.add("warned");
    }

    @Override
    public void counted(int secondsLeft) {
        heard.add(Integer.toString(secondsLeft));
    }

    @Override
    public void stayed() {
        heard.add("stayed");
    }

    @Override
    public void gone() {
        heard.add("gone");
    }
}
