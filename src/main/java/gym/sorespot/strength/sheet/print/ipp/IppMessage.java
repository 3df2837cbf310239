package gym.sorespot.strength.sheet.print.ipp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A request of the Internet Printing Protocol (RFC 8010), written. Not thread-safe. */
final class IppMessage {
    private static final int OPERATION_ATTRIBUTES = 0x01;
    private static final int END = 0x03;
    private static final int INTEGER = 0x21;
    private static final int KEYWORD = 0x44;
    private static final int NAME = 0x42;
    private static final int URI = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** @param operation its number (RFC 8011, 5.4.15; CUPS adds some from 0x4000) */
    IppMessage(int operation) {
        // Version 1.1, the operation, request 1.
        out.writeBytes(new byte[] {1, 1, (byte) (operation >> 8), (byte) operation, 0, 0, 0, 1});
        out.write(OPERATION_ATTRIBUTES);
        text(CHARSET, "attributes-charset", "utf-8");
        text(LANGUAGE, "attributes-natural-language", "en");
    }

    IppMessage uri(String name, String value) {
        return text(URI, name, value);
    }

    IppMessage name(String name, String value) {
        return text(NAME, name, value);
    }

    IppMessage keywords(String name, String... values) {
        String given = name;
        for (String value : values) {
            // Each further value of an attribute has no name.
            text(KEYWORD, given, value);
            given = "";
        }
        return this;
    }

    IppMessage integer(String name, int value) {
        head(INTEGER, name, 4);
        out.writeBytes(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.write(END);
        return whole.toByteArray();
    }

    private IppMessage text(int tag, String name, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        head(tag, name, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    private void head(int tag, String name, int length) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        out.write(tag);
        out.write(bytes.length >> 8);
        out.write(bytes.length);
        out.writeBytes(bytes);
        out.write(length >> 8);
        out.write(length);
    }
}
