package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.kiosk.WindowSize;
import gym.sorespot.touch.body.BodySpot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff change an exercise in a real window while somebody changes its file. */
class EditorJourneyIT {
    private static final WindowSize SIZE = KioskRig.PORTRAIT;

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void copies() throws IOException {
        KioskRig.configure(home, "name: Strong Street\nidle: 60\nwarning: 20\n");
        Path folder = Files.createDirectory(home.resolve("own"));
        Path shipped = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        try (Stream<Path> files = Files.list(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(file(), "# ours, since spring\n" + Files.readString(file()));
    }

    @Test
    void whatIsTouchedIsSavedAndWhatOthersWroteStays() throws IOException {
        Map<String, String> options = Map.of("catalogue", home.resolve("own").toString());
        try (KioskRig kiosk = KioskRig.open(home, options, SIZE)) {
            kiosk.staff();
            kiosk.touchButton("Exercises: look up and change");
            kiosk.awaitWords("73 of 73 exercises");
            type(kiosk, "heel drop straight");
            kiosk.awaitWords("1 of 73 exercises");
            kiosk.touch("exercise-list");
            kiosk.awaitWords("File heel-drop.yaml");
            kiosk.touchButton("Areas");
            kiosk.touchSpot(new BodySpot("shin", "left"));
            kiosk.awaitWords("It is for this area");
            kiosk.touchFirstToggleSaying("It is for this area");
            kiosk.touchButton("Save");
            kiosk.awaitWords("Saved.");
            String saved = Files.readString(file());
            assertThat(saved).contains("areas: [calf, achilles, shin]").startsWith("# ours, since spring\n");

            kiosk.touchButton("Kind");
            kiosk.touchFirstToggleSaying("Experienced");
            Files.writeString(file(), saved.replace("tempo: 1-0-3", "tempo: 2-0-3"));
            // The form hears of it before anybody saves.
            kiosk.awaitWords("Nothing was overwritten.");
            assertThat(Files.readString(file())).contains("tempo: 2-0-3").contains("level: 2");
            kiosk.touchButton("Compare both versions");
            kiosk.awaitWords("Theirs, in the file");
            kiosk.touchButton("Take theirs");
            kiosk.awaitWords("File heel-drop.yaml");
        }
    }

    @Test
    void aLineOfHowTheExercisesStandLeadsToItsExercise() throws IOException {
        String sled = Files.readString(file())
                .replaceFirst("name: .*", "name: Heel drop, sled")
                .replaceFirst("equipment: .*", "equipment: [sled]");
        Files.writeString(home.resolve("own").resolve("sled.yaml"), sled);
        Map<String, String> options = Map.of("catalogue", home.resolve("own").toString());
        try (KioskRig kiosk = KioskRig.open(home, options, KioskRig.LANDSCAPE)) {
            kiosk.staff();
            kiosk.touchButton("How the exercises stand");
            kiosk.awaitWords("Safe exercises by area and soreness");
            kiosk.touchCalled("Heel drop, sled: the gym has no sled");
            kiosk.awaitWords("File sled.yaml");
        }
    }

    private static void type(KioskRig kiosk, String words) {
        kiosk.touch("editor-search");
        kiosk.robot().enterText(words);
    }

    private Path file() {
        return home.resolve("own").resolve("heel-drop.yaml");
    }
}
