package gym.sorespot.strength.sheet.code;

import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as capitals and digits (RFC 4648 without padding) that a scanner types the same on most keyboard layouts and a QR
 * code packs tightly. The last two bytes are a check sum: a key that a scanner swallowed must not bring back something
 * else.
 */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String write(byte[] bytes) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + 2);
        int sum = checkSum(bytes);
        all[bytes.length] = (byte) (sum >> 8);
        all[bytes.length + 1] = (byte) sum;
        Bits bits = new Bits(all);
        StringBuilder text = new StringBuilder();
        int left = all.length * 8;
        for (; left >= 5; left -= 5) {
            text.append(LETTERS.charAt(bits.take(5)));
        }
        if (left > 0) {
            text.append(LETTERS.charAt(bits.take(left) << (5 - left)));
        }
        return text.toString();
    }

    /** The bytes, if this was written by {@link #write}. */
    static Optional<byte[]> read(String text) {
        Bits bits = new Bits();
        for (int i = 0; i < text.length(); i++) {
            int value = LETTERS.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            bits.put(value, 5);
        }
        byte[] all = Arrays.copyOf(bits.bytes(), text.length() * 5 / 8);
        if (all.length < 3) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(all, all.length - 2);
        return write(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    }

    /** CRC-16/CCITT: finds every single wrong letter. */
    private static int checkSum(byte[] bytes) {
        int sum = 0xFFFF;
        for (byte each : bytes) {
            sum ^= (each & 0xFF) << 8;
            for (int i = 0; i < 8; i++) {
                sum = (sum & 0x8000) != 0 ? sum << 1 ^ 0x1021 : sum << 1;
            }
        }
        return sum & 0xFFFF;
    }
}
