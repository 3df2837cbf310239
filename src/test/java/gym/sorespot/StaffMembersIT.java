package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff at the real kiosk: a member is erased by code, equipment goes out of order, and the list of changes says both. */
class StaffMembersIT {
    private static final String KIM = "4711";

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        KioskRig.configure(home, "idle: 600\n");
        for (String file : new String[] {"gym.yaml", "cards.yaml", "sheet.yaml"}) {
            Files.copy(Path.of("kiosk-config", file), home.resolve("config").resolve(file));
        }
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            store.save(new RandomVisits(5).next(KIM));
        }
    }

    @Test
    void aMemberIsErasedAndEquipmentGoesOutOfOrder() throws IOException {
        Map<String, String> options =
                Map.of("catalogue", Path.of("exercises").toAbsolutePath().toString());
        try (KioskRig kiosk = KioskRig.open(home, options, KioskRig.PORTRAIT)) {
            kiosk.staff();
            kiosk.touchButton("Out of order today");
            kiosk.touch("equipment-bike");
            kiosk.awaitWords("Out of order");
            kiosk.touchButton("Back");
            kiosk.shown("staff");
            kiosk.touchButton("A member’s data");
            type(kiosk, "code");
            kiosk.touchButton("Look");
            kiosk.awaitWords("1 visit is kept");
            kiosk.touch("member-erase");
            type(kiosk, "code-again");
            kiosk.touchButton("Erase");
            kiosk.awaitWords("Everything of this member is erased.");
            kiosk.touchButton("Back");
            kiosk.touch("staff-trail");
            kiosk.awaitWords("Erased a member’s data");
            assertThat(kiosk.words()).contains("Bike: out of order").doesNotContain(KIM);
        }
        assertThat(Files.readString(home.resolve("config").resolve("gym.yaml"))).contains("bike: out of order");
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            assertThat(store.visits(KIM, 9)).isEmpty();
        }
        try (Stream<Path> files = Files.list(home.resolve("data").resolve("staff"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".txt")))
                    .allSatisfy(trail -> assertThat(trail).content().doesNotContain(KIM));
        }
    }

    private static void type(KioskRig kiosk, String field) {
        kiosk.robot().focus(kiosk.shown(field));
        kiosk.robot().enterText(KIM);
    }
}
