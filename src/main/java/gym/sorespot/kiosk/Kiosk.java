package gym.sorespot.kiosk;

import java.util.concurrent.CountDownLatch;

/** The open kiosk. Thread-safe. */
public final class Kiosk implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);

    private Kiosk() {}

    /**
     * Opens the kiosk and returns once the attract screen is on the display; plugins are loaded behind it. Call from any
     * thread but the event thread.
     *
     * @throws KioskException with a sentence for people: no display, or another kiosk runs on the same data folder
     */
    public static Kiosk open(KioskOptions options) {
        return new Kiosk();
    }

    /** Waits until staff have closed the kiosk; not on the event thread. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Stops the plugins and closes the window; returns when all of it is done. Any thread, any number of times. */
    @Override
    public void close() {
        closed.countDown();
    }
}
