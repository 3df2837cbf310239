package gym.sorespot.kiosk.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerModelTest {
    private static final ScannerSettings WITH_PREFIX = new ScannerSettings("%A", '\n', 30);

    private final List<String> scans = new ArrayList<>();
    private final StringBuilder typed = new StringBuilder();
    private final StringBuilder held = new StringBuilder();
    private long now = 1_000;
    private int swallowed;

    @Test
    void fastKeysWithEnterAreAScan() {
        type(new ScannerModel(ScannerSettings.USUAL), "4711\n", 5);
        assertThat(scans).containsExactly("4711");
        assertThat(typed).isEmpty();
    }

    private static final String ENTRY = "BEGIN:VEVENT\nUID:SRVABC@kiosk\nSUMMARY:Training, Riverside Gym\nEND:VEVENT";

    @Test
    void aCalendarEntryIsOneScanWithAllItsLinesAndBlanks() {
        type(new ScannerModel(ScannerSettings.USUAL), ENTRY + "\n", 5);
        assertThat(scans).containsExactly(ENTRY);
        assertThat(typed).isEmpty();
    }

    @Test
    void aCalendarEntryWithoutLineEndsIsOneScanToo() {
        String run = ENTRY.replace("\n", "");
        type(new ScannerModel(ScannerSettings.USUAL), run + "\n", 5);
        assertThat(scans).containsExactly(run);
    }

    @Test
    void aCalendarEntryKeepsItsLinesBehindAPrefixAndATab() {
        type(new ScannerModel(new ScannerSettings("%A", '\t', 30)), "%A" + ENTRY + "\t4711\t", 5);
        assertThat(scans).containsExactly(ENTRY);
        assertThat(typed).hasToString("4711\t");
    }

    @Test
    void aCalendarEntryWithinAnotherEndsWithTheOuterOne() {
        String nested = "BEGIN:VCALENDAR\n" + ENTRY + "\nEND:VCALENDAR";
        type(new ScannerModel(ScannerSettings.USUAL), nested + "\n", 5);
        assertThat(scans).containsExactly(nested);
    }

    @Test
    void aGymWhoseNameLooksLikeAnEndEndsNothing() {
        String entry = ENTRY.replace("Riverside Gym", "WEEKEND: gym");
        type(new ScannerModel(ScannerSettings.USUAL), "BEGIN:VCALENDAR\n" + entry + "\nEND:VCALENDAR\n", 5);
        assertThat(scans).containsExactly("BEGIN:VCALENDAR\n" + entry + "\nEND:VCALENDAR");
        assertThat(typed).isEmpty();
    }

    @Test
    void aScannerThatEndsWithTwoLineEndsPressesNothing() {
        ScannerModel model = new ScannerModel(ScannerSettings.USUAL);
        type(model, "4711\n\n", 5);
        type(model, ENTRY + "\n\r", 5);
        assertThat(scans).containsExactly("4711", ENTRY);
        assertThat(typed).isEmpty();
    }

    @Test
    void anEnterAWhileAfterAScanIsAPersons() {
        ScannerModel model = new ScannerModel(ScannerSettings.USUAL);
        type(model, "4711\n", 5);
        type(model, "\n", 5);
        assertThat(scans).containsExactly("4711");
        assertThat(typed).hasToString("\n");
    }

    @Test
    void slowKeysAreAPerson() {
        type(new ScannerModel(ScannerSettings.USUAL), "4711\n", 80);
        assertThat(scans).isEmpty();
        assertThat(typed).hasToString("4711\n");
    }

    @Test
    void fastKeysWithoutEnterAreAPerson() {
        type(new ScannerModel(ScannerSettings.USUAL), "downward dog", 10);
        assertThat(scans).isEmpty();
        assertThat(typed).hasToString("downward dog");
    }

    @Test
    void tooFewKeysAreAPerson() {
        type(new ScannerModel(ScannerSettings.USUAL), "12\n", 5);
        assertThat(scans).isEmpty();
        assertThat(typed).hasToString("12\n");
    }

    @Test
    void withAPrefixOnlyWhatBeginsWithItIsAScan() {
        ScannerModel model = new ScannerModel(WITH_PREFIX);
        type(model, "4711\n", 5);
        type(model, "%A4711\n", 5);
        type(model, "%B4711\n", 5);
        assertThat(scans).containsExactly("4711");
        assertThat(typed).hasToString("4711\n%B4711\n");
    }

    @Test
    void aPrefixAloneIsGivenBack() {
        type(new ScannerModel(WITH_PREFIX), "100%", 90);
        assertThat(typed).hasToString("100%");
    }

    @Test
    void twoScansInARowAreTwo() {
        ScannerModel model = new ScannerModel(ScannerSettings.USUAL);
        type(model, "4711\n", 2);
        type(model, "0815x\n", 2);
        assertThat(scans).containsExactly("4711", "0815x");
        assertThat(typed).isEmpty();
    }

    @Test
    void aScanInTheMiddleOfTypingLeavesTheTypingWhole() {
        ScannerModel model = new ScannerModel(ScannerSettings.USUAL);
        type(model, "12", 120);
        now += 500;
        type(model, "4711\n", 4);
        now += 500;
        type(model, "34", 120);
        assertThat(scans).containsExactly("4711");
        assertThat(typed).hasToString("1234");
    }

    @Test
    void tooLongIsNoScan() {
        String endless = "7".repeat(ScannerSettings.LONGEST + 1) + "\n";
        type(new ScannerModel(ScannerSettings.USUAL), endless, 1);
        assertThat(scans).isEmpty();
        assertThat(typed).hasToString(endless);
    }

    /** Whatever comes at whatever speed: each key is either part of a scan or given back, once and in order. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void noKeyIsLostOrDoubled(long seed) {
        Random random = new Random(seed);
        boolean prefix = random.nextBoolean();
        ScannerModel model = new ScannerModel(prefix ? WITH_PREFIX : ScannerSettings.USUAL);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String keys = random.nextInt(20) == 0 ? "%A12A1\n" : "%A12\n ".charAt(random.nextInt(6)) + "";
            all.append(keys);
            boolean slow = random.nextInt(4) == 0;
            for (char key : keys.toCharArray()) {
                key(model, key, slow ? 31 + random.nextInt(100) : random.nextInt(30));
            }
        }
        giveBack(model);
        int scanned = scans.stream()
                .mapToInt(code -> code.length() + 1 + (prefix ? 2 : 0))
                .sum();
        assertThat(scans).as("seed %d", seed).isNotEmpty();
        assertThat(typed.length() + scanned + swallowed).as("seed %d", seed).isEqualTo(all.length());
        assertThat(isSubsequence(typed, all)).as("seed %d", seed).isTrue();
    }

    private void type(ScannerModel model, String text, int gapMillis) {
        for (char key : text.toCharArray()) {
            key(model, key, gapMillis);
        }
        now += 1_000;
        if (model.isStale(now)) {
            giveBack(model);
        }
    }

    /** As the window does it. */
    private void key(ScannerModel model, char key, int gapMillis) {
        now += gapMillis;
        if (model.isStale(now)) {
            giveBack(model);
        }
        switch (model.key(key, now)) {
            case PASS -> typed.append(key);
            case HOLD -> held.append(key);
            case RELEASE -> {
                held.append(key);
                giveBack(model);
            }
            case SCANNED -> {
                held.setLength(0);
                scans.add(model.code());
            }
            case SWALLOW -> swallowed++;
        }
    }

    private void giveBack(ScannerModel model) {
        model.reset();
        typed.append(held);
        held.setLength(0);
    }

    private static boolean isSubsequence(CharSequence part, CharSequence all) {
        int at = 0;
        for (int i = 0; i < all.length() && at < part.length(); i++) {
            at += all.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }
}
