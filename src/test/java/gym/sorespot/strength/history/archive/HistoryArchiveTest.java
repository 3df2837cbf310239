package gym.sorespot.strength.history.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
                            () -> restore(store, "{\"format\": \"sorespot-history\", \"version\": 2, \"visits\": []}"))
                    .hasMessage("backup.json was exported by a newer Sorespot (form 2, this one knows 1)."
                            + " Import it with the newer Sorespot.");
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
                            "backup\\.json:3:\\d+: this is not what an export writes \\(visit 2\\)\\. Nothing was"
                                    + " imported\\. Give a file written by \"sorespot history export\", unchanged\\.");
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
                "{\"format\": \"sorespot-history\", \"version\": 1, \"visits\": [\n"
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
        return "{\"format\": \"sorespot-history\", \"version\": 1, \"visits\": [\n"
                + visit("00000000-0000-0001-0000-000000000001", "") + ",\n"
                + visit("00000000-0000-0001-0000-000000000002", soreness) + "\n]}\n";
    }

    private static String visit(String id, String soreness) {
        return "{\"id\":\"" + id + "\",\"member\":\"4711\",\"savedAt\":\"2026-11-22T09:00:00Z\",\"confirmed\":false,"
                + "\"date\":\"2026-11-22\",\"soreness\":[" + soreness
                + "],\"settled\":{},\"work\":[],\"session\":\"{}\"}";
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
