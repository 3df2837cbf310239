package gym.sorespot.kiosk;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.StringSelection;
import org.jspecify.annotations.Nullable;

/** What was copied or marked during a visit must not outlive it. Event thread. */
final class Clipboards {
    private Clipboards() {}

    static void clear() {
        clear(Toolkit.getDefaultToolkit().getSystemClipboard());
        // On X11 a mere selection is a clipboard of its own.
        clear(Toolkit.getDefaultToolkit().getSystemSelection());
    }

    private static void clear(@Nullable Clipboard clipboard) {
        if (clipboard == null) {
            return;
        }
        try {
            clipboard.setContents(new StringSelection(""), null);
        } catch (IllegalStateException busy) {
            // Another program holds it, so it holds nothing of ours.
            org.slf4j.LoggerFactory.getLogger(Clipboards.class).debug("clipboard is busy", busy);
        }
    }
}
