package gym.sorespot.kiosk.config;

import gym.sorespot.language.Languages;
import gym.sorespot.touch.form.FormField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The fields of {@code kiosk.yaml} that staff change on the screen; their bounds are the reader's. Stateless. */
public final class KioskFields {
    private static final int MOST_LOGOS = 20;

    private KioskFields() {}

    /**
     * In the order in which a form shows them.
     *
     * @param folder of the settings, where a logo lies
     */
    public static List<FormField> all(Path folder) {
        List<String> languages =
                Languages.all().stream().map(java.util.Locale::getLanguage).toList();
        KioskConfig usual = KioskConfig.DEFAULT;
        return List.of(
                new FormField("name", "config.name", new FormField.Line(1, 40), usual.name()),
                new FormField("logo", "config.logo", new FormField.Found(() -> logos(folder)), ""),
                new FormField("languages", "config.languages", new FormField.SomeOf(languages), "en"),
                new FormField("theme", "config.theme", new FormField.OneOf(KioskConfigReader.THEMES), usual.theme()),
                new FormField("idle", "config.idle", new FormField.Whole(10, 900, 10), "60"),
                new FormField(
                        "warning",
                        "config.warning",
                        new FormField.Whole(KioskConfigReader.LEAST_WARNING_SECONDS, 300, 5),
                        "20"),
                new FormField("screen", "config.screen", new FormField.Whole(1, 9, 1), "1"),
                new FormField("inches", "config.inches", new FormField.Decimal(5, 100), "21.5"));
    }

    /** The pictures beside the settings: a handful of names. */
    private static List<String> logos(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(KioskConfigReader::isPicture)
                    .sorted()
                    .limit(MOST_LOGOS)
                    .toList();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // Then there is nothing to choose from; the form says elsewhere what is wrong with the folder.
            return List.of();
        }
    }
}
