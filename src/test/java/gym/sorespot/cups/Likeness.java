package gym.sorespot.cups;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** How like two pictures of a page are, whatever drew their letters. */
final class Likeness {
    /** Fine enough to miss no line of text, coarse enough not to see how edges were smoothed. */
    private static final int CELL = 6;

    private Likeness() {}

    /** Mean difference of the cells, 0 for the same, 1 for black against white. */
    static double meanDifference(BufferedImage one, BufferedImage other) {
        return difference(one, other)[0];
    }

    /** Largest difference of a cell. */
    static double largestDifference(BufferedImage one, BufferedImage other) {
        return difference(one, other)[1];
    }

    private static double[] difference(BufferedImage one, BufferedImage other) {
        int wide = one.getWidth() / CELL;
        int high = one.getHeight() / CELL;
        BufferedImage same = scaled(other, one.getWidth(), one.getHeight());
        double sum = 0;
        double most = 0;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                double difference = Math.abs(cell(one, x, y) - cell(same, x, y));
                sum += difference;
                most = Math.max(most, difference);
            }
        }
        return new double[] {sum / wide / high, most};
    }

    private static double cell(BufferedImage image, int column, int row) {
        double sum = 0;
        for (int y = 0; y < CELL; y++) {
            for (int x = 0; x < CELL; x++) {
                int rgb = image.getRGB(column * CELL + x, row * CELL + y);
                sum += ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 765.0;
            }
        }
        return sum / CELL / CELL;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = scaled.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return scaled;
    }
}
