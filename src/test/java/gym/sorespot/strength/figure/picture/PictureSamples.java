package gym.sorespot.strength.figure.picture;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A folder with one exercise, and pictures of all sorts to put beside it. */
final class PictureSamples {
    static final String ID = "heel-drop";
    private static final Path SHIPPED = Path.of(System.getProperty("sorespot.home", "."), "exercises", ID + ".yaml");

    private final Path folder;

    PictureSamples(Path folder) {
        this.folder = folder;
    }

    /** The exercise with these lines besides; without its figure when asked. */
    Illustrations.Drawn draw(String lines, boolean withFigure) throws IOException {
        String text = Files.readString(SHIPPED).replaceAll("(?m)^(easier|harder):.*\\n", "");
        int figure = text.indexOf("\nfigure:");
        String head = text.substring(0, figure + 1) + lines + "\n";
        Files.writeString(folder.resolve(ID + ".yaml"), withFigure ? head + text.substring(figure + 1) : head);
        CatalogueReader.Reading reading = new CatalogueReader().read(folder);
        Exercise exercise = reading.catalogue()
                .find(ID)
                .orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
        return new Illustrations().draw(reading, exercise);
    }

    /** The line on which the first added line stands. */
    static int line() throws IOException {
        return (int) Files.readAllLines(SHIPPED).stream()
                        .takeWhile(line -> !line.equals("figure:"))
                        .filter(line -> !line.startsWith("easier:") && !line.startsWith("harder:"))
                        .count()
                + 1;
    }

    void raster(String name, String format, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, 60, 40);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        bytes(name, bytes.toByteArray());
    }

    void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).toAbsolutePath().getParent());
        Files.write(folder.resolve(name), bytes);
    }

    /** A few bytes that claim to be a picture of this size. */
    static byte[] claimedPng(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
