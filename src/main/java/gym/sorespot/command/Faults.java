package gym.sorespot.command;

import gym.sorespot.kiosk.plugins.FaultLog;
import gym.sorespot.reading.Wording;
import java.nio.file.Path;

/** Our own failures: the log gets all but what a member typed, the person gets a code. */
final class Faults {
    private static final Wording WORDING = new Wording(Faults.class);

    private final Path data;

    Faults(Path data) {
        this.data = data;
    }

    /** Logs a failure and gives the sentence for the person. */
    String say(Throwable failure) {
        return WORDING.say("fault", FaultLog.log("command", failure, true), Logs.folder(data));
    }
}
