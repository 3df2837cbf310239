package gym.sorespot.strength.session.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Urgency;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Answers as they are written, and read again. */
class SessionJsonTest {
    private static final Session STOP = new Session(
            new Session.Stop(Urgency.SAME_DAY, "calf:swelling", "See a doctor."),
            30,
            0,
            List.of(),
            List.of(),
            List.of(),
            null,
            new Session.Value(0, 0));

    private static final String STOP_JSON = "{'verdict':'stop','stop':{'urgency':'same-day','flag':'calf:swelling',"
            + "'text':'See a doctor.'},'minutes':30,'seconds':0,'blocks':[],'leftOut':[],'advice':[],'next':null,"
            + "'value':{'got':0,'bound':0}}";

    private static final String ITEM_JSON = "{'exercise':'squat','name':'Squat','role':'strength','side':'both',"
            + "'sets':3,'reps':8,'holdSeconds':null,'tempo':'2-0-2','restSeconds':90,'loadPercent':80,'loadKg':42.5,"
            + "'effort':7,'seconds':400,'areas':['buttock','thigh-front'],'why':'For you.'}";

    private static final String SESSION_JSON = "{'verdict':'train','stop':null,'minutes':30,'seconds':400,"
            + "'blocks':[{'block':'aim','items':[" + ITEM_JSON + "]}],"
            + "'leftOut':[{'exercise':'hop','why':'Too loud.'}],'advice':[{'card':'walk','text':'Walk.'}],"
            + "'next':{'date':'2026-11-22','why':'Rest.'},'value':{'got':5,'bound':9000000000}}";

    private final SessionWriter writer = new SessionWriter();
    private final SessionReader reader = new SessionReader();

    @Test
    void aSessionHasTheContractsFieldsInItsOrder() {
        assertThat(writer.line(session(42.5))).isEqualTo(SESSION_JSON.replace('\'', '"'));
        assertThat(writer.line(STOP)).isEqualTo(STOP_JSON.replace('\'', '"'));
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        for (Session session : List.of(session(42.5), session(40.0), session(null), STOP)) {
            assertThat(reader.read(writer.line(session))).isEqualTo(session);
            assertThat(reader.read(writer.indented(session))).isEqualTo(session);
        }
    }

    @Test
    void aStopForSeverityHasNoFlag() {
        Session stop = reader.read(STOP_JSON.replace("'calf:swelling'", "null").replace('\'', '"'));
        assertThat(stop.stop()).isEqualTo(new Session.Stop(Urgency.SAME_DAY, null, "See a doctor."));
    }

    @Test
    void wholeKilogramsAreWrittenWhole() {
        assertThat(writer.line(session(40.0))).contains("\"loadKg\":40,");
        assertThat(writer.line(session(null))).contains("\"loadKg\":null,");
    }

    @Test
    void indentedLinesEndInALineFeed() {
        assertThat(writer.indented(STOP))
                .startsWith("{\n  \"verdict\" : \"stop\",\n")
                .doesNotContain("\r");
    }

    @Test
    void refusesWhatIsNoSession() {
        refuses("'tempo':'2-0-2'", "'tempo':'2-0'", "blocks[0].items[0].tempo: \"2-0\" is not a tempo");
        refuses("'sets':3", "'sets':0", "blocks[0].items[0].sets: 0 is out of range");
        refuses("'role':'strength'", "'role':'nap'", "blocks[0].items[0].role: \"nap\" is not known");
        refuses("'side':'both'", "'side':'up'", "blocks[0].items[0].side: \"up\" is not known");
        refuses("'buttock'", "'butt'", "blocks[0].items[0].areas[0]: \"butt\" is not known");
        refuses("'block':'aim'", "'block':'aims'", "blocks[0].block: \"aims\" is not known (did you mean aim?)");
        refuses("'got':5", "'got':'5'", "value.got: \"5\" is not a whole number");
        refuses("'minutes':30,", "", "minutes: is missing");
        refuses("'why':'Too loud.'", "'why':7", "leftOut[0].why: 7 is not a line of text");
        refuses("'date':'2026-11-22'", "'date':'soon'", "next.date: \"soon\" is not a date");
    }

    private void refuses(String right, String wrong, String message) {
        String json = SESSION_JSON.replace(right, wrong).replace('\'', '"');
        assertThatThrownBy(() -> reader.read(json))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message);
    }

    private static Session session(@Nullable Double kilograms) {
        Item item = new Item(
                "squat",
                "Squat",
                Role.STRENGTH,
                WorkSide.BOTH,
                3,
                8,
                null,
                Tempo.DEFAULT,
                90,
                80,
                kilograms,
                7,
                400,
                List.of(Area.BUTTOCK, Area.THIGH_FRONT),
                "For you.");
        return new Session(
                null,
                30,
                400,
                List.of(new Session.Block(BlockKind.AIM, List.of(item))),
                List.of(new Session.LeftOut("hop", "Too loud.")),
                List.of(new Session.Advice("walk", "Walk.")),
                new Session.Next(Lab.DAY, "Rest."),
                new Session.Value(5, 9_000_000_000L));
    }
}
