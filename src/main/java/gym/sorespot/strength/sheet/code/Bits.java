package gym.sorespot.strength.sheet.code;

import java.util.BitSet;

/** Numbers packed bit by bit, written and read in the same order. Not thread-safe. */
final class Bits {
    private final BitSet bits;
    private int length;
    private int at;

    Bits() {
        this.bits = new BitSet();
    }

    /** For reading from the start. */
    Bits(byte[] bytes) {
        this.bits = new BitSet(bytes.length * 8);
        for (int i = 0; i < bytes.length * 8; i++) {
            bits.set(i, (bytes[i / 8] >> (7 - i % 8) & 1) == 1);
        }
        this.length = bytes.length * 8;
    }

    /** Writes the number, or the nearest one that fits into so many bits. */
    Bits put(long value, int count) {
        long most = (1L << count) - 1;
        long kept = Math.max(0, Math.min(most, value));
        for (int i = count - 1; i >= 0; i--) {
            bits.set(length++, (kept >> i & 1) == 1);
        }
        return this;
    }

    Bits put(boolean value) {
        return put(value ? 1 : 0, 1);
    }

    /** @throws IllegalArgumentException when there are not so many bits left */
    int take(int count) {
        if (at + count > length) {
            throw new IllegalArgumentException("the code ends too early");
        }
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | (bits.get(at++) ? 1 : 0);
        }
        return value;
    }

    boolean takeFlag() {
        return take(1) == 1;
    }

    /** Filled up with zeros to whole bytes. */
    byte[] bytes() {
        byte[] bytes = new byte[(length + 7) / 8];
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            bytes[i / 8] |= (byte) (1 << (7 - i % 8));
        }
        return bytes;
    }
}
