package gym.sorespot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG in a tenth of the time of {@code ImageIO}, which spent two fifths of a painting test on it. There
 * are hundreds of them in a build, to be looked at and thrown away. Stateless.
 */
final class QuickPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;

    private QuickPng() {}

    /**
     * @param picture of type {@code TYPE_INT_RGB}
     * @throws IOException if the file cannot be written; what was there before is lost then
     */
    static void write(BufferedImage picture, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(picture.getWidth(), picture.getHeight()));
            chunk(out, "IDAT", packed(rows(picture)));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
        return bytes.toByteArray();
    }

    /** Each row after a byte that says that it is not filtered. */
    private static byte[] rows(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        byte[] rows = new byte[pixels.length * 3 + picture.getHeight()];
        int to = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                to++;
            }
            int pixel = pixels[i];
            rows[to++] = (byte) (pixel >> 16);
            rows[to++] = (byte) (pixel >> 8);
            rows[to++] = (byte) pixel;
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
