package gym.sorespot.strength.sheet.print.system;

import gym.sorespot.strength.sheet.print.PrintPhase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the reasons of a printer's state (RFC 8011, 5.4.12, and those of CUPS) mean to somebody who wants a sheet. */
final class Reasons {
    private static final Set<String> PAPER = Set.of("media-empty", "media-needed");
    private static final Set<String> AWAY =
            Set.of("offline", "connecting-to-device", "timed-out", "shutdown", "cups-remote-stopped");
    private static final Set<String> STUCK = Set.of(
            "paused",
            "moving-to-paused",
            "media-jam",
            "cover-open",
            "door-open",
            "interlock-open",
            "input-tray-missing",
            "output-area-full",
            "toner-empty",
            "marker-supply-empty",
            "developer-empty");

    private Reasons() {}

    static Optional<PrintPhase> complaint(List<String> reasons) {
        List<String> bare = reasons.stream()
                .map(reason -> reason.replaceFirst("-(report|warning|error)$", ""))
                .toList();
        if (bare.stream().anyMatch(PAPER::contains)) {
            return Optional.of(PrintPhase.PAPER_OUT);
        }
        if (bare.stream().anyMatch(AWAY::contains)) {
            return Optional.of(PrintPhase.OFFLINE);
        }
        return bare.stream().anyMatch(STUCK::contains) ? Optional.of(PrintPhase.STOPPED) : Optional.empty();
    }
}
