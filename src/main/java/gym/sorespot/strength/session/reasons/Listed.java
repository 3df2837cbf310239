package gym.sorespot.strength.session.reasons;

import java.util.List;

/**
 * Several details in a row: {@code a, b and c}.
 *
 * @param joint the bundle's entry for what stands before the last
 */
record Listed(List<?> details, String joint) {
    static Listed all(List<?> details) {
        return new Listed(details, "row.and");
    }

    /** Of which one will do. */
    static Listed either(List<?> details) {
        return new Listed(details, "row.or");
    }
}
