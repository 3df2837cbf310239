package gym.sorespot.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.plugins.ForeignJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's plugins in a real window: found, opened, failing in every way, and nobody else is harmed. */
class ForeignPluginIT {
    @TempDir
    Path home = Path.of("");

    private Path plugins = home;

    @BeforeEach
    void configure() throws IOException {
        KioskRig.configure(home, "name: Strong Street\nplugins: [opening-hours, lockers]\n");
        plugins = home.resolve("config").resolve("plugins");
    }

    @Test
    void aJarInTheFolderIsOpenedByItsTileAndLeft() throws IOException {
        ForeignJar.write(plugins, "hours.jar", ForeignJar.source("opening-hours"));
        ForeignJar.write(plugins, "lockers.jar", ForeignJar.source("lockers"));
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.touch("tile-lockers");
            kiosk.shown("lockers-screen");
            assertThat(kiosk.isShown("head")).isTrue();
            kiosk.touch("leave");
            kiosk.shown("attract");
            kiosk.touch("attract");
            kiosk.touch("tile-opening-hours");
            kiosk.shown("opening-hours-screen");
            kiosk.touch("restart");
            kiosk.shown("attract");
        }
    }

    @Test
    void withOnePluginAFirstTouchLeadsStraightIntoIt() throws IOException {
        ForeignJar.write(plugins, "hours.jar", ForeignJar.source("opening-hours"));
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.LANDSCAPE)) {
            kiosk.touch("attract");
            kiosk.shown("opening-hours-screen");
        }
    }

    @Test
    void failureAtLoadAndStartIsNamedForStaffAndTheOthersGoOn() throws IOException {
        ForeignJar.write(
                plugins,
                "a-load.jar",
                ForeignJar.source("a", "static: static { if (true) throw new IllegalStateException(\"no luck\"); }"));
        ForeignJar.write(
                plugins, "b-start.jar", ForeignJar.source("b", "start: throw new IllegalStateException(\"no disk\");"));
        Files.writeString(plugins.resolve("c-text.jar"), "not a jar");
        ForeignJar.write(plugins, "hours.jar", ForeignJar.source("opening-hours"));
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.shown("opening-hours-screen");
            kiosk.touch("restart");
            kiosk.staff();
            assertThat(kiosk.words())
                    .contains("could not be loaded", "no luck", "could not be started", "no disk", "plugins/c-text.jar")
                    .contains("opening-hours", "works")
                    .contains("plugins: there is no plugin lockers");
            kiosk.touchButton("Hours");
            kiosk.awaitWords("Nine to five");
        }
    }

    @Test
    void failureAtOpenEndsTheVisitCalmlyWithACode() throws IOException {
        ForeignJar.write(
                plugins,
                "hours.jar",
                ForeignJar.source("opening-hours", "open: if (true) throw new NoSuchMethodError(\"gone\");"));
        ForeignJar.write(plugins, "lockers.jar", ForeignJar.source("lockers"));
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.touch("tile-opening-hours");
            kiosk.shown("sorry");
            assertThat(kiosk.words())
                    .contains("This has stopped working")
                    .containsPattern("code: [A-Z0-9]{3}-[A-Z0-9]{3}");
            kiosk.touchButton("Begin again");
            kiosk.touch("attract");
            kiosk.touch("tile-lockers");
            kiosk.shown("lockers-screen");
        }
    }

    @Test
    void whoFailsAgainAndAgainIsNoLongerOffered() throws IOException {
        ForeignJar.write(plugins, "hours.jar", ForeignJar.source("opening-hours", "open: if (true) return null;"));
        ForeignJar.write(plugins, "lockers.jar", ForeignJar.source("lockers"));
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            for (int i = 0; i < 4; i++) {
                kiosk.touch("attract");
                kiosk.touch("tile-opening-hours");
                kiosk.shown("sorry");
                kiosk.touchButton("Begin again");
            }
            kiosk.touch("attract");
            kiosk.shown("lockers-screen");
        }
    }

    @Test
    void failureInUseEndsTheVisitCalmlyAndTellsNobodyWhatWasTyped() throws IOException {
        ForeignJar.write(plugins, "hours.jar", ForeignJar.source("opening-hours"));
        ForeignJar.write(plugins, "lockers.jar", ForeignJar.source("lockers"));
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.LANDSCAPE)) {
            kiosk.touch("attract");
            kiosk.touch("tile-opening-hours");
            kiosk.touch("throw");
            kiosk.shown("sorry");
            kiosk.touchButton("Begin again");
            kiosk.touch("attract");
            kiosk.touch("tile-lockers");
            kiosk.shown("lockers-screen");
            kiosk.touch("restart");
            kiosk.staff();
            assertThat(kiosk.words())
                    .contains("It stopped during a visit. IllegalStateException")
                    .doesNotContain("4711");
        }
    }

    @Test
    void withNothingOnOfferTheKioskSaysSoAndComesBack() {
        try (KioskRig kiosk = KioskRig.open(home, KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.shown("sorry");
            kiosk.awaitWords("Nothing is on offer here right now");
            kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
        }
    }
}
