package gym.sorespot.command;

import gym.sorespot.kiosk.Kiosk;
import gym.sorespot.kiosk.KioskException;
import gym.sorespot.kiosk.KioskOptions;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.json.ParsedRequest;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.time.LocalDate;
import java.util.Map;

/** Opens the kiosk; without a display does the same job at the terminal. */
final class KioskOrTerminal {
    /** A guest with sore calves. Level 2: at level 1 the heel drops would be left out. */
    private static final String SORE_CALVES =
            """
            {"minutes": 30, "goal": "strength", "level": 2, "soreness": [{"area": "calf", "side": "both", "severity": 4}]}
            """;

    private static final Wording WORDING = new Wording(KioskOrTerminal.class);

    private final Surroundings around;
    private final CommonOptions common;

    KioskOrTerminal(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    int run(boolean windowed) {
        if (!hasDisplay()) {
            return terminal();
        }
        try (Kiosk kiosk = Kiosk.open(options(windowed))) {
            kiosk.awaitClosed();
            return Exit.DONE;
        } catch (KioskException e) {
            throw e.getCause() == null ? new InputException(String.valueOf(e.getMessage())) : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.DONE;
        }
    }

    private KioskOptions options(boolean windowed) {
        return KioskOptions.of(
                common.config(),
                common.data(),
                Map.of("catalogue", common.catalogue().toString()),
                windowed);
    }

    private int terminal() {
        around.out().println(WORDING.say("terminal.no-display"));
        around.out().println();
        Workshop workshop = Workshop.open(common);
        workshop.remark(around.err());
        LocalDate today = LocalDate.now(around.clock());
        ParsedRequest parsed = workshop.requests().read(SORE_CALVES, today);
        Session session = workshop.engine().plan(parsed.request(), History.NONE);
        around.out().print(new TextSession(workshop.gym(), workshop.reading().catalogue()).write(session, today));
        around.out().println();
        around.out().println(WORDING.say("terminal.not-kept", common.data().resolve("history")));
        return Exit.DONE;
    }

    /** Whether a window can be opened: there is a display, and it answers. */
    private static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError | LinkageError | java.awt.HeadlessException e) {
            // The display that was named does not answer, or this Java was installed without windows.
            return false;
        }
    }
}
