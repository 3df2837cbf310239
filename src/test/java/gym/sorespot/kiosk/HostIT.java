package gym.sorespot.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.kiosk.plugins.ForeignJar;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Idle time, scanner, staff and closing in a real window, with a plugin that is not ours. */
class HostIT {
    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void configure() throws IOException {
        KioskRig.configure(home, "idle: 60\nwarning: 20\nplugins: [opening-hours]\n");
        ForeignJar.write(home.resolve("config").resolve("plugins"), "hours.jar", ForeignJar.source("opening-hours"));
        System.clearProperty("opening-hours.scanned");
        System.clearProperty("opening-hours.wiped");
    }

    @Test
    void whoWalksAwayIsWarnedAndThenEverythingIsWiped() throws Exception {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.shown("opening-hours-screen");
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection("calf 7"), null);
            kiosk.pass(60);
            kiosk.shown("idle-warning");
            assertThat(kiosk.words()).contains("Are you still there?");
            kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
            assertThat(kiosk.isShown("idle-warning")).isFalse();
            assertThat(kiosk.isShown("head")).isFalse();
            assertThat(System.getProperty("opening-hours.wiped")).isEqualTo("yes");
            assertThat(Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor))
                    .isEqualTo("");
        }
    }

    @Test
    void oneTouchOrKeyIsEnoughToStayAndDoesNothingElse() {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.shown("opening-hours-screen");
            kiosk.pass(60);
            kiosk.shown("idle-warning");
            // Where the plugin's button lies that would end the visit.
            kiosk.touchAt("leave");
            kiosk.gone("idle-warning");
            kiosk.pass(60);
            kiosk.shown("idle-warning");
            kiosk.robot().pressAndReleaseKey(KeyEvent.VK_SPACE);
            kiosk.gone("idle-warning");
            kiosk.shown("opening-hours-screen");
        }
    }

    @Test
    void timeRunsWhileASheetIsOpenToo() {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.LANDSCAPE)) {
            kiosk.touch("attract");
            kiosk.touch("access");
            kiosk.shown("look");
            kiosk.touch("larger");
            kiosk.pass(60);
            kiosk.shown("idle-warning");
            kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
            assertThat(kiosk.isShown("look")).isFalse();
        }
    }

    @Test
    void aScannedCardOpensThePluginAndReachesIt() {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.shown("attract");
            kiosk.scan("4711");
            kiosk.shown("opening-hours-screen");
            assertThat(System.getProperty("opening-hours.scanned")).isEqualTo("4711");
            kiosk.scan("0815");
            kiosk.until("the second card is read", () -> "0815".equals(System.getProperty("opening-hours.scanned")));
        }
    }

    @Test
    void staffPagesHoldAndComeBackByThemselves() {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.LANDSCAPE)) {
            kiosk.shown("attract");
            kiosk.staff();
            assertThat(kiosk.words()).contains("For staff", "opening-hours", "works");
            kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
        }
    }

    @Test
    void holdingTheCornerIsTheWayInForStaff() {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.holdCorner();
            assertThat(kiosk.isShown("staff")).isFalse();
            kiosk.enterPin(KioskRig.PIN);
            kiosk.shown("staff");
        }
    }

    @Test
    void aSecondKioskOnTheSameFolderIsToldAndTheFirstGoesOn() {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            KioskOptions same = KioskOptions.of(home.resolve("config"), home.resolve("data"), Map.of(), true);
            assertThatThrownBy(() -> Kiosk.open(same).close())
                    .isInstanceOf(KioskException.class)
                    .hasMessageContaining("Another kiosk is already running")
                    .hasMessageContaining("--data");
            kiosk.touch("attract");
            kiosk.shown("opening-hours-screen");
        }
        // Closed, it leaves the folder to the next.
        KioskRig.open(home, KioskRig.PORTRAIT).close();
    }
}
