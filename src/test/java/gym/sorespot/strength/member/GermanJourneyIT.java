package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.kiosk.WindowSize;
import gym.sorespot.kiosk.screen.Head;
import gym.sorespot.language.Bundles;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.body.BodySpot;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way in German, chosen at the screen; and chosen halfway, when much is on the screen already. */
class GermanJourneyIT {
    private static final Words GERMAN = Words.of(VisitPane.class, "words", Locale.GERMAN);
    private static final Words HOST = Words.of(Head.class, "words", Locale.GERMAN);
    private static final Set<String> ENGLISH = english();

    @TempDir
    Path home = Path.of("");

    static Stream<WindowSize> sizes() {
        return Stream.of(KioskRig.PORTRAIT, KioskRig.LANDSCAPE);
    }

    /** What only an English screen says: words of the screens, and names of exercises. */
    private static Set<String> english() {
        Set<String> english = new HashSet<>();
        Set<String> german = new HashSet<>();
        for (Class<?> room : Set.of(VisitPane.class, Head.class)) {
            ResourceBundle original = Bundles.of(room, "words", Locale.ENGLISH);
            ResourceBundle other = Bundles.of(room, "words", Locale.GERMAN);
            original.keySet().forEach(key -> {
                english.add(original.getString(key));
                german.add(other.getString(key));
            });
        }
        Catalogue original = Shipped.catalogue();
        original.exercises().forEach(exercise -> english.add(exercise.name()));
        original.in(Locale.GERMAN).exercises().forEach(exercise -> german.add(exercise.name()));
        english.removeAll(german);
        return english;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void fromTheCodeToTheSheet(WindowSize size) throws Exception {
        try (KioskRig kiosk = open(size)) {
            // Whoever reads no English begins in German.
            kiosk.touch("attract-language");
            kiosk.shown("languages");
            kiosk.touchButton("Deutsch");
            says(kiosk, "code.title");
            "4711".chars().forEach(digit -> kiosk.touchButton(Character.toString(digit)));
            touch(kiosk, "way.continue");
            says(kiosk, "consent.title");
            touch(kiosk, "consent.yes");
            says(kiosk, "where.title");
            kiosk.touchSpot(new BodySpot("calf", "left"));
            kiosk.touchButton("4");
            touch(kiosk, "where.both");
            says(kiosk, "where.ask");
            touch(kiosk, "way.continue");
            says(kiosk, "check.title");
            touch(kiosk, "check.none");
            says(kiosk, "time.title");
            touch(kiosk, "time.plan");
            says(kiosk, "session.block.aim");
            kiosk.touchFirstCard();
            says(kiosk, "exercise.out");
            touch(kiosk, "way.close");
            touch(kiosk, "session.take");
            says(kiosk, "done.saved.detail");
            touch(kiosk, "way.done");
            kiosk.shown("attract");
            // The next one is greeted in the gym's own language again.
            assertThat(kiosk.words()).contains("Touch to begin");
        }
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            assertThat(store.visits("4711", 2)).hasSize(1);
        }
    }

    @Test
    void chosenHalfwayAllOfItIsGermanAndNothingIsLost() throws Exception {
        try (KioskRig kiosk = open(KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.touchButton("Continue as guest");
            kiosk.awaitWords("Where are you sore?");
            kiosk.touchSpot(new BodySpot("calf", "left"));
            kiosk.touchButton("4");
            kiosk.touchButton("Continue");
            kiosk.touchButton("None of these");
            kiosk.touchButton("Build my session");
            kiosk.awaitWords("For what is sore");
            kiosk.touchButton("Language");
            kiosk.touchButton("Deutsch");
            says(kiosk, "session.block.aim");
            touch(kiosk, "way.back");
            says(kiosk, "time.title");
            touch(kiosk, "way.back");
            touch(kiosk, "way.back");
            says(kiosk, "where.title");
            assertThat(kiosk.words()).contains("4");
        }
    }

    private KioskRig open(WindowSize size) throws Exception {
        KioskRig.configure(home, "name: Strong Street\nidle: 60\nwarning: 20\n");
        Path exercises = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        return KioskRig.open(home, Map.of("catalogue", exercises.toString()), size);
    }

    private static void touch(KioskRig kiosk, String key) {
        kiosk.touchButton(GERMAN.text(key));
    }

    /** The screen says this in German, and before long nothing in English any more. */
    private static void says(KioskRig kiosk, String key) {
        kiosk.awaitWords(GERMAN.text(key));
        kiosk.until("nothing is said in English", () -> kiosk.words().lines().noneMatch(ENGLISH::contains));
        assertThat(kiosk.words()).contains(HOST.text("head.restart"));
    }
}
