package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void passOnlyWhileTheComponentIsShown() throws Exception {
        AtomicInteger passed = new AtomicInteger();
        CountDownLatch twice = new CountDownLatch(2);
        CountDownLatch unseen = new CountDownLatch(1);
        JPanel wall = new JPanel();
        Gallery.onEventThread(() -> {
            JPanel shown = new JPanel();
            Moments.whileShown(shown, () -> {
                passed.incrementAndGet();
                twice.countDown();
            });
            Moments.whileShown(new JPanel(), unseen::countDown);
            wall.add(shown);
            wall.addNotify();
            return shown;
        });
        assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(unseen.getCount()).isEqualTo(1);
        Gallery.onEventThread(() -> {
            wall.removeNotify();
            passed.set(0);
            return wall;
        });
        Thread.sleep(600);
        assertThat(passed).as("after it has gone").hasValue(0);
    }
}
