package gym.sorespot.strength.sheet.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5545, sentence by sentence, as far as it speaks of calendars of one entry. */
class CalendarEntryTest {
    private static final LocalDate MADE = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 24);
    private static final String VISIT = SheetCode.of(new UUID(7, 9));

    /** As long as that of a guest's long session. */
    private static final String LONG = "SRC" + "ABCDEFGH234567".repeat(30);

    @Test
    void isACalendarOfOneEntryWithAllThatMustBeThere() {
        assertThat(unfolded(CalendarEntry.of(VISIT, "Training, Riverside Gym", MADE, NEXT)))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:SORESPOT",
                        "BEGIN:VEVENT",
                        "UID:" + VISIT + "-",
                        "DTSTAMP:20261122T000000Z",
                        "DTSTART;VALUE=DATE:20261124",
                        "SUMMARY:Training\\, Riverside Gym",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Training",
                "Training, Turnverein Neustadt 1898 für Gesundheit und Übungen am Ölmühlenbach, Außenstelle Süd",
                "Training, 筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ筋トレ",
                "a\\b; c, d\ne\r\nf\tg"
            })
    void noLineIsLongerThanSeventyFiveBytesAndNoLetterIsTorn(String summary) {
        for (String code : List.of(VISIT, LONG)) {
            String entry = CalendarEntry.of(code, summary, MADE, NEXT);
            assertThat(entry.replace("\r\n", "")).doesNotContain("\r", "\n");
            for (String line : entry.split("\r\n", -1)) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                assertThat(bytes.length).as(line).isBetween(1, 75);
                assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
            }
            assertThat(unfolded(entry)).hasSize(10).contains("UID:" + code + "-");
        }
    }

    @Test
    void whatHasAMeaningInACalendarIsEscaped() {
        assertThat(unfolded(CalendarEntry.of(VISIT, "a\\b; c, d\ne", MADE, NEXT)))
                .contains("SUMMARY:a\\\\b\\; c\\, d e");
    }

    /** A scanner types what it reads: an Enter after the end would press a button. */
    @Test
    void endsWithoutALineEnd() {
        assertThat(CalendarEntry.of(VISIT, "Training", MADE, NEXT)).endsWith("END:VCALENDAR");
    }

    private static List<String> unfolded(String entry) {
        return List.of(entry.replace("\r\n ", "").split("\r\n"));
    }
}
