package gym.sorespot.kiosk.sound;

import gym.sorespot.touch.Sound;
import java.util.List;
import javax.sound.sampled.AudioFormat;

/**
 * The notes of a sound, and what they are as samples. Immutable.
 *
 * @param notes one after the other
 */
record Melody(List<Note> notes) {
    private static final int RATE = 44_100;
    /** Signed 16-bit samples, one channel, low byte first. */
    static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

    /** Long enough that no note clicks when it begins or ends. */
    private static final double FADE_SECONDS = 0.008;

    Melody {
        notes = List.copyOf(notes);
    }

    /**
     * One note.
     *
     * @param hertz its pitch, 100 to 5000
     * @param millis its length
     * @param loudness 0 to 1
     */
    record Note(double hertz, int millis, double loudness) {}

    /** The notes of a sound: rising is good, falling is not, and a touch is hardly more than a tick. */
    static Melody of(Sound sound) {
        return new Melody(
                switch (sound) {
                    case TOUCH -> List.of(new Note(1320, 28, 0.12));
                    case WARNING -> List.of(new Note(659, 150, 0.4), new Note(880, 150, 0.4), new Note(659, 220, 0.4));
                    case DONE -> List.of(new Note(523, 110, 0.25), new Note(784, 200, 0.25));
                    case TROUBLE -> List.of(new Note(392, 150, 0.3), new Note(311, 260, 0.3));
                });
    }

    /** The samples in {@link #FORMAT}. */
    byte[] samples() {
        int count = notes.stream().mapToInt(Melody::length).sum();
        byte[] samples = new byte[2 * count];
        int at = 0;
        for (Note note : notes) {
            int length = length(note);
            for (int i = 0; i < length; i++) {
                int value = (int) Math.round(Short.MAX_VALUE * amplitude(note, i, length));
                samples[2 * (at + i)] = (byte) value;
                samples[2 * (at + i) + 1] = (byte) (value >> 8);
            }
            at += length;
        }
        return samples;
    }

    private static int length(Note note) {
        return note.millis() * RATE / 1000;
    }

    /** A sine with a little of its octave, which small loudspeakers need; it dies away. */
    private static double amplitude(Note note, int i, int length) {
        double seconds = i / (double) RATE;
        double phase = 2 * Math.PI * note.hertz() * seconds;
        double fade = Math.min(1, Math.min(i, length - 1 - i) / (FADE_SECONDS * RATE));
        double dying = 1 - 0.6 * i / length;
        return note.loudness() * fade * dying * (0.8 * Math.sin(phase) + 0.2 * Math.sin(2 * phase));
    }
}
