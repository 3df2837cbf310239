package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Reads PDF files with Poppler's programs, which share nothing with the library that wrote them. */
final class Poppler {
    private static final String INSTALL = "apt-get install -y -qq --no-install-recommends poppler-utils";
    private static final Path FOLDER = Path.of("/usr/bin");

    private Poppler() {}

    /** Installs it where that is possible; otherwise the test is skipped, and says why. */
    static void need() throws IOException, InterruptedException {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!there() && root && Files.exists(FOLDER.resolve("apt-get"))) {
            Process apt = new ProcessBuilder("sh", "-c", "apt-get update -qq; " + INSTALL)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!apt.waitFor(160, TimeUnit.SECONDS)) {
                apt.destroy();
            }
        }
        assumeTrue(there(), "sheets are read by pdftoppm and pdftotext: " + INSTALL);
    }

    private static boolean there() {
        return Files.exists(FOLDER.resolve("pdftoppm")) && Files.exists(FOLDER.resolve("pdftotext"));
    }

    /** The pages, drawn; the images stay beside the file. */
    static List<BufferedImage> pages(Path file, int dotsPerInch) throws IOException, InterruptedException {
        Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
        String name = file.getFileName().toString().replace(".pdf", "-page");
        for (Path old : images(folder, name)) {
            Files.delete(old);
        }
        run(
                "pdftoppm",
                "-r",
                "" + dotsPerInch,
                "-png",
                file.toString(),
                folder.resolve(name).toString());
        List<BufferedImage> pages = new ArrayList<>();
        for (Path image : images(folder, name)) {
            pages.add(ImageIO.read(image.toFile()));
        }
        return pages;
    }

    private static List<Path> images(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "-\\d+\\.png"))
                    .sorted()
                    .toList();
        }
    }

    /** The text in the order in which the file holds it, white space as single blanks. */
    static String text(Path file) throws IOException, InterruptedException {
        return run("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").replaceAll("\\s+", " ");
    }

    private static String run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(FOLDER.resolve(program).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(program + ": " + said).isZero();
        return said;
    }
}
