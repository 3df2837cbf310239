package gym.sorespot.strength.sheet.print.system;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.sheet.print.PrintPhase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    @ParameterizedTest
    @CsvSource({
        "media-empty-error, PAPER_OUT",
        "media-empty, PAPER_OUT",
        "media-needed-report, PAPER_OUT",
        "offline-report, OFFLINE",
        "connecting-to-device, OFFLINE",
        "media-jam-warning, STOPPED",
        "paused, STOPPED"
    })
    void saysWhatTheMemberHasToKnow(String reason, PrintPhase expected) {
        assertThat(Reasons.complaint(List.of("none", reason))).contains(expected);
    }

    @Test
    void paperComesBeforeWhatFollowsFromIt() {
        assertThat(Reasons.complaint(List.of("paused", "media-empty-error"))).contains(PrintPhase.PAPER_OUT);
    }

    @Test
    void whatDoesNotStopAPrinterIsNoComplaint() {
        assertThat(Reasons.complaint(
                        List.of("none", "media-low-warning", "toner-low-report", "cups-waiting-for-job-completed")))
                .isEmpty();
    }
}
