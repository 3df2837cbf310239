package gym.sorespot.strength.figure;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * The blind test: pictures without names, and for each five names to choose from, two of them near misses. Fresh eyes
 * write down one name for each; the key is a file of its own.
 */
final class PictureQuiz {
    private static final int PICTURES = 40;
    private static final int NEAR = 2;
    private static final int CHOICES = 5;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 30;

    private final Catalogue catalogue;
    private final Random random;

    PictureQuiz(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.random = new Random(seed);
    }

    /** Arguments: folder of exercises, folder for the pictures, file for the key, seed. */
    public static void main(String[] args) throws IOException {
        CatalogueReader.Reading reading = new CatalogueReader().read(Path.of(args[0]));
        PictureQuiz quiz = new PictureQuiz(reading.catalogue(), Long.parseLong(args[3]));
        Path folder = Files.createDirectories(Path.of(args[1]));
        List<String> choices = new ArrayList<>();
        List<String> key = new ArrayList<>();
        int number = 1;
        for (Exercise asked : quiz.asked()) {
            CatalogueReader.Figure source =
                    Objects.requireNonNull(reading.figures().get(asked.id()), asked.id());
            Figure figure = new Figures()
                    .draw(asked, source.file(), source.node())
                    .figure()
                    .orElseThrow();
            String name = String.format(java.util.Locale.ROOT, "%02d", number++);
            ImageIO.write(
                    paint(figure.strip()), "png", folder.resolve(name + ".png").toFile());
            List<Exercise> five = quiz.choices(asked);
            choices.add(name);
            for (int i = 0; i < five.size(); i++) {
                choices.add("  " + (char) ('a' + i) + ") " + five.get(i).name());
            }
            key.add(name + " " + (char) ('a' + five.indexOf(asked)) + " " + asked.name());
        }
        Files.write(folder.resolve("choices.txt"), choices);
        Files.write(Path.of(args[2]), key);
    }

    /** Which exercises are asked for, in the order of the pictures. */
    List<Exercise> asked() {
        List<Exercise> all = new ArrayList<>(catalogue.exercises());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(PICTURES, all.size())));
    }

    /** The right one, two that are most like it and others, shuffled. */
    List<Exercise> choices(Exercise right) {
        List<Exercise> others = new ArrayList<>(catalogue.exercises());
        others.remove(right);
        Collections.shuffle(others, random);
        others.sort(Comparator.comparingInt(other -> -likeness(right, other)));
        List<Exercise> five = new ArrayList<>(others.subList(0, NEAR));
        List<Exercise> rest = new ArrayList<>(others.subList(NEAR, others.size()));
        Collections.shuffle(rest, random);
        five.addAll(rest.subList(0, CHOICES - NEAR - 1));
        five.add(right);
        Collections.shuffle(five, random);
        return five;
    }

    private static int likeness(Exercise one, Exercise other) {
        int like = one.family().equals(other.family()) ? 8 : 0;
        like += one.pattern() == other.pattern() ? 4 : 0;
        like += one.areas().get(0) == other.areas().get(0) ? 4 : 0;
        like += (int)
                one.areas().stream().filter(Set.copyOf(other.areas())::contains).count();
        like += one.equipment().equals(other.equipment()) ? 1 : 0;
        return like;
    }

    private static BufferedImage paint(PoseStrip strip) {
        int width = (int) Math.round(HEIGHT * strip.aspect());
        BufferedImage image = new BufferedImage(width + 2 * MARGIN, HEIGHT + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        strip.paint(g, new Rectangle2D.Double(MARGIN, MARGIN, width, HEIGHT), FigureSheet.LIGHT);
        g.dispose();
        return image;
    }
}
