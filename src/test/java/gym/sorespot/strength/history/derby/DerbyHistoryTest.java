package gym.sorespot.strength.history.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerbyHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path parent;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void givesBackWhatWasSavedAlsoAfterReopening(long seed) {
        RandomVisits random = new RandomVisits(seed);
        List<StoredVisit> saved = new ArrayList<>();
        try (HistoryStore store = open()) {
            for (int i = 0; i < 12; i++) {
                StoredVisit visit = random.next(i % 3 == 0 ? "4711" : "0815");
                store.save(visit);
                saved.add(visit);
            }
        }
        Comparator<StoredVisit> newest = Comparator.comparing(
                        (StoredVisit visit) -> visit.visit().date())
                .thenComparing(StoredVisit::savedAt)
                .reversed();
        try (HistoryStore store = open()) {
            assertThat(store.visits("4711", 100))
                    .containsExactlyElementsOf(saved.stream()
                            .filter(visit -> visit.member().equals("4711"))
                            .sorted(newest)
                            .toList());
            assertThat(store.visits("0815", 3))
                    .containsExactlyElementsOf(saved.stream()
                            .filter(visit -> visit.member().equals("0815"))
                            .sorted(newest)
                            .limit(3)
                            .toList());
        }
    }

    @Test
    void aVisitIsFoundByItsIdWhoeversItIs() {
        StoredVisit first = visit("4711", TODAY, NOW);
        StoredVisit other = visit("0815", TODAY, NOW);
        try (HistoryStore store = open()) {
            store.save(first);
            store.save(other);
        }
        try (HistoryStore store = open()) {
            assertThat(store.visit(other.id())).contains(other);
            assertThat(store.visit(first.id())).contains(first);
            assertThat(store.visit(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void theEngineGetsAllVisitsOldestFirst() {
        try (HistoryStore store = open()) {
            store.save(visit("4711", TODAY, NOW));
            store.save(visit("4711", TODAY.minusDays(7), NOW.plusSeconds(5)));
            assertThat(store.history("4711").visits())
                    .extracting(Visit::date)
                    .containsExactly(TODAY.minusDays(7), TODAY);
            assertThat(store.history("nobody")).isEqualTo(History.NONE);
        }
    }

    @Test
    void anotherSessionOfTheSameVisitTakesThePlaceOfTheFirst() {
        RandomVisits random = new RandomVisits(4);
        try (HistoryStore store = open()) {
            StoredVisit first = random.next("4711");
            StoredVisit second = random.next("4711");
            StoredVisit again =
                    new StoredVisit(first.id(), "4711", second.savedAt(), second.visit(), false, second.session());
            store.replace(first);
            store.replace(again);
            assertThat(store.visits("4711", 10)).containsExactly(again);
            assertThat(store.history("4711").visits()).containsExactly(again.visit());
        }
    }

    @Test
    void whatAVisitWasGivenOrDidIsKnownWithoutLoadingItAlsoAcrossPieces() {
        try (HistoryStore store = open()) {
            Work done = new RandomVisits(6).work().get(0);
            Visit worked = new Visit(TODAY, List.of(), Map.of(), List.of(done));
            store.save(new StoredVisit(UUID.randomUUID(), "4711", NOW, worked, false, "{}"));
            // The word begins on one piece of the long text and ends on the next, wherever that is cut.
            for (int before = 7_980; before < 8_002; before++) {
                String text = "x".repeat(before) + "\"given-" + before + "\"" + "y".repeat(9_000);
                store.save(new StoredVisit(
                        UUID.randomUUID(),
                        "4711",
                        NOW.plusSeconds(before),
                        new Visit(TODAY, List.of(), Map.of(), List.of()),
                        false,
                        text));
            }
            assertThat(store.uses(done.exercise())).isTrue();
            for (int before = 7_980; before < 8_002; before++) {
                assertThat(store.uses("given-" + before))
                        .as("cut at %d", before)
                        .isTrue();
            }
            assertThat(store.uses("given")).isFalse();
            assertThat(store.uses("never-given")).isFalse();
        }
    }

    @Test
    void savingTwiceKeepsOnce() {
        try (HistoryStore store = open()) {
            StoredVisit visit = visit("4711", TODAY, NOW);
            store.save(visit);
            store.save(visit);
            assertThat(store.visits("4711", 9)).containsExactly(visit);
        }
    }

    @Test
    void feedbackReplacesWhatWasGiven() {
        RandomVisits random = new RandomVisits(5);
        Map<Spot, Boolean> settled = Map.of(new Spot(Area.CALF, Side.LEFT), false, new Spot(Area.LOW_BACK, null), true);
        List<Work> done = random.work();
        try (HistoryStore store = open()) {
            StoredVisit visit = random.next("4711");
            store.save(visit);
            store.feedback(visit.id(), settled, done);
            StoredVisit now = store.visits("4711", 1).get(0);
            assertThat(now.confirmed()).isTrue();
            assertThat(now.visit().settled()).isEqualTo(settled);
            assertThat(now.visit().work()).isEqualTo(done);
            assertThat(now.visit().soreness()).isEqualTo(visit.visit().soreness());
        }
    }

    @Test
    void feedbackForAnUnknownVisitSaysSo() {
        try (HistoryStore store = open()) {
            assertThatThrownBy(() -> store.feedback(new UUID(1, 2), Map.of(), List.of()))
                    .isInstanceOf(HistoryException.class)
                    .hasMessage("The history has no such visit; it may have been erased.");
        }
    }

    @Test
    void anUnfitCodeIsRefusedWithoutBeingRepeated() {
        try (HistoryStore store = open()) {
            String code = "7".repeat(101);
            assertThatThrownBy(() -> store.save(visit(code, TODAY, NOW)))
                    .isInstanceOf(HistoryException.class)
                    .hasMessage("A member code has 1 to 100 characters; this one has 101.");
            assertThatThrownBy(() -> store.save(visit(" ", TODAY, NOW))).isInstanceOf(HistoryException.class);
            store.save(visit("4711", TODAY, NOW));
        }
    }

    @Test
    void onlyThisAccountLooksInAndNothingIsWrittenElsewhere() throws IOException {
        try (HistoryStore store = open()) {
            store.save(visit("4711", TODAY, NOW));
        }
        assertThat(Path.of("derby.log")).doesNotExist();
        assertThat(parent).isDirectoryContaining(path -> path.endsWith("data"));
        assertThat(Files.list(parent.resolve("data"))
                        .map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder("history", FolderLock.FILE);
        if (parent.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("data"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void lookingWhetherThereIsOneMakesNone() {
        assertThat(DerbyHistory.existsIn(parent.resolve("data"))).isFalse();
        assertThat(parent).isEmptyDirectory();
        open().close();
        assertThat(DerbyHistory.existsIn(parent.resolve("data"))).isTrue();
    }

    @Test
    void whatAnInterruptedBeginningLeftBehindIsCleared() throws IOException {
        Path unfinished = Files.createDirectories(parent.resolve("data/history.unfinished/seg0"));
        Files.writeString(unfinished.resolve("c10.dat"), "half");
        try (HistoryStore store = open()) {
            store.save(visit("4711", TODAY, NOW));
        }
        assertThat(parent.resolve("data/history.unfinished")).doesNotExist();
    }

    @Test
    void aClosedStoreSaysSo() {
        HistoryStore store = open();
        store.close();
        store.close();
        assertThatThrownBy(() -> store.history("4711")).hasMessage("The history is closed. Start Sorespot again.");
    }

    private HistoryStore open() {
        return DerbyHistory.open(parent.resolve("data"));
    }

    private static StoredVisit visit(String member, LocalDate date, Instant savedAt) {
        return new StoredVisit(
                UUID.randomUUID(), member, savedAt, new Visit(date, List.of(), Map.of(), List.of()), false, "{}");
    }
}
