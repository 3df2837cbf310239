package gym.sorespot.strength.gym;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of {@code kiosk-config} as they are shipped; the build puts them beside this class. */
public final class Shipped {
    private Shipped() {}

    /** The text of {@code gym.yaml} or {@code cards.yaml}, with all its comments. */
    public static String text(String file) {
        try (InputStream in = Shipped.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
