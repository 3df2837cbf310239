package gym.sorespot.strength.history;

import gym.sorespot.secret.PinStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of members beside their visits. Thread-safe; every call may wait for the disk, so never on the event thread.
 * Throws {@link HistoryException} as {@link HistoryStore} does.
 */
public interface MemberStore {

    /** What the member allows; empty when the member was never asked, or has been erased. */
    Optional<Consent> consent(String member);

    /**
     * Keeps the answer, and erases at once what it does not allow: all visits and the PIN without sessions; severities, next
     * mornings, pain and the sessions' words without soreness. All of it or, on a failure, none.
     */
    void consent(String member, Consent consent, Instant answeredAt);

    /**
     * Makes monthly averages of all members' soreness before a day; severities, next mornings, pain and the sessions' words
     * of those visits go. What was done stays. All of it or, on a failure, none.
     *
     * @return how many severities became part of an average
     */
    int thinOut(LocalDate before);

    /** What is left of a member's older soreness, oldest first. */
    List<MonthlySoreness> months(String member);

    /** Erases the member: visits, answers, PIN and code. All of it or, on a failure, none; nobody to erase is no fault. */
    void erase(String member);

    /**
     * The members' PINs, by code. A PIN is only kept of a member who has answered or has a visit: it guards what is kept.
     * Staff let in somebody who forgot it with {@link PinStore#remove}.
     */
    PinStore pins();
}
