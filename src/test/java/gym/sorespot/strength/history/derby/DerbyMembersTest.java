package gym.sorespot.strength.history.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.secret.BackOff;
import gym.sorespot.secret.PinAnswer;
import gym.sorespot.secret.PinHasher;
import gym.sorespot.secret.Pins;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members allow, their PINs, and that what is erased is gone from every table. */
class DerbyMembersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final String KIM = "4711";
    private static final String JO = "0815";

    @TempDir
    Path folder;

    private final RandomVisits random = new RandomVisits(7);

    private HistoryStore open() {
        return DerbyHistory.open(folder);
    }

    private static Pins pins(HistoryStore store) {
        return new Pins(
                new PinHasher(new SecureRandom(), 1000),
                BackOff.OURS,
                store.members().pins(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<StoredVisit> visitsOfBoth(HistoryStore store) {
        List<StoredVisit> kims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            StoredVisit visit = random.next(KIM);
            store.save(visit);
            kims.add(visit);
            store.save(random.next(JO));
        }
        return kims;
    }

    @Test
    void answersAreKeptAlsoWhenTheyAreNo() {
        try (HistoryStore store = open()) {
            assertThat(store.members().consent(KIM)).isEmpty();
            store.members().consent(KIM, Consent.NOTHING, NOW);
            store.members().consent(JO, Consent.SESSIONS, NOW);
        }
        try (HistoryStore store = open()) {
            assertThat(store.members().consent(KIM)).contains(Consent.NOTHING);
            assertThat(store.members().consent(JO)).contains(Consent.SESSIONS);
            store.members().consent(KIM, Consent.ALL, NOW);
            assertThat(store.members().consent(KIM)).contains(Consent.ALL);
        }
    }

    @Test
    void sorenessIsNotKeptWithoutSessions() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Consent(false, true));
    }

    @Test
    void withdrawnSorenessIsGoneAndTheWorkStays() {
        try (HistoryStore store = open()) {
            List<StoredVisit> before = visitsOfBoth(store);
            List<StoredVisit> others = store.visits(JO, 100);
            assertThat(before)
                    .anySatisfy(visit -> assertThat(visit.visit().soreness()).isNotEmpty());
            store.members().consent(KIM, Consent.SESSIONS, NOW);
            assertThat(store.visits(KIM, 100)).hasSameSizeAs(before).allSatisfy(visit -> {
                assertThat(visit.visit().soreness()).isEmpty();
                assertThat(visit.visit().settled()).isEmpty();
                assertThat(visit.session()).isEmpty();
                assertThat(visit.visit().work())
                        .allSatisfy(work -> assertThat(work.pain()).isNull());
            });
            assertThat(store.visits(KIM, 100).stream().map(StoredVisit::visit).mapToInt(DerbyMembersTest::pieces))
                    .containsExactlyInAnyOrderElementsOf(before.stream()
                            .map(StoredVisit::visit)
                            .map(DerbyMembersTest::pieces)
                            .toList());
            assertThat(store.visits(JO, 100)).isEqualTo(others);
        }
    }

    private static int pieces(Visit visit) {
        return visit.work().size();
    }

    @Test
    void whoAllowsNothingHasNoVisitsAndNoPin() {
        try (HistoryStore store = open()) {
            visitsOfBoth(store);
            pins(store).set(KIM, "4081".toCharArray());
            store.members().consent(KIM, Consent.NOTHING, NOW);
            assertThat(store.visits(KIM, 100)).isEmpty();
            assertThat(pins(store).has(KIM)).isFalse();
            assertThat(store.members().consent(KIM)).contains(Consent.NOTHING);
            assertThat(store.visits(JO, 100)).hasSize(8);
        }
    }

    @Test
    void erasedIsErasedFromEveryTable() throws SQLException {
        List<StoredVisit> others;
        try (HistoryStore store = open()) {
            List<StoredVisit> kims = visitsOfBoth(store);
            others = store.visits(JO, 100);
            store.members().consent(KIM, Consent.ALL, NOW);
            pins(store).set(KIM, "4081".toCharArray());
            store.members().erase(KIM);
            store.members().erase("nobody");
            assertThat(store.visits(KIM, 100)).isEmpty();
            assertThat(store.visit(kims.get(0).id())).isEmpty();
            assertThat(store.members().consent(KIM)).isEmpty();
            assertThat(pins(store).has(KIM)).isFalse();
        }
        // What hangs on nobody would be what an erasure forgot.
        assertThat(count("gym_member")).isEqualTo(1);
        assertThat(count("member_consent")).isZero();
        assertThat(count("member_pin")).isZero();
        assertThat(count("visit")).isEqualTo(others.size());
        for (String table : List.of("soreness", "settled_spot", "work_done", "session_text")) {
            assertThat(count(table + " WHERE visit_id NOT IN (SELECT id FROM visit)"))
                    .as(table)
                    .isZero();
        }
        try (HistoryStore store = open()) {
            assertThat(store.visits(JO, 100)).isEqualTo(others);
        }
    }

    private int count(String from) throws SQLException {
        String url = "jdbc:derby:directory:" + folder.resolve("history");
        try (Connection connection = DriverManager.getConnection(url);
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT COUNT(*) FROM " + from)) {
            return row.next() ? row.getInt(1) : -1;
        }
    }

    @Test
    void wrongTriesOutliveARestartAndStaffLetInWhoForgot() {
        try (HistoryStore store = open()) {
            store.members().consent(KIM, Consent.ALL, NOW);
            pins(store).set(KIM, "4081".toCharArray());
            for (int i = 0; i < 3; i++) {
                pins(store).check(KIM, "1111".toCharArray());
            }
        }
        try (HistoryStore store = open()) {
            assertThat(pins(store).check(KIM, "4081".toCharArray()))
                    .isEqualTo(new PinAnswer(PinAnswer.Kind.TOO_SOON, Duration.ofSeconds(30)));
            store.members().pins().remove(KIM);
            assertThat(pins(store).has(KIM)).isFalse();
            assertThat(pins(store).left(KIM)).isZero();
        }
    }

    @Test
    void aPinGuardsSomethingOrIsNotKept() {
        try (HistoryStore store = open()) {
            assertThatThrownBy(() -> pins(store).set(KIM, "4081".toCharArray()))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageNotContaining(KIM);
        }
    }

    @Test
    void whoWasKeptByTheFirstSchemaHadAgreedToAllOfIt() throws SQLException {
        try (HistoryStore store = open()) {
            store.save(random.next(KIM));
        }
        String url = "jdbc:derby:directory:" + folder.resolve("history");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE member_consent");
            statement.execute("DROP TABLE member_pin");
            statement.execute("DROP TABLE soreness_month");
            statement.execute("DROP TABLE erased_member");
            statement.execute("DROP TABLE day_count");
            statement.execute("DELETE FROM schema_version WHERE version >= 2");
        }
        try (HistoryStore store = open()) {
            assertThat(store.members().consent(KIM)).contains(Consent.ALL);
        }
    }
}
