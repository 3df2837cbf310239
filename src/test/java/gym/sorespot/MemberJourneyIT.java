package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.KioskRig;
import gym.sorespot.kiosk.WindowSize;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.touch.body.BodySpot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The member's way in a real window, by touch alone. */
class MemberJourneyIT {
    private static final BodySpot LEFT_CALF = new BodySpot("calf", "left");

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void configure() throws IOException {
        KioskRig.configure(home, "name: Strong Street\nidle: 60\nwarning: 20\n");
    }

    static Stream<WindowSize> sizes() {
        return Stream.of(KioskRig.PORTRAIT, KioskRig.LANDSCAPE);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aNewMemberWithSoreCalvesGetsASessionThatIsSaved(WindowSize size) {
        try (KioskRig kiosk = open(size)) {
            kiosk.touch("attract");
            type(kiosk, "4711");
            kiosk.touchButton("Continue");
            kiosk.awaitWords("May we remember what is sore?");
            kiosk.touchButton("Yes, remember it");
            soreCalves(kiosk);
            kiosk.touchButton("Continue");
            kiosk.awaitWords("Before you begin");
            kiosk.touchButton("None of these");
            kiosk.touchButton("Build my session");
            kiosk.awaitWords("For what is sore");
            assertThat(kiosk.words()).contains("Aimed at", "Stop a set if it goes above 5 of 10.");
            kiosk.touchButton("Take it along");
            kiosk.awaitWords("Your next session builds on this one.");
            assertThat(kiosk.touches()).isLessThanOrEqualTo(15);
            kiosk.touchButton("Done");
            kiosk.shown("attract");
        }
        List<StoredVisit> visits = visits("4711");
        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(visit.visit().soreness())
                    .extracting(Soreness::spot, Soreness::severity)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(new Spot(Area.CALF, Side.LEFT), 4),
                            org.assertj.core.groups.Tuple.tuple(new Spot(Area.CALF, Side.RIGHT), 4));
            assertThat(visit.session()).contains("\"verdict\"", "\"train\"");
        });
    }

    @Test
    void aGuestGetsASessionAndNothingIsKept() {
        try (KioskRig kiosk = open(KioskRig.LANDSCAPE)) {
            kiosk.touch("attract");
            kiosk.touchButton("Continue as guest");
            soreCalves(kiosk);
            kiosk.touchButton("Continue");
            kiosk.touchButton("None of these");
            kiosk.touchButton("Build my session");
            kiosk.awaitWords("For what is sore");
            kiosk.touchButton("Take it along");
            kiosk.awaitWords("Nothing is kept");
            kiosk.touchButton("Done");
            kiosk.shown("attract");
        }
        assertThat(visits("4711")).isEmpty();
    }

    @Test
    void aSwollenCalfStopsAndSaysWhomToSee() {
        try (KioskRig kiosk = open(KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.touchButton("Continue as guest");
            soreCalves(kiosk);
            kiosk.touchButton("Continue");
            kiosk.awaitWords("Before you begin");
            kiosk.touchFirstToggleSaying("swollen");
            kiosk.touchButton("Continue");
            kiosk.awaitWords("No training today");
            assertThat(kiosk.words()).doesNotContain("Take it along");
            kiosk.touchButton("Done");
            kiosk.shown("attract");
        }
    }

    @Test
    @Tag("any-java")
    void theSessionChangesUnderTheFinger() {
        try (KioskRig kiosk = open(KioskRig.PORTRAIT)) {
            kiosk.touch("attract");
            kiosk.touchButton("Continue as guest");
            soreCalves(kiosk);
            kiosk.touchButton("For 3–7 days");
            kiosk.touchButton("Continue");
            kiosk.touchButton("None of these");
            kiosk.touchButton("Build my session");
            kiosk.awaitWords("For what is sore");
            kiosk.touchFirstCard();
            kiosk.touchButton("Not today");
            kiosk.awaitWords("1 change");
            kiosk.touchButton("Undo");
            kiosk.awaitNoWords("1 change");
            kiosk.touchFirstCard();
            kiosk.touchButton("Swap");
            kiosk.awaitWords("In place of");
            kiosk.touchButton("Close");
            kiosk.touchButton("Goal: Strength");
            kiosk.touchButton("Mobility");
            kiosk.awaitWords("min now.");
            kiosk.touchFirstCard();
            // Whoever walks away while a sheet is open leaves nothing either.
            kiosk.awaitWords("Not today");
            kiosk.pass(60);
            kiosk.shown("idle-warning");
            kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
            assertThat(kiosk.words()).doesNotContain("Not today");
        }
    }

    @Test
    void aScannedCardSavesTypingAndOneThatWasHereIsKnown() {
        try (KioskRig kiosk = open(KioskRig.PORTRAIT)) {
            kiosk.shown("attract");
            kiosk.scan("A-4711");
            kiosk.awaitWords("May we remember what is sore?");
            kiosk.touchButton("Yes, remember it");
            soreCalves(kiosk);
            kiosk.touchButton("Continue");
            kiosk.touchButton("None of these");
            kiosk.touchButton("Build my session");
            kiosk.touchButton("Take it along");
            kiosk.awaitWords("Your next session builds on this one.");
            assertThat(kiosk.touches()).isLessThanOrEqualTo(10);
            kiosk.touchButton("Done");
            kiosk.shown("attract");
            kiosk.scan("A-4711");
            kiosk.awaitWords("The outlined areas are from your last visit.");
        }
    }

    private static Map<String, Consumer<KioskRig>> steps() {
        Consumer<KioskRig> begin = kiosk -> kiosk.touch("attract");
        Consumer<KioskRig> where =
                begin.andThen(kiosk -> kiosk.touchButton("Continue as guest")).andThen(MemberJourneyIT::soreCalves);
        Consumer<KioskRig> check = where.andThen(kiosk -> kiosk.touchButton("Continue"))
                .andThen(kiosk -> kiosk.awaitWords("Before you begin"));
        Consumer<KioskRig> time = check.andThen(kiosk -> kiosk.touchButton("None of these"))
                .andThen(kiosk -> kiosk.awaitWords("Your session today"));
        Consumer<KioskRig> session = time.andThen(kiosk -> kiosk.touchButton("Build my session"))
                .andThen(kiosk -> kiosk.awaitWords("For what is sore"));
        Map<String, Consumer<KioskRig>> steps = new LinkedHashMap<>();
        steps.put("half a code", begin.andThen(kiosk -> type(kiosk, "47")));
        steps.put(
                "consent",
                begin.andThen(kiosk -> type(kiosk, "4711"))
                        .andThen(kiosk -> kiosk.touchButton("Continue"))
                        .andThen(kiosk -> kiosk.awaitWords("May we remember what is sore?")));
        steps.put("where", where);
        steps.put("check", check);
        steps.put(
                "stop",
                check.andThen(kiosk -> kiosk.touchFirstToggleSaying("swollen"))
                        .andThen(kiosk -> kiosk.touchButton("Continue"))
                        .andThen(kiosk -> kiosk.awaitWords("No training today")));
        steps.put("time", time);
        steps.put("session", session);
        steps.put(
                "exercise", session.andThen(KioskRig::touchFirstCard).andThen(kiosk -> kiosk.awaitWords("Not today")));
        steps.put(
                "sheet",
                session.andThen(kiosk -> kiosk.touchButton("Take it along"))
                        .andThen(kiosk -> kiosk.awaitWords("Nothing is kept")));
        return steps;
    }

    /** One kiosk for all of them: what the last one left, the next one would find. */
    @Test
    @Tag("any-java")
    void whoWalksAwayLeavesNothingOnTheScreen() {
        try (KioskRig kiosk = open(KioskRig.PORTRAIT)) {
            steps().forEach((step, way) -> {
                way.accept(kiosk);
                kiosk.pass(60);
                kiosk.shown("idle-warning");
                kiosk.passUntil("the first screen is back", () -> kiosk.isShown("attract"));
                assertThat(kiosk.words().lines().filter(line -> !line.isBlank()))
                        .as(step)
                        .containsExactly("Strong Street", "Touch to begin", "Deutsch", "Display");
            });
            kiosk.touch("attract");
            kiosk.awaitWords("Your member code");
            kiosk.touchButton("Continue as guest");
            kiosk.awaitWords("Nothing sore? Just continue.");
        }
    }

    private KioskRig open(WindowSize size) {
        Path exercises = Path.of(System.getProperty("sorespot.home", "."), "exercises");
        return KioskRig.open(home, Map.of("catalogue", exercises.toString()), size);
    }

    private static void type(KioskRig kiosk, String code) {
        code.chars().forEach(digit -> kiosk.touchButton(Character.toString(digit)));
    }

    private static void soreCalves(KioskRig kiosk) {
        kiosk.awaitWords("Where are you sore?");
        kiosk.touchSpot(LEFT_CALF);
        kiosk.touchButton("4");
        kiosk.touchButton("Both sides");
    }

    private List<StoredVisit> visits(String member) {
        try (HistoryStore store = DerbyHistory.open(home.resolve("data"))) {
            return store.visits(member, 10);
        }
    }
}
