package gym.sorespot.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.plugins.ForeignJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody changes the kiosk's own settings with a text editor, or in the form, while it is open. */
@Timeout(90)
class SettingsLiveIT {
    private static final String REST = "warning: 20\nplugins: [opening-hours]\n";

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void configure() throws IOException {
        KioskRig.configure(home, "name: Strong Street\nidle: 60\n" + REST);
        ForeignJar.write(home.resolve("config").resolve("plugins"), "hours.jar", ForeignJar.source("opening-hours"));
    }

    @Test
    void aNewNameAndNewTimesCountAtOnceButNotInTheMiddleOfAVisit() throws IOException {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.shown("attract");
            write("name: Calm Street\nidle: 60\n");
            kiosk.awaitWords("Calm Street");
            kiosk.touch("attract");
            kiosk.shown("opening-hours-screen");
            write("name: Third Street\nidle: 90\n");
            // The old time holds for this visit.
            kiosk.pass(60);
            kiosk.shown("idle-warning");
            assertThat(kiosk.words()).contains("Calm Street");
            kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
            kiosk.awaitWords("Third Street");
        }
    }

    @Test
    void theFormSavesAndItCounts() {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.LANDSCAPE)) {
            kiosk.staff();
            kiosk.touch("staff-config");
            kiosk.awaitWords("It counts at once.");
            kiosk.touch("field-name");
            kiosk.robot().enterText("Calm Street");
            kiosk.awaitWords("Not saved yet.");
            kiosk.touchButton("Back");
            kiosk.shown("staff");
            kiosk.touch("staff-config");
            kiosk.awaitWords("Begun earlier and not saved.");
            kiosk.touch("save");
            kiosk.awaitWords("It is saved.");
            kiosk.touchButton("Back");
            kiosk.shown("staff");
            kiosk.touchButton("Sign out");
            kiosk.shown("attract");
            kiosk.awaitWords("Calm Street");
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(home.resolve("config").resolve("kiosk.yaml"), text + REST);
    }
}
