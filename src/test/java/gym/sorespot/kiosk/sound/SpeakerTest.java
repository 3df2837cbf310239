package gym.sorespot.kiosk.sound;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.touch.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tones as samples, and a kiosk that has no loudspeaker. */
class SpeakerTest {
    private final List<String> asked = new ArrayList<>();

    /** Jobs that fail as they do where there is no sound device. */
    private final JobRunner deaf = new JobRunner() {
        @Override
        public <T> Job run(
                String name, Duration timeout, Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            asked.add(name);
            onFailure.accept(new LineUnavailableException("no mixer"));
            return () -> {};
        }
    };

    @ParameterizedTest
    @EnumSource(Sound.class)
    void toneIsShortNotLoudAndBeginsAndEndsInSilence(Sound sound) {
        int[] samples = samples(sound);
        assertThat(samples.length / 44_100.0).isBetween(0.02, 0.6);
        int loudest = Arrays.stream(samples).map(Math::abs).max().orElseThrow();
        assertThat(loudest).isBetween(1_000, Short.MAX_VALUE / 2);
        assertThat(samples[0]).isZero();
        assertThat(Math.abs(samples[samples.length - 1])).isLessThan(100);
    }

    @Test
    void toneHasItsPitch() {
        int[] samples = samples(Sound.TOUCH);
        int crossings = 0;
        for (int i = 1; i < samples.length; i++) {
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        assertThat(crossings * 44_100.0 / samples.length).isBetween(1250.0, 1390.0);
    }

    @Test
    void kioskWithoutADeviceIsSilentForGood() {
        Speaker speaker = new Speaker(deaf);
        speaker.play(Sound.TOUCH);
        speaker.play(Sound.WARNING);
        assertThat(speaker.isBroken()).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoAsksForSilenceHearsNothing() {
        Speaker speaker = new Speaker(deaf);
        speaker.silent(true);
        speaker.play(Sound.WARNING);
        assertThat(asked).isEmpty();
        speaker.silent(false);
        speaker.play(Sound.WARNING);
        assertThat(asked).hasSize(1);
    }

    private static int[] samples(Sound sound) {
        byte[] bytes = Melody.of(sound).samples();
        int[] samples = new int[bytes.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (bytes[2 * i] & 0xFF | bytes[2 * i + 1] << 8);
        }
        return samples;
    }
}
