package gym.sorespot.secret;

import java.util.Base64;
import java.util.Optional;

/** A PIN as it is kept: what the hash was made with, and the hash. The PIN itself cannot be read from it. Immutable. */
public final class PinHash {
    private static final String KIND = "pbkdf2-sha256";
    private static final String SPLIT = "$";

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    PinHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt.clone();
        this.hash = hash.clone();
    }

    /** Reads what {@link #text} wrote; empty when it is anything else. */
    public static Optional<PinHash> parse(String text) {
        String[] parts = text.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(KIND)) {
            return Optional.empty();
        }
        try {
            int iterations = Integer.parseInt(parts[1]);
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            byte[] hash = Base64.getDecoder().decode(parts[3]);
            boolean whole =
                    iterations > 0 && salt.length == PinHasher.SALT_BYTES && hash.length == PinHasher.HASH_BYTES;
            return whole ? Optional.of(new PinHash(iterations, salt, hash)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One line of ASCII, at most 120 characters; for a store, never for a log. */
    public String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                SPLIT, KIND, Integer.toString(iterations), base64.encodeToString(salt), base64.encodeToString(hash));
    }

    int iterations() {
        return iterations;
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] hash() {
        return hash.clone();
    }

    @Override
    public String toString() {
        // A four-digit PIN is guessed from its hash within hours, so the hash must not get into a log by accident.
        return "PinHash";
    }
}
