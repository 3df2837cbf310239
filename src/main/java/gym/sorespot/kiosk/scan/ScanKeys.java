package gym.sorespot.kiosk.scan;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.Timer;

/**
 * Feeds every key of the window to a {@link ScannerModel}, wherever the focus is, and gives back what a person typed in the
 * order it was typed. Event thread only.
 */
public final class ScanKeys implements KeyEventDispatcher {
    private final ScannerModel model;
    private final BooleanSupplier touched;
    private final Consumer<String> onScan;
    private final List<KeyEvent> held = new ArrayList<>();
    private final Set<Integer> down = new HashSet<>();
    private final Timer patience;
    private boolean givingBack;
    private boolean onlyWoke;
    private boolean afterScan;

    /**
     * Keys that go nowhere yet; add it to the {@link KeyboardFocusManager}.
     *
     * @param settings how the scanner types
     * @param touched told of every key pressed; true when that key only ended the idle warning and shall do nothing else
     * @param onScan takes the code
     */
    public ScanKeys(ScannerSettings settings, BooleanSupplier touched, Consumer<String> onScan) {
        this.model = new ScannerModel(settings);
        this.touched = touched;
        this.onScan = onScan;
        this.patience = new Timer(settings.gapMillis() + 1, tick -> giveBackUnlessMoreWaits());
        patience.setRepeats(false);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (givingBack) {
            return false;
        }
        return switch (event.getID()) {
            case KeyEvent.KEY_PRESSED -> pressed(event);
            case KeyEvent.KEY_RELEASED -> released(event);
            default -> followed(event);
        };
    }

    private boolean pressed(KeyEvent event) {
        afterScan = false;
        if (model.isStale(event.getWhen())) {
            giveBack();
        }
        boolean woke = touched.getAsBoolean();
        if (!model.isHolding()) {
            onlyWoke = woke;
        }
        if (isModifier(event)) {
            return model.isHolding() && hold(event);
        }
        char key = event.getKeyChar();
        if (key == KeyEvent.CHAR_UNDEFINED || event.isAltDown() || event.isMetaDown()) {
            giveBack();
            return onlyWoke;
        }
        return judge(event, model.key(key, event.getWhen()));
    }

    private boolean judge(KeyEvent event, Verdict verdict) {
        switch (verdict) {
            case PASS -> {
                return onlyWoke;
            }
            case HOLD -> hold(event);
            case RELEASE -> {
                hold(event);
                giveBack();
            }
            case SCANNED -> {
                down.add(event.getKeyCode());
                held.clear();
                patience.stop();
                afterScan = true;
                onScan.accept(model.code());
            }
            case SWALLOW -> {
                down.add(event.getKeyCode());
                afterScan = true;
            }
        }
        return true;
    }

    private boolean released(KeyEvent event) {
        if (model.isHolding()) {
            return hold(event);
        }
        return down.remove(event.getKeyCode());
    }

    private boolean followed(KeyEvent typed) {
        if (model.isHolding()) {
            return hold(typed);
        }
        return afterScan || onlyWoke;
    }

    private boolean hold(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            down.add(event.getKeyCode());
        } else if (event.getID() == KeyEvent.KEY_RELEASED) {
            down.remove(event.getKeyCode());
        }
        held.add(event);
        patience.restart();
        return true;
    }

    private void giveBackUnlessMoreWaits() {
        // A busy moment must not tear a scan apart: its next key may already be waiting in the queue.
        if (Toolkit.getDefaultToolkit().getSystemEventQueue().peekEvent(KeyEvent.KEY_PRESSED) != null) {
            patience.restart();
        } else {
            giveBack();
        }
    }

    private void giveBack() {
        patience.stop();
        // Half a text of several lines is nobody's typing: its line ends would press buttons.
        boolean torn = model.isBlock();
        model.reset();
        List<KeyEvent> typed = List.copyOf(held);
        held.clear();
        down.clear();
        if (onlyWoke || torn) {
            return;
        }
        givingBack = true;
        try {
            typed.forEach(ScanKeys::again);
        } finally {
            givingBack = false;
        }
    }

    private static void again(KeyEvent event) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        Component target = owner != null ? owner : event.getComponent();
        target.dispatchEvent(new KeyEvent(
                target,
                event.getID(),
                event.getWhen(),
                event.getModifiersEx(),
                event.getKeyCode(),
                event.getKeyChar(),
                event.getKeyLocation()));
    }

    private static boolean isModifier(KeyEvent event) {
        return switch (event.getKeyCode()) {
            case KeyEvent.VK_SHIFT,
                    KeyEvent.VK_CONTROL,
                    KeyEvent.VK_ALT,
                    KeyEvent.VK_ALT_GRAPH,
                    KeyEvent.VK_CAPS_LOCK -> true;
            default -> false;
        };
    }
}
