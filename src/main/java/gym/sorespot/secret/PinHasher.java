package gym.sorespot.secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes PINs with PBKDF2-HMAC-SHA256, a salt of its own for each. One hash takes some tenths of a second by intent: on the
 * job runner only, never on the event thread. Thread-safe.
 */
public final class PinHasher {
    /**
     * Iterations of a new hash: the OWASP Password Storage Cheat Sheet asks for 600,000 or more with HMAC-SHA-256 (2023 and
     * since).
     */
    public static final int ITERATIONS = 600_000;

    /** NIST SP 800-132 asks for a salt of 128 bits or more. */
    static final int SALT_BYTES = 16;

    /** All that SHA-256 gives; a longer key would cost us twice and whoever guesses once. */
    static final int HASH_BYTES = 32;

    private final SecureRandom random;
    private final int iterations;

    /** As strong as the product wants it. */
    public PinHasher() {
        this(new SecureRandom(), ITERATIONS);
    }

    /** @param iterations 1 and up; less than {@link #ITERATIONS} is for tests only */
    public PinHasher(SecureRandom random, int iterations) {
        this.random = random;
        this.iterations = iterations;
    }

    /** A hash with a fresh salt. */
    public PinHash hash(char[] pin) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PinHash(iterations, salt, derive(pin, salt, iterations));
    }

    /** Whether it is the PIN that the hash was made of; takes as long whatever the answer. */
    public boolean matches(char[] pin, PinHash hash) {
        return MessageDigest.isEqual(derive(pin, hash.salt(), hash.iterations()), hash.hash());
    }

    /** Whether the hash was made with fewer iterations than we make now. */
    boolean isWeak(PinHash hash) {
        return hash.iterations() < iterations;
    }

    private static byte[] derive(char[] pin, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(pin, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 8 has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
