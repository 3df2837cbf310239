package gym.sorespot.strength.sheet.print.ipp;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer of the Internet Printing Protocol (RFC 8010), read. Immutable.
 *
 * @param status below 0x100 it was done (RFC 8011, 4.1.8)
 * @param objects printers or jobs, each with the values of its attributes as text
 */
record IppAnswer(int status, List<Map<String, List<String>>> objects) {
    private static final int OPERATION_ATTRIBUTES = 0x01;
    private static final int END = 0x03;
    private static final int FIRST_VALUE = 0x10;
    private static final int BOOLEAN = 0x22;
    private static final int INTEGER = 0x21;
    private static final int ENUM = 0x23;
    private static final int NOT_FOUND = 0x0406;

    boolean done() {
        return status < 0x100;
    }

    boolean notFound() {
        return status == NOT_FOUND;
    }

    /** @throws IOException when it is none, or ends too early */
    static IppAnswer read(byte[] bytes) throws IOException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            in.getShort();
            int status = in.getShort();
            in.getInt();
            return new IppAnswer(status & 0xFFFF, objects(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("the print service's answer ends too early", e);
        }
    }

    private static List<Map<String, List<String>>> objects(ByteBuffer in) {
        List<Map<String, List<String>>> objects = new ArrayList<>();
        Map<String, List<String>> object = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        for (int tag = in.get(); tag != END; tag = in.get()) {
            if (tag < FIRST_VALUE) {
                object = new LinkedHashMap<>();
                if (tag != OPERATION_ATTRIBUTES) {
                    objects.add(object);
                }
                continue;
            }
            String name = text(in);
            if (!name.isEmpty()) {
                values = new ArrayList<>();
                object.put(name, values);
            }
            values.add(value(tag, in));
        }
        return objects;
    }

    private static String value(int tag, ByteBuffer in) {
        if (tag == INTEGER || tag == ENUM) {
            in.getShort();
            return Integer.toString(in.getInt());
        }
        if (tag == BOOLEAN) {
            in.getShort();
            return Boolean.toString(in.get() != 0);
        }
        return text(in);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort() & 0xFFFF];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
