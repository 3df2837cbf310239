package gym.sorespot.bench;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A finger in a process of its own, as a touch screen is outside of the kiosk. A {@code Robot} in the kiosk's own process
 * would share its connection to the display: what the display answers to the robot brings the touch along unseen, and Java
 * finds it only when it next looks by itself, some thirty milliseconds later. One thread.
 */
final class Finger implements AutoCloseable {
    private static final String PRESS = "press";
    private static final String LIFT = "lift";

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;

    Finger() throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Finger.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        orders = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws AWTException, IOException {
        Robot robot =
                new Robot(GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            switch (line) {
                case PRESS -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                case LIFT -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
                default -> {
                    String[] at = line.split(" ");
                    robot.mouseMove(Integer.parseInt(at[0]), Integer.parseInt(at[1]));
                }
            }
            System.out.println(line);
            System.out.flush();
        }
    }

    /** Moves there and waits until the display knows. */
    void move(int x, int y) {
        order(x + " " + y);
        done();
    }

    /** Begins to move there; {@link #done} waits for it. */
    void beginMove(int x, int y) {
        order(x + " " + y);
    }

    /** Presses and waits until the display knows. */
    void press() {
        order(PRESS);
        done();
    }

    /** Begins to lift; {@link #done} waits for it. */
    void beginLift() {
        order(LIFT);
    }

    /** Waits until the display knows of what was begun. */
    void done() {
        try {
            if (answers.readLine() == null) {
                throw new IOException("the finger's process has ended");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void order(String words) {
        try {
            orders.write(words);
            orders.newLine();
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
