package gym.sorespot.strength.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One visit as it is kept.
 *
 * @param id made once, never made twice by two kiosks
 * @param member the member's code
 * @param savedAt moment of saving
 * @param visit day, soreness, next morning and work; the work is what was given until feedback says what was done
 * @param confirmed whether the member has said what was done
 * @param session the session as it was given, as the answer's JSON text
 */
public record StoredVisit(UUID id, String member, Instant savedAt, Visit visit, boolean confirmed, String session) {}
