package gym.sorespot.strength.history.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.MonthlySoreness;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old soreness becomes monthly averages; what was done stays. */
class DerbyRetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final String KIM = "4711";
    private static final Spot LEFT_CALF = new Spot(Area.CALF, Side.LEFT);

    @TempDir
    Path folder;

    @Test
    void averagesCountEachVisitOnceHoweverOftenTheyAreMade() {
        try (HistoryStore store = DerbyHistory.open(folder)) {
            store.save(visit(KIM, LocalDate.of(2024, 3, 2), 6));
            store.save(visit(KIM, LocalDate.of(2024, 3, 20), 3));
            store.save(visit(KIM, LocalDate.of(2024, 4, 1), 1));
            assertThat(store.members().thinOut(LocalDate.of(2024, 3, 10))).isEqualTo(1);
            assertThat(store.members().thinOut(LocalDate.of(2024, 4, 1))).isEqualTo(1);
            assertThat(store.members().thinOut(LocalDate.of(2024, 4, 1))).isZero();
            assertThat(store.members().months(KIM)).singleElement().satisfies(month -> {
                assertThat(month.month()).isEqualTo(YearMonth.of(2024, 3));
                assertThat(month.spot()).isEqualTo(LEFT_CALF);
                assertThat(month.visits()).isEqualTo(2);
                assertThat(month.meanSeverity()).isCloseTo(4.5, within(1e-9));
            });
        }
    }

    @Test
    void whatWasSoreGoesFromOldVisitsAndWhatWasDoneStays() {
        try (HistoryStore store = DerbyHistory.open(folder)) {
            store.save(visit(KIM, LocalDate.of(2024, 3, 2), 6));
            store.save(visit(KIM, LocalDate.of(2026, 3, 2), 4));
            store.members().thinOut(LocalDate.of(2026, 1, 1));
            List<StoredVisit> visits = store.visits(KIM, 10);
            assertThat(visits).hasSize(2);
            assertThat(visits.get(0).visit().soreness())
                    .extracting(Soreness::severity)
                    .containsExactly(4);
            assertThat(visits.get(0).session()).isEqualTo("{\"calf\": 4}");
            assertThat(visits.get(1).visit().soreness()).isEmpty();
            assertThat(visits.get(1).visit().settled()).isEmpty();
            assertThat(visits.get(1).session()).isEmpty();
        }
    }

    @Test
    void theAveragesGoWithTheMemberAndWithTheConsent() {
        try (HistoryStore store = DerbyHistory.open(folder)) {
            store.save(visit(KIM, LocalDate.of(2024, 3, 2), 6));
            store.save(visit("0815", LocalDate.of(2024, 3, 2), 2));
            store.members().thinOut(LocalDate.of(2025, 1, 1));
            store.members().consent(KIM, Consent.SESSIONS, NOW);
            assertThat(store.members().months(KIM)).isEmpty();
            assertThat(store.members().months("0815"))
                    .extracting(MonthlySoreness::meanSeverity)
                    .containsExactly(2.0);
            store.members().erase("0815");
            assertThat(store.members().months("0815")).isEmpty();
        }
    }

    private static StoredVisit visit(String member, LocalDate day, int severity) {
        Visit visit =
                new Visit(day, List.of(new Soreness(LEFT_CALF, severity, null)), Map.of(LEFT_CALF, true), List.of());
        return new StoredVisit(UUID.randomUUID(), member, NOW, visit, true, "{\"calf\": " + severity + "}");
    }
}
