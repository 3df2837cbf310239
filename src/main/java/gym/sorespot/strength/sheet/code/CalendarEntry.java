package gym.sorespot.strength.sheet.code;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in the QR code: a calendar (RFC 5545) of one entry for the day of the next visit, whose identifier is the
 * sheet's code. A phone offers to add it to its own calendar; the kiosk looks for the identifier. The paper already says
 * everything about this session; what it cannot do is remind somebody of the next.
 */
public final class CalendarEntry {
    /** How every such text begins. */
    public static final String BEGIN = "BEGIN:";

    /** Longest line in bytes, its end not counted (RFC 5545, 3.1). */
    private static final int LONGEST = 75;

    /** Between the lines only: after the last one a scanner would press Enter once more, on whatever comes next. */
    private static final String LINE_END = "\r\n";

    private CalendarEntry() {}

    /**
     * @param code from {@link SheetCode}
     * @param summary the entry's title, nothing personal
     * @param made day of the session; a time of day would only make the code larger
     * @param day of the next visit
     */
    public static String of(String code, String summary, LocalDate made, LocalDate day) {
        return List.of(
                        BEGIN + "VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:SORESPOT",
                        BEGIN + "VEVENT",
                        // The code ends before the last sign even for a scanner that swallows the line ends.
                        "UID:" + code + "-",
                        "DTSTAMP:" + made.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z",
                        "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE),
                        "SUMMARY:" + escape(summary),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .stream()
                .map(CalendarEntry::folded)
                .collect(Collectors.joining(LINE_END));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\s+", " ");
    }

    /** A line that is too long goes on in the next, after a blank; no letter is torn apart. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int used = 0;
        for (int letter : line.codePoints().toArray()) {
            String text = Character.toString(letter);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST) {
                folded.append(LINE_END).append(' ');
                used = 1;
            }
            folded.append(text);
            used += bytes;
        }
        return folded.toString();
    }
}
