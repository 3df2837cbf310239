package gym.sorespot.strength.sheet.code;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SheetCodeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
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
        SheetCode found = new SheetCode.OfVisit(visit);
        for (String entry : asTyped(SheetCode.of(visit))) {
            assertThat(SheetCode.find(entry)).as(entry).contains(found);
        }
    }

    @Test
    void isFoundWholeWhereItGoesOnInTheNextLines() {
        Request hour = new Request(DAY, 60, Goal.STRENGTH, 2, null, Lab.GYM.inOrder(), List.of(), List.of(), false);
        Session given = SessionEngine.of(Lab.shipped(), Lab.GYM).plan(hour, History.NONE);
        String code = SheetCode.of(given, DAY);
        assertThat(code).hasSizeGreaterThan(150);
        SheetCode carried = SheetCode.find(code).orElseThrow();
        for (String entry : asTyped(code)) {
            assertThat(SheetCode.find(entry)).as(entry).contains(carried);
        }
    }

    private static List<String> asTyped(String code) {
        String entry = CalendarEntry.of(code, "Training, here; now", DAY, DAY.plusDays(2));
        return List.of(
                entry,
                entry.replace("\r\n", "\n"),
                entry.replace("\r\n", "\n\n"),
                entry.replace("\r\n", ""),
                entry.toLowerCase(Locale.ROOT));
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
