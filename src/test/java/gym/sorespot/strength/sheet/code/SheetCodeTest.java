package gym.sorespot.strength.sheet.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SheetCodeTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Test
    void bringsAnyVisitBack() {
        Random random = new Random(6);
        for (int i = 0; i < 1000; i++) {
            UUID visit = new UUID(random.nextLong(), random.nextLong());
            assertThat(SheetCode.find(SheetCode.of(visit))).contains(new SheetCode.OfVisit(visit));
        }
    }

    @Test
    void isFoundInACalendarEntryHoweverTheScannerTypesLinesAndCase() {
        UUID visit = new UUID(7, 9);
        String entry = CalendarEntry.of(SheetCode.of(visit), "Training, here; now", LocalDate.of(2026, 11, 24));
        assertThat(entry).contains("SUMMARY:Training\\, here\\; now");
        assertThat(SheetCode.find(entry)).contains(new SheetCode.OfVisit(visit));
        assertThat(SheetCode.find(entry.replace("\n", "\r\n"))).contains(new SheetCode.OfVisit(visit));
        assertThat(SheetCode.find(entry.toLowerCase(java.util.Locale.ROOT))).contains(new SheetCode.OfVisit(visit));
    }

    @Test
    void isNeverTakenForAMembersCard() {
        for (String card :
                new String[] {"", "4711", "SRV", "SRV4711", "SRVISIT", "SRC", "SRCARD2026", "BEGIN:VEVENT"}) {
            assertThat(SheetCode.find(card)).as(card).isEmpty();
        }
    }

    @Test
    void isRefusedWithAnyWrongMissingOrAddedLetter() {
        String code = SheetCode.of(new UUID(0x0123456789abcdefL, 0x0fedcba987654321L));
        for (int i = 3; i < code.length(); i++) {
            assertThat(SheetCode.find(code.substring(0, i) + code.substring(i + 1)))
                    .isEmpty();
            for (char letter : LETTERS.toCharArray()) {
                String wrong = code.substring(0, i) + letter + code.substring(i + 1);
                assertThat(SheetCode.find(wrong)).isEqualTo(wrong.equals(code) ? SheetCode.find(code) : empty());
                assertThat(SheetCode.find(code.substring(0, i) + letter + code.substring(i)))
                        .isEmpty();
            }
        }
    }

    private static java.util.Optional<SheetCode> empty() {
        return java.util.Optional.empty();
    }
}
