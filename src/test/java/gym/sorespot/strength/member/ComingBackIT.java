package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.secret.Pins;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member with a PIN comes back, in a real window with the real store; and walks away once, halfway through the PIN. */
class ComingBackIT {
    private static final String PIN = "4081";
    private static final UUID LAST = new UUID(7, 7);

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void wasHereThreeDaysAgo() throws Exception {
        KioskRig.configure(home, "name: Strong Street\nidle: 60\nwarning: 20\n");
        Visit visit = Stays.lastTime().visit();
        LocalDate day = LocalDate.now(Clock.systemDefaultZone()).minusDays(3);
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            store.members().consent(TestRooms.KNOWN, Consent.ALL, Instant.EPOCH);
            store.save(new StoredVisit(
                    LAST,
                    TestRooms.KNOWN,
                    Instant.EPOCH,
                    new Visit(day, visit.soreness(), Map.of(), visit.work()),
                    false,
                    "{}"));
            new Pins(store.members().pins(), Clock.systemUTC()).set(TestRooms.KNOWN, PIN.toCharArray());
        }
    }

    @Test
    void tellsHowItWasAndSeesWhatThatChanges() {
        Path exercises = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        try (KioskRig kiosk = KioskRig.open(home, Map.of("catalogue", exercises.toString()), KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            type(kiosk, TestRooms.KNOWN);
            kiosk.touchButton("Continue");
            kiosk.awaitWords("Your PIN");
            type(kiosk, "40");
            walkAway(kiosk);
            kiosk.touch("attract");
            type(kiosk, TestRooms.KNOWN);
            kiosk.touchButton("Continue");
            kiosk.awaitWords("Your PIN");
            type(kiosk, PIN);
            kiosk.touchButton("Continue");
            kiosk.awaitWords("How was it?");
            kiosk.touchFirstToggleSaying("Not yet");
            kiosk.touchFirstToggleSaying("Hurt");
            kiosk.touchCalled("Change load and repetitions: Goblet squat");
            kiosk.awaitWords("Load you used");
            kiosk.touchCalled("Load you used: More");
            kiosk.awaitWords("18.5 kg");
            kiosk.touchButton("Done");
            kiosk.touchButton("Continue");
            kiosk.awaitWords("The outlined areas are from your last visit.");
            kiosk.touchButton("Continue");
            kiosk.touchButton("Build my session");
            kiosk.awaitWords("Because of your answers");
            kiosk.touchButton("Take it along");
            kiosk.awaitWords("Your next session builds on this one.");
            walkAway(kiosk);
        }
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            assertThat(store.visits(TestRooms.KNOWN, 5)).hasSize(2);
            assertThat(store.visit(LAST)).get().satisfies(told -> {
                assertThat(told.confirmed()).isTrue();
                assertThat(told.visit().work()).extracting(Work::pain).containsOnlyOnce(6);
                assertThat(told.visit().work()).extracting(Work::loadKg).containsOnlyOnce(18.5);
                assertThat(told.visit().settled()).containsValue(false);
            });
        }
    }

    /** One kiosk for all of them: what one left, the next would find. Each begins where somebody has just typed the PIN. */
    @Test
    void whoWalksAwayFromWhatIsOnlyTheirsLeavesNothing() {
        Path exercises = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        try (KioskRig kiosk = KioskRig.open(home, Map.of("catalogue", exercises.toString()), KioskRig.LANDSCAPE)) {
            comeIn(kiosk);
            kiosk.touchFirstToggleSaying("Easy");
            kiosk.touchCalled("Change load and repetitions: Goblet squat");
            kiosk.awaitWords("Load you used");
            walkAway(kiosk);
            mine(kiosk, "My progress");
            kiosk.awaitWords("One visit is kept so far");
            walkAway(kiosk);
            mine(kiosk, "Past sheets");
            kiosk.touchFirstDetailed("exercises");
            // What was kept then is no session: that is said, and the list stays.
            kiosk.awaitWords("This did not work.");
            walkAway(kiosk);
            mine(kiosk, "What is kept about me");
            kiosk.touchButton("Remove it");
            kiosk.awaitWords("Your current PIN");
            type(kiosk, "40");
            walkAway(kiosk);
        }
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            assertThat(store.visits(TestRooms.KNOWN, 5)).hasSize(1);
            assertThat(new Pins(store.members().pins(), Clock.systemUTC()).has(TestRooms.KNOWN))
                    .isTrue();
        }
    }

    private static void comeIn(KioskRig kiosk) {
        kiosk.touch("attract");
        type(kiosk, TestRooms.KNOWN);
        kiosk.touchButton("Continue");
        kiosk.awaitWords("Your PIN");
        type(kiosk, PIN);
        kiosk.touchButton("Continue");
        kiosk.awaitWords("How was it?");
    }

    private static void mine(KioskRig kiosk, String way) {
        comeIn(kiosk);
        kiosk.touchButton("Skip");
        kiosk.awaitWords("The outlined areas are from your last visit.");
        kiosk.touchButton("For me");
        kiosk.touchButton(way);
    }

    private static void type(KioskRig kiosk, String digits) {
        digits.chars().forEach(digit -> kiosk.touchButton(Character.toString(digit)));
    }

    /** The walk goes from the host itself: whatever it can reach through objects of ours, and all that its window shows. */
    private static void walkAway(KioskRig kiosk) {
        assertThat(reached(kiosk)).as("before").isNotEmpty();
        kiosk.pass(60);
        kiosk.shown("idle-warning");
        kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
        assertThat(reached(kiosk)).as("after").isEmpty();
    }

    private static List<Object> reached(KioskRig kiosk) {
        return Gallery.onEventThread(() -> Personal.in(Stream.of(kiosk.root()), kiosk.frame()));
    }
}
