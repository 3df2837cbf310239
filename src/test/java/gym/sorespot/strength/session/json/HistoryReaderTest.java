package gym.sorespot.strength.session.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.OneDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits that come with a request, written here with single quotes. */
class HistoryReaderTest {
    private final RequestReader reader = new RequestReader(
            Draft.catalogue(
                    Draft.of("squat", Role.STRENGTH, Area.BUTTOCK),
                    Draft.of("lunge", Role.STRENGTH, Area.BUTTOCK).each()),
            Lab.GYM);

    @Test
    void readsAVisit() {
        History history = read("{'date': '2026-11-22', 'soreness': [{'area': 'low-back', 'severity': 2}],"
                + " 'settled': {'calf:left': true, 'low-back': false}, 'work': [{'exercise': 'squat', 'side': 'left',"
                + " 'sets': 3, 'reps': 8, 'loadKg': 42.5, 'lastSetReps': 0, 'effort': 10, 'pain': 0}]}");
        assertThat(history.visits())
                .containsExactly(new Visit(
                        Lab.DAY,
                        List.of(new Soreness(OneDay.spot("low-back"), 2, null)),
                        Map.of(OneDay.spot("calf:left"), true, OneDay.spot("low-back"), false),
                        List.of(new Work("squat", WorkSide.LEFT, 3, 8, null, 42.5, 0, 10, 0))));
    }

    @Test
    void onlyTheDateIsNeeded() {
        assertThat(read("{'date': '2026-11-01'}").visits())
                .containsExactly(new Visit(LocalDate.of(2026, 11, 1), List.of(), Map.of(), List.of()));
    }

    @Test
    void theSideIsTheOrdinaryOneUnlessSaid() {
        assertThat(
                        works(
                                "{'exercise': 'squat', 'sets': 1, 'holdSeconds': 30}, {'exercise': 'lunge', 'sets': 1, 'reps': 5}"))
                .containsExactly(
                        new Work("squat", WorkSide.BOTH, 1, null, 30, null, null, null, null),
                        new Work("lunge", WorkSide.EACH, 1, 5, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'sets': 1 | history[0].work[0]: a dose needs either reps or holdSeconds",
                "'sets': 1, 'reps': 5, 'holdSeconds': 5 | history[0].work[0]: a dose needs either reps or holdSeconds",
                "'sets': 0, 'reps': 5 | history[0].work[0].sets: 0 is out of range; give a whole number from 1 to 100",
                "'sets': 1, 'reps': 0 | history[0].work[0].reps: 0 is out of range",
                "'sets': 1, 'reps': 5, 'effort': 11 | history[0].work[0].effort: 11 is out of range",
                "'sets': 1, 'reps': 5, 'pain': -1 | history[0].work[0].pain: -1 is out of range",
                "'sets': 1, 'reps': 5, 'loadKg': 1000.5 | history[0].work[0].loadKg: 1000.5 is not a number in range",
                "'sets': 1, 'reps': 5, 'side': 'lefd' | history[0].work[0].side: \"lefd\" is not known (did you mean left?)",
                "'sets': 1, 'reps': 5, 'rep': 5 | history[0].work[0].rep: there is no such field",
            })
    void refusesWorkThatMakesNoSense(String fields, String message) {
        refuses("{'date': '2026-11-01', 'work': [{'exercise': 'squat', " + fields + "}]}", message);
    }

    @Test
    void refusesAVisitThatMakesNoSense() {
        refuses("{'date': '2026-11-23'}", "history[0].date: \"2026-11-23\" lies after the session's date 2026-11-22");
        refuses("{'date': '2026-11-01', 'when': 1}", "history[0].when: there is no such field");
        refuses("{'date': '2026-11-01', 'settled': {'calf': true}}", "history[0].settled.calf: calf is no place");
        refuses("{'date': '2026-11-01', 'settled': {'calf:left': 1}}", "history[0].settled.calf:left: 1 is neither");
        refuses(
                "{'date': '2026-11-01', 'soreness': [{'area': 'low-back', 'severity': 2, 'since': '2026-11-02'}]}",
                "history[0].soreness[0].since: \"2026-11-02\" lies after");
        refuses(
                "{'date': '2026-11-01', 'work': [{'exercise': 'squad', 'sets': 1, 'reps': 5}]}",
                "history[0].work[0].exercise: \"squad\" is not in the catalogue (did you mean squat?);"
                        + " give the id of one of its 2 exercises");
        refuses(
                "{'date': '2026-11-01', 'work': [{'exercise': 'swimming', 'sets': 1, 'reps': 5}]}",
                "history[0].work[0].exercise: \"swimming\" is not in the catalogue; give");
    }

    private List<Work> works(String works) {
        return read("{'date': '2026-11-01', 'work': [" + works + "]}")
                .visits()
                .get(0)
                .work();
    }

    private void refuses(String visit, String message) {
        assertThatThrownBy(() -> read(visit))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message.strip());
    }

    private History read(String visit) {
        String request = "{'minutes': 30, 'goal': 'muscle', 'level': 2, 'history': [" + visit + "]}";
        return reader.read(request.replace('\'', '"'), Lab.DAY).history().orElseThrow();
    }
}
