package gym.sorespot.strength.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a text that changes when the text does. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 in hexadecimal digits, the same on every machine whatever line ends its files have. */
    static String of(String text) {
        String plain = text.indexOf('\r') < 0 ? text : text.replace("\r", "");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
