package gym.sorespot.kiosk.sound;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.touch.Sound;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Plays sounds on a job runner of its own, because a sound device may take its time; a kiosk without one is silent.
 * Any thread.
 */
public final class Speaker {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JobRunner jobs;
    /** Only used by jobs. Each one is kept open, so that a sound begins at once. */
    private final Map<Sound, Clip> clips = new EnumMap<>(Sound.class);

    private volatile boolean silent;
    private volatile boolean broken;

    /**
     * A speaker.
     *
     * @param jobs that nothing else has to wait for
     */
    public Speaker(JobRunner jobs) {
        this.jobs = jobs;
    }

    /** Whether nothing is played. */
    public void silent(boolean newSilent) {
        silent = newSilent;
    }

    /** Plays a sound from its beginning; returns at once. */
    public void play(Sound sound) {
        if (!silent && !broken) {
            jobs.run("play a sound", PATIENCE, () -> start(sound), done -> {}, this::breakDown);
        }
    }

    private boolean start(Sound sound) throws LineUnavailableException {
        Clip clip = clips.get(sound);
        if (clip == null) {
            clip = open(sound);
            clips.put(sound, clip);
        }
        clip.stop();
        clip.setFramePosition(0);
        clip.start();
        return true;
    }

    private static Clip open(Sound sound) throws LineUnavailableException {
        byte[] samples = Melody.of(sound).samples();
        Clip clip = AudioSystem.getClip();
        clip.open(Melody.FORMAT, samples, 0, samples.length);
        return clip;
    }

    /** No device, or none that plays this: said once, and then it is quiet. */
    private void breakDown(@Nullable Exception failure) {
        if (!broken) {
            broken = true;
            LoggerFactory.getLogger(Speaker.class)
                    .info("No sounds: {}", failure == null ? "no device" : failure.getMessage());
        }
    }

    /** Whether no sound can be played here. */
    boolean isBroken() {
        return broken;
    }

    /** Lets the device go. */
    public void close() {
        jobs.run(
                "close sounds",
                PATIENCE,
                () -> {
                    clips.values().forEach(Clip::close);
                    clips.clear();
                    return true;
                },
                done -> {},
                failure -> {});
    }
}
