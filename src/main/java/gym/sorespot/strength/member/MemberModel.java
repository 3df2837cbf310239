package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who it is, what may be kept, and the history as far as it may be used. Event thread. */
public final class MemberModel {
    private @Nullable String code;
    private @Nullable Consent consent;
    private boolean asked;
    private History history = History.NONE;
    private @Nullable History told;
    private boolean toldKept;

    /** The member's code; empty for a guest. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Whether there is a code: somebody of whom something is kept, or could be. */
    public boolean isKnown() {
        return code != null;
    }

    /** Whether the visit will be kept. */
    public boolean kept() {
        return code != null && consent != null && consent.sessions();
    }

    /** Whether what is sore will be kept with it. */
    public boolean keepsSoreness() {
        return kept() && consent != null && consent.soreness();
    }

    /** What the member allows; empty while it was not answered. */
    public Optional<Consent> consent() {
        return Optional.ofNullable(consent);
    }

    /** Whether it was asked for on this visit, so that Back leads there. */
    boolean asked() {
        return asked;
    }

    /** The answer of this visit. */
    void agreed(Consent newConsent) {
        asked = true;
        consent = newConsent;
    }

    /** Another answer than before; what it does not allow any more is forgotten. */
    void allows(Consent newConsent) {
        List<Visit> rest = newConsent.sessions() ? before().visits() : List.of();
        consent = newConsent;
        history(new History(
                newConsent.soreness()
                        ? rest
                        : rest.stream().map(Discreet::visit).toList()));
    }

    /** Past visits, with what was said today of the last one; none where nothing may be kept. */
    History history() {
        return kept() && told != null ? told : before();
    }

    /** Past visits as they were before anything was said today. */
    History before() {
        return kept() ? history : History.NONE;
    }

    /** Whether what was said today of the last visit makes another history of it. */
    boolean hasTold() {
        return kept() && told != null;
    }

    /** What was said today of the last visit. */
    void told(History withAnswers) {
        told = withAnswers;
        toldKept = false;
    }

    /** It is on the disk. */
    void toldKept() {
        toldKept = true;
    }

    boolean isToldKept() {
        return toldKept;
    }

    private void history(History newHistory) {
        history = newHistory;
        told = null;
    }

    /** Somebody with a code. */
    void become(String newCode, @Nullable Consent newConsent, History newHistory) {
        code = newCode;
        consent = newConsent;
        asked = false;
        history(newHistory);
    }

    /** Forgets who it is. */
    public void wipe() {
        code = null;
        consent = null;
        asked = false;
        toldKept = false;
        history(History.NONE);
    }
}
