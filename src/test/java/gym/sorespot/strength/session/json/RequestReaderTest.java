package gym.sorespot.strength.session.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.Request;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests are written here with single quotes. */
class RequestReaderTest {
    private static final String LEAST = "'minutes': 30, 'goal': 'muscle', 'level': 2";

    private final RequestReader reader = new RequestReader(
            Draft.catalogue(Draft.of("hop", Role.STRENGTH, Area.CALF).with("hoop")), Lab.GYM);

    @Test
    void whatIsNotSaidHasItsDefault() {
        ParsedRequest read = read(LEAST);
        assertThat(read.member()).isEmpty();
        assertThat(read.history()).isEmpty();
        Request request = read.request();
        assertThat(request.date()).isEqualTo(Lab.DAY);
        assertThat(request.minutes()).isEqualTo(30);
        assertThat(request.goal()).isEqualTo(Goal.MUSCLE);
        assertThat(request.level()).isEqualTo(2);
        assertThat(request.age()).isNull();
        assertThat(request.equipment()).isEqualTo(Lab.GYM.inOrder());
        assertThat(request.soreness()).isEmpty();
        assertThat(request.warnings()).isEmpty();
        assertThat(request.unlocked()).isFalse();
    }

    @Test
    void readsAllThatIsSaid() {
        ParsedRequest read = read(LEAST + ", 'member': '4711', 'date': '2026-10-01', 'age': 44, 'unlocked': true,"
                + " 'equipment': ['hoop', 'mat'], 'warnings': ['calf:swelling', 'any:dark-urine'], 'history': []");
        assertThat(read.member()).contains("4711");
        assertThat(read.history()).isPresent();
        Request request = read.request();
        assertThat(request.date()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(request.age()).isEqualTo(44);
        assertThat(request.unlocked()).isTrue();
        assertThat(request.equipment()).containsExactlyInAnyOrder("hoop", "mat");
        assertThat(request.warnings()).containsExactly("calf:swelling", "any:dark-urine");
    }

    @Test
    void bothSidesAreTwoSpots() {
        assertThat(read(LEAST + ", 'soreness': [{'area': 'calf', 'side': 'both', 'severity': 3, 'since': '2026-11-22'},"
                                + " {'area': 'biceps', 'side': 'right', 'severity': 0},"
                                + " {'area': 'low-back', 'severity': 10}]")
                        .request()
                        .soreness())
                .containsExactly(
                        new Soreness(OneDay.spot("calf:left"), 3, Lab.DAY),
                        new Soreness(OneDay.spot("calf:right"), 3, Lab.DAY),
                        new Soreness(OneDay.spot("biceps:right"), 0, null),
                        new Soreness(OneDay.spot("low-back"), 10, null));
    }

    @Test
    void nullCountsAsAbsent() {
        assertThat(read(LEAST + ", 'age': null, 'soreness': null, 'member': null"))
                .isEqualTo(read(LEAST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'goal': 'muscle', 'level': 2 | minutes: is missing; it is required",
                "'minutes': 9, 'goal': 'muscle', 'level': 2 | minutes: 9 is out of range; give a whole number from 10 to 90",
                "'minutes': 91, 'goal': 'muscle', 'level': 2 | minutes: 91 is out of range",
                "'minutes': 30, 'goal': 'muscles', 'level': 2 | goal: \"muscles\" is not known (did you mean muscle?); give one of strength, muscle",
                "'minutes': 30, 'goal': 7, 'level': 2 | goal: 7 is not known; give one of",
                "'minutes': 30, 'goal': 'muscle', 'level': 4 | level: 4 is out of range; give a whole number from 1 to 3",
            })
    void refusesWhatIsMissingOrOutOfRange(String fields, String message) {
        refuses(fields, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'age': 9 | age: 9 is out of range; give a whole number from 10 to 120",
                "'minuts': 4 | minuts: there is no such field (did you mean minutes?); the fields are member, date",
                "'xyz': 4 | xyz: there is no such field; the fields are",
                "'equipment': ['mat', 'mat'] | equipment[1]: \"mat\" is named twice",
                "'equipment': ['hop'] | equipment[0]: \"hop\" is not known (did you mean hoop?)",
                "'equipment': 'mat' | equipment: \"mat\" is not a list",
                "'warnings': ['calf:swelling', 'calf:swelling'] | warnings[1]: \"calf:swelling\" is named twice",
                "'warnings': ['calf:nonsense'] | warnings[0]: ",
                "'unlocked': 1 | unlocked: 1 is neither true nor false",
                "'soreness': [{'area': 'calf', 'severity': 3}] | soreness[0].side: is missing; calf has a left and a right one",
                "'soreness': [{'area': 'low-back', 'side': 'left', 'severity': 3}] | soreness[0].side: low-back has no sides",
                "'soreness': [{'area': 'calf', 'side': 'up', 'severity': 3}] | soreness[0].side: \"up\" is not known; give one of left, right, both",
                "'soreness': [{'area': 'calf', 'side': 'left', 'severity': 11}] | soreness[0].severity: 11 is out of range; give a whole number from 0 to 10",
                "'soreness': [{'area': 'calf', 'side': 'left', 'severity': 3, 'how': 1}] | soreness[0].how: there is no such field",
                "'soreness': [{'area': 'calf', 'side': 'left', 'severity': 3, 'since': '2026-11-23'}] | soreness[0].since: \"2026-11-23\" lies after the session's date 2026-11-22",
                "'soreness': [{'area': 'calf', 'side': 'left', 'severity': 3}, {'area': 'calf', 'side': 'both', 'severity': 3}]"
                        + " | soreness[1]: calf:left is named a second time (first in soreness[0])",
                "'soreness': [4] | soreness[0]: 4 is not an object",
            })
    void refusesWhatMakesNoSense(String field, String message) {
        refuses(LEAST + ", " + field, message);
    }

    private void refuses(String fields, String message) {
        assertThatThrownBy(() -> read(fields))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message.strip());
    }

    private ParsedRequest read(String fields) {
        return reader.read("{" + fields.replace('\'', '"') + "}", Lab.DAY);
    }
}
