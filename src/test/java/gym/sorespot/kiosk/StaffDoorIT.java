package gym.sorespot.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The way in for staff, in a real window: the first start, wrong PINs, signing out, closing. */
@Timeout(90)
class StaffDoorIT {
    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void configure() throws IOException {
        KioskRig.configure(home, "idle: 60\nwarning: 20\n");
    }

    @Test
    void theFirstStartSetsTheManagersPinAndTheNextOneAsksForIt() throws IOException {
        try (KioskRig kiosk = KioskRig.openFirst(home, KioskRig.PORTRAIT)) {
            kiosk.awaitWords("Set the manager’s PIN");
            kiosk.enterPin("1234");
            kiosk.awaitWords("easy to guess");
            kiosk.enterPin("8642");
            kiosk.awaitWords("Enter it again.");
            kiosk.enterPin("8642");
            kiosk.shown("staff");
            kiosk.touchButton("Sign out");
            kiosk.shown("attract");
        }
        try (KioskRig kiosk = KioskRig.openFirst(home, KioskRig.LANDSCAPE)) {
            kiosk.holdCorner();
            kiosk.enterPin("8640");
            kiosk.awaitWords("That was not it.");
            kiosk.enterPin("8642");
            kiosk.shown("staff");
            kiosk.touch("staff-trail");
            kiosk.awaitWords("Wrong PIN");
            assertThat(kiosk.words()).contains("Set the first PIN", "Signed out");
            kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
        }
        assertThat(Files.readString(trail())).doesNotContain("8642", "8640");
    }

    @Test
    void notNowIsFineAndLaterNobodyElseCanSetThePin() {
        try (KioskRig kiosk = KioskRig.openFirst(home, KioskRig.PORTRAIT)) {
            kiosk.awaitWords("Set the manager’s PIN");
            kiosk.touchButton("Not now");
            kiosk.shown("attract");
            kiosk.pass(700);
            kiosk.holdCorner();
            kiosk.awaitWords("No PIN has been set yet.");
        }
    }

    @Test
    void closingAsksForThePinToo() throws Exception {
        KioskRig kiosk = KioskRig.open(home, KioskRig.LANDSCAPE);
        try {
            kiosk.shown("attract");
            kiosk.bothAnd(KeyEvent.VK_Q);
            kiosk.awaitWords("Your PIN closes the kiosk.");
            // By touch: keys so fast, with Enter, may be taken for a scanned card.
            kiosk.enterPin(KioskRig.PIN);
            kiosk.awaitClosed();
        } finally {
            kiosk.close();
        }
        assertThat(Files.readString(trail())).contains("Maria\tkiosk:closed");
    }

    private Path trail() throws IOException {
        try (var files = Files.list(home.resolve("data").resolve("staff"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("trail-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
