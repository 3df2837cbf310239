package gym.sorespot.strength.history.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.secret.BackOff;
import gym.sorespot.secret.PinHasher;
import gym.sorespot.secret.Pins;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryArchiveTest {
    private final HistoryArchive archive = new HistoryArchive();

    @TempDir
    Path parent;

    @Test
    void whatIsExportedComesBackIntoAnEmptyStore() throws IOException {
        RandomVisits random = new RandomVisits(11);
        List<StoredVisit> saved = new ArrayList<>();
        String text;
        try (HistoryStore store = open("old")) {
            for (int i = 0; i < 20; i++) {
                StoredVisit visit = random.next("member " + i % 4);
                store.save(visit);
                saved.add(visit);
            }
            text = export(store, 20);
        }
        try (HistoryStore store = open("new")) {
            assertThat(restore(store, text)).isEqualTo(20);
            List<StoredVisit> restored = new ArrayList<>();
            store.forEach(restored::add);
            assertThat(restored).containsExactlyInAnyOrderElementsOf(saved);
            assertThat(export(store, 20)).isEqualTo(text);
            assertThatThrownBy(() -> restore(store, text))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageStartingWith("The history holds visits already; an import needs an empty one.");
        }
    }

    @Test
    void answersPinsAveragesAndCountsComeAlongAndTheErasedStayAway() throws IOException {
        Instant then = Instant.parse("2026-11-22T09:30:00Z");
        LocalDate day = LocalDate.of(2026, 11, 22);
        Pins pins;
        String before;
        String text;
        try (HistoryStore store = open("old")) {
            RandomVisits random = new RandomVisits(5);
            for (String member : List.of("4711", "0815", "1234")) {
                store.save(random.next(member));
                store.members().consent(member, Consent.ALL, then);
            }
            store.members().thinOut(LocalDate.of(2030, 1, 1));
            pins = quickPins(store);
            pins.set("4711", "8642".toCharArray());
            store.tallies().add(List.of(new Tally(day, Tally.Kind.AREA, "calf", 3)));
            before = export(store, 3);
            store.members().erase("0815");
            text = export(store, 2);
            assertThat(text).doesNotContain("0815");
        }
        try (HistoryStore store = open("new")) {
            restore(store, text);
            assertThat(export(store, 2)).isEqualTo(text);
            assertThat(store.members().consent("4711")).contains(Consent.ALL);
            assertThat(quickPins(store).check("4711", "8642".toCharArray()).right())
                    .isTrue();
            assertThat(store.tallies().between(day, day)).containsExactly(new Tally(day, Tally.Kind.AREA, "calf", 3));
            assertThat(store.whole().erased()).hasSize(1);
        }
        // An older file does not bring back whoever was erased since.
        try (HistoryStore store = open("older");
                ArchiveReader reader = reader(before);
                ArchiveReader newer = reader(text)) {
            store.whole().fill(newer.erased(), reader.tallies(), reader);
            assertThat(store.whole().extent().members()).isEqualTo(2);
            assertThat(store.visits("0815", 1)).isEmpty();
        }
    }

    private static ArchiveReader reader(String text) {
        return new ArchiveReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "export.json");
    }

    private static Pins quickPins(HistoryStore store) {
        return new Pins(
                new PinHasher(new SecureRandom(), 10),
                BackOff.OURS,
                store.members().pins(),
                Clock.systemUTC());
    }

    @Test
    void anEmptyHistoryIsAnExportToo() throws IOException {
        try (HistoryStore store = open("old")) {
            String text = export(store, 0);
            assertThat(restore(store, text)).isZero();
        }
    }

    @Test
    void aNewerFormIsRefused() {
        try (HistoryStore store = open("old")) {
            assertThatThrownBy(
                            () -> restore(store, "{\"format\": \"sorespot-history\", \"version\": 3, \"members\": []}"))
                    .hasMessage("backup.json was written by a newer Sorespot (form 3, this one knows 2)."
                            + " Nothing was changed. Take the newer Sorespot for it.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"severity\":11",
                "\"severity\":1.5",
                "\"area\":\"calfs\"",
                "\"side\":\"both\"",
                "\"severity\":null",
                "\"since\":\"soon\"",
                "\"severity\":3,\"severity\":3",
                "\"severity\":3,\"colour\":1"
            })
    void aVisitThatIsNoneOfOursIsNamedAndNothingIsImported(String slip) {
        String name = slip.substring(0, slip.indexOf(':'));
        String good = "{\"area\":\"calf\",\"side\":\"left\",\"severity\":4,\"since\":null}";
        String bad = good.replaceAll(name + ":(\"[a-z]*\"|\\d|null)", slip);
        try (HistoryStore store = open("old")) {
            assertThatThrownBy(() -> restore(store, twoVisits(bad)))
                    .as(bad)
                    .isInstanceOf(HistoryException.class)
                    .hasMessageMatching(
                            "backup\\.json:5:\\d+: this is not what an export writes \\(member 2\\)\\. Nothing was"
                                    + " changed\\. Give a file written by \"sorespot history export\", unchanged\\.");
            assertThat(restore(store, twoVisits(good))).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\": \"other\"}",
                "nonsense",
                "{\"format\": \"sorespot-history\", \"version\": 2, \"erased\": [], \"counts\": [], \"members\": [\n",
                "{\"format\": \"sorespot-history\", \"version\": 2, \"erased\": ["
            })
    void whatIsNoExportIsRefused(String text) {
        try (HistoryStore store = open("old")) {
            assertThatThrownBy(() -> restore(store, text))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageStartingWith("backup.json:")
                    .hasMessageContaining("this is not what an export writes");
        }
    }

    private static String twoVisits(String soreness) {
        return "{\"format\": \"sorespot-history\", \"version\": 2,\n\"erased\": [], \"counts\": [],\n\"members\": [\n"
                + visit("00000000-0000-0001-0000-000000000001", "4711", "") + ",\n"
                + visit("00000000-0000-0001-0000-000000000002", "0815", soreness) + "\n]}\n";
    }

    private static String visit(String id, String member, String soreness) {
        return "{\"id\":\"" + id + "\",\"member\":\"" + member + "\",\"since\":\"2026-11-22T09:00:00Z\","
                + "\"consent\":null,\"pin\":null,\"sorenessByMonth\":[],\"visits\":[{\"id\":\"" + id
                + "\",\"member\":\"" + member + "\",\"savedAt\":\"2026-11-22T09:00:00Z\",\"confirmed\":false,"
                + "\"date\":\"2026-11-22\",\"soreness\":[" + soreness
                + "],\"settled\":{},\"work\":[],\"session\":\"{}\"}]}";
    }

    private String export(HistoryStore store, int expected) throws IOException {
        StringWriter out = new StringWriter();
        assertThat(archive.export(store, out)).isEqualTo(expected);
        return out.toString();
    }

    private long restore(HistoryStore store, String text) {
        return archive.restore(store, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "backup.json");
    }

    private HistoryStore open(String folder) {
        return DerbyHistory.open(parent.resolve(folder));
    }
}
