package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.history.backup.BackupSettings;
import gym.sorespot.strength.history.backup.BackupState;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NightlyBackupTest {
    private static final Instant NEVER = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void oneANightOrByDayWhereTheKioskWasOff() {
        assertThat(due("2026-11-22T09:00", "2026-11-22T03:04", NEVER)).isFalse();
        assertThat(due("2026-11-23T02:59", "2026-11-22T03:04", NEVER)).isFalse();
        assertThat(due("2026-11-23T03:00", "2026-11-22T03:04", NEVER)).isTrue();
        assertThat(due("2026-11-23T17:00", "2026-11-22T03:04", NEVER)).isTrue();
        assertThat(NightlyBackup.isDue(
                        BackupSettings.USUAL, BackupState.NONE, at("2026-11-22T09:00"), moment("2026-11-22T09:00")))
                .isTrue();
    }

    @Test
    void afterAFailureAgainInAnHour() {
        assertThat(due("2026-11-23T03:30", "2026-11-22T03:04", moment("2026-11-23T03:01")))
                .isFalse();
        assertThat(due("2026-11-23T04:02", "2026-11-22T03:04", moment("2026-11-23T03:01")))
                .isTrue();
    }

    @Test
    void notWhereNobodyWantsOne() {
        BackupSettings off = new BackupSettings(false, 3, 14, "");
        assertThat(NightlyBackup.isDue(off, BackupState.NONE, at("2026-11-22T09:00"), moment("2026-11-22T09:00")))
                .isFalse();
    }

    private static boolean due(String now, String made, Instant tried) {
        BackupState state = new BackupState(moment(made), "x.zip", 1, 1, tried);
        return NightlyBackup.isDue(BackupSettings.USUAL, state, at(now), moment(now));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    private static Instant moment(String text) {
        return at(text).toInstant(ZoneOffset.UTC);
    }
}
