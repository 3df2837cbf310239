package gym.sorespot.strength.sheet.code;

import gym.sorespot.strength.session.Session;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sheet's code brings back: a visit that is kept, or, for a guest of whom nothing is kept, the session itself. A
 * code is {@value #VISIT} or {@value #CARRIED} and capitals and digits; it holds no name, no member code, no severity.
 */
public sealed interface SheetCode {
    /** Begins the code of a visit that is kept. */
    String VISIT = "SRV";

    /** Begins a code that carries its session. */
    String CARRIED = "SRC";

    /** Bring back the session of this visit from the history. */
    record OfVisit(UUID visit) implements SheetCode {}

    /**
     * Bring back this session; its exercises' names, pictures and steps are the catalogue's.
     *
     * @param session as it was carried
     */
    record Carried(CarriedSession session) implements SheetCode {}

    /** The code of a visit. */
    static String of(UUID visit) {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(visit.getMostSignificantBits()).putLong(visit.getLeastSignificantBits());
        return VISIT + Base32.write(bytes.array());
    }

    /** A code that carries the session. */
    static String of(Session session, LocalDate day) {
        return CARRIED + Base32.write(CarriedSession.of(session, day).bytes());
    }

    /**
     * Finds a sheet's code in what a scanner typed: alone, or in a calendar entry, where a long one goes on in the next line.
     * Empty for anything else, such as a member's card.
     */
    static Optional<SheetCode> find(String scanned) {
        Matcher code = Pattern.compile("\\b(" + VISIT + "|" + CARRIED + ")([A-Z2-7]+)\\b")
                .matcher(scanned.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        while (code.find()) {
            boolean visit = code.group(1).equals(VISIT);
            Optional<SheetCode> found =
                    Base32.read(code.group(2)).flatMap(bytes -> visit ? visit(bytes) : carried(bytes));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<SheetCode> visit(byte[] bytes) {
        if (bytes.length != 16) {
            return Optional.empty();
        }
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        return Optional.of(new OfVisit(new UUID(numbers.getLong(), numbers.getLong())));
    }

    private static Optional<SheetCode> carried(byte[] bytes) {
        return CarriedSession.read(bytes).map(Carried::new);
    }
}
