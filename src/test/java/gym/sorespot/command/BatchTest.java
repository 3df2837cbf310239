package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.command.CommandLab.Ran;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] BATCH = {"session", "--batch", "-"};

    @TempDir
    Path parent;

    @Test
    void oneAnswerALineInOrder() {
        StringBuilder requests = new StringBuilder();
        for (int minutes = 10; minutes <= 90; minutes++) {
            requests.append(request(minutes, "")).append('\n');
        }
        Ran ran = lab().runWith(requests.toString(), BATCH);
        assertThat(ran.code()).isZero();
        List<Integer> minutes = new ArrayList<>();
        for (String line : ran.lines()) {
            minutes.add(JSON.readTree(line).get("minutes").intValue());
        }
        assertThat(minutes).hasSize(81).isSorted().startsWith(10).endsWith(90);
    }

    @Test
    void aBadLineCostsOnlyItself() throws IOException {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        for (String line :
                List.of(request(30, ""), "", "  ", "{", request(-5, ""), request(30, ", \"goal\": \"muscle\""))) {
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        in.write(new byte[] {'{', (byte) 0xff, '\n'});
        in.write((request(45, "") + "\r\n" + request(60, "")).getBytes(StandardCharsets.UTF_8));
        Ran ran = lab().runWith(in.toByteArray(), BATCH);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        List<JsonNode> answers = ran.lines().stream().map(JSON::readTree).toList();
        assertThat(answers).hasSize(9);
        assertThat(answers.get(0).get("minutes").intValue()).isEqualTo(30);
        assertThat(error(answers.get(1))).isEqualTo("the line is empty; give one request as a JSON object");
        assertThat(error(answers.get(2))).isEqualTo("the line is empty; give one request as a JSON object");
        assertThat(error(answers.get(3))).startsWith("line 1, column 2: this is not JSON");
        assertThat(error(answers.get(4))).isEqualTo("minutes: -5 is out of range; give a whole number from 10 to 90");
        assertThat(error(answers.get(5))).contains("goal");
        assertThat(error(answers.get(6))).isEqualTo("the byte 0xFF is not UTF-8 text; save the file as UTF-8");
        assertThat(answers.get(7).get("minutes").intValue()).isEqualTo(45);
        assertThat(answers.get(8).get("minutes").intValue()).isEqualTo(60);
    }

    @Test
    void nothingInNothingOut() {
        Ran ran = lab().run(BATCH);
        assertThat(ran.code()).isZero();
        assertThat(ran.bytes()).isEmpty();
    }

    @Test
    void aMembersLinesSeeWhatTheLinesBeforeKept() {
        String member = request(30, ", \"member\": \"4711\"");
        Ran ran = lab().runWith(
                        member + "\n" + member + "\n" + request(30, "") + "\n", "session", "--batch", "-", "--save");
        assertThat(ran.code()).isZero();
        List<String> lines = ran.lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isNotEqualTo(lines.get(0)).contains("\"verdict\":\"train\"");
        assertThat(lines.get(2))
                .isEqualTo(
                        "{\"error\":\"member: is missing; a guest's session is not kept: give a member code, or leave"
                                + " --save out\"}");
        try (HistoryStore store = DerbyHistory.open(parent.resolve("data"))) {
            assertThat(store.visits("4711", 9)).hasSize(2);
        }
    }

    @Test
    void aBatchGoesIntoAFileWhole() throws IOException {
        Path in = Files.writeString(parent.resolve("in.jsonl"), request(30, "") + "\n");
        Path out = parent.resolve("out.jsonl");
        Ran ran = lab().run("session", "--batch", in.toString(), "--out", out.toString());
        assertThat(ran.code()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void aBatchIsJsonAndNothingElse() {
        Ran ran = lab().runWith(request(30, ""), "session", "--batch", "-", "--format", "pdf");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "sorespot: a batch is answered in JSON Lines, not as pdf; leave --format out. See: sorespot session"
                                + " --help\n");
    }

    @Test
    void aLineWithoutEndCostsNoMemory() throws IOException {
        byte[] endless = new byte[20 * 1024 * 1024];
        java.util.Arrays.fill(endless, (byte) ' ');
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.write(endless);
        in.write(("\n" + request(30, "") + "\n").getBytes(StandardCharsets.UTF_8));
        Ran ran = lab().runWith(in.toByteArray(), BATCH);
        assertThat(ran.lines()).hasSize(2);
        assertThat(error(JSON.readTree(ran.lines().get(0)))).contains("at most 8192 KB are read");
    }

    private static String error(JsonNode answer) {
        return answer.get("error").stringValue();
    }

    private static String request(int minutes, String more) {
        return "{\"minutes\": " + minutes + ", \"goal\": \"strength\", \"level\": 2" + more + "}";
    }

    private CommandLab lab() {
        return new CommandLab(parent.resolve("data"));
    }
}
