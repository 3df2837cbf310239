package gym.sorespot.kiosk;

import gym.sorespot.kiosk.idle.TouchWatch;
import gym.sorespot.kiosk.plugins.FaultLog;
import gym.sorespot.kiosk.scan.ScanKeys;
import gym.sorespot.kiosk.scan.ScannerSettings;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.lang.Thread.UncaughtExceptionHandler;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** What the host hangs on the Java window system while it is open: keys, touches, and what nobody else catches. */
final class Wires implements UncaughtExceptionHandler {
    private final Host host;
    private final ScanKeys keys;
    private final TouchWatch touches;
    private final @Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    Wires(Host host, ScannerSettings scanner) {
        this.host = host;
        this.keys = new ScanKeys(scanner, host.idle()::touched, host::scanned);
        this.touches = new TouchWatch(host.idle());
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        touches.start();
        Thread.setDefaultUncaughtExceptionHandler(this);
        int both = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK;
        host.sight().window().onKey(KeyStroke.getKeyStroke(KeyEvent.VK_Q, both), host.staff()::quit);
        host.sight().window().onKey(KeyStroke.getKeyStroke(KeyEvent.VK_S, both), host.staff()::enter);
    }

    /** Takes all of it away again. */
    void cut() {
        touches.stop();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (EventQueue.isDispatchThread()) {
            host.uncaught(failure);
        } else {
            FaultLog.log("thread " + thread.getName(), failure, true);
        }
    }
}
