package gym.sorespot.strength.sheet.code;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What stands in the QR code: a calendar entry (RFC 5545) for the day of the next visit, whose identifier is the sheet's
 * code. A phone offers to add it to the calendar; the kiosk looks for the identifier. The paper already says everything
 * about this session; what it cannot do is remind somebody of the next.
 */
public final class CalendarEntry {
    /** How every such entry begins. */
    public static final String BEGIN = "BEGIN:";

    private CalendarEntry() {}

    /**
     * @param code from {@link SheetCode}
     * @param summary the entry's title, nothing personal
     * @param day of the next visit
     */
    public static String of(String code, String summary, LocalDate day) {
        return String.join(
                "\n",
                BEGIN + "VEVENT",
                // As a mail address, so that the code ends there even for a scanner that swallows the line ends.
                "UID:" + code + "@kiosk",
                "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE),
                "SUMMARY:" + escape(summary),
                "END:VEVENT");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\s+", " ");
    }
}
