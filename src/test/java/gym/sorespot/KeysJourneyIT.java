package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a member in a real window without a touch: by a keyboard, and by a scanner and a number pad. */
class KeysJourneyIT {
    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void configure() throws IOException {
        KioskRig.configure(home, "name: Strong Street\nidle: 60\nwarning: 20\n");
    }

    @Test
    void byAKeyboardAlone() {
        try (KioskRig kiosk = open()) {
            KeyHand hand = new KeyHand(kiosk, KeyEvent.VK_TAB, KeyEvent.VK_SPACE);
            hand.awaitFocus("Strong Street. Touch to begin.");
            hand.key(KeyEvent.VK_SPACE);
            kiosk.awaitWords("Your member code");
            hand.type("4711", KeyEvent.VK_0);
            hand.press("Continue");
            kiosk.awaitWords("May we remember what is sore?");
            hand.press("Yes, remember it");
            kiosk.awaitWords("Where are you sore?");
            hand.to("List");
            hand.key(KeyEvent.VK_TAB);
            hand.until(KeyEvent.VK_RIGHT, "Left");
            hand.until(KeyEvent.VK_DOWN, "Left sole of the foot");
            hand.until(KeyEvent.VK_UP, "Left calf");
            hand.key(KeyEvent.VK_ENTER);
            hand.press("4, Sore");
            hand.press("Both sides");
            hand.press("Continue");
            kiosk.awaitWords("Before you begin");
            hand.press("None of these");
            kiosk.awaitWords("Your session today");
            hand.press("Back");
            kiosk.awaitWords("Before you begin");
            hand.press("None of these");
            hand.press("Build my session");
            kiosk.awaitWords("For what is sore");
            hand.press("Take it along");
            kiosk.awaitWords("Your next session builds on this one.");
            hand.press("Done");
            kiosk.shown("attract");
            assertThat(kiosk.touches()).isZero();
        }
        hasSoreCalves();
    }

    @Test
    void byAScannerAndANumberPad() {
        try (KioskRig kiosk = open()) {
            KeyHand hand = new KeyHand(kiosk, KeyEvent.VK_ADD, KeyEvent.VK_NUMPAD5);
            kiosk.shown("attract");
            kiosk.scan("4711");
            kiosk.awaitWords("May we remember what is sore?");
            hand.press("Yes, remember it");
            kiosk.awaitWords("Where are you sore?");
            hand.press("List");
            hand.press("Left calf");
            hand.press("4, Sore");
            hand.press("Both sides");
            hand.keyTo(KeyEvent.VK_MULTIPLY, "Before you begin");
            hand.keyTo(KeyEvent.VK_MULTIPLY, "Your session today");
            hand.keyTo(KeyEvent.VK_DIVIDE, "Before you begin");
            hand.keyTo(KeyEvent.VK_MULTIPLY, "Your session today");
            hand.keyTo(KeyEvent.VK_MULTIPLY, "For what is sore");
            hand.keyTo(KeyEvent.VK_MULTIPLY, "Your next session builds on this one.");
            hand.press("Done");
            kiosk.shown("attract");
            assertThat(kiosk.touches()).isZero();
        }
        hasSoreCalves();
    }

    private KioskRig open() {
        Path exercises = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        return KioskRig.open(home, Map.of("catalogue", exercises.toString()), KioskRig.PORTRAIT);
    }

    private void hasSoreCalves() {
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            assertThat(store.visits("4711", 10)).singleElement().satisfies(visit -> assertThat(
                            visit.visit().soreness())
                    .extracting(sore -> sore.spot().id(), Soreness::severity)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("calf:left", 4),
                            org.assertj.core.groups.Tuple.tuple("calf:right", 4)));
        }
    }
}
