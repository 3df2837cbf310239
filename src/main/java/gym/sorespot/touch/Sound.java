package gym.sorespot.touch;

import java.util.function.Consumer;
import javax.swing.UIManager;

/** What can be heard as well as seen. The host makes the tones; where nobody does, all is silent. Event thread. */
public enum Sound {
    /** A touch has been felt. */
    TOUCH,
    /** Somebody should look here: the time is running out. */
    WARNING,
    /** It is done. */
    DONE,
    /** It is not. */
    TROUBLE;

    private static final String PLAYER = "Sorespot.soundPlayer";

    /** Plays it, where there is somebody who plays and nobody asked for silence; returns at once. */
    public void play() {
        if (UIManager.get(PLAYER) instanceof Player player) {
            player.sounds.accept(this);
        }
    }

    /**
     * Says who plays from now on.
     *
     * @param sounds must not wait for anything
     */
    public static void playedBy(Consumer<Sound> sounds) {
        UIManager.put(PLAYER, new Player(sounds));
    }

    /** Nobody plays from now on. */
    public static void playedByNobody() {
        UIManager.put(PLAYER, null);
    }

    private record Player(Consumer<Sound> sounds) {}
}
