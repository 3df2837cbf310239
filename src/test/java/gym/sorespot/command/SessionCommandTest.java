package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.command.CommandLab.Ran;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionCommandTest {
    private static final String CALVES = "{\"minutes\": 30, \"goal\": \"strength\", \"level\": 2, \"soreness\":"
            + " [{\"area\": \"calf\", \"side\": \"both\", \"severity\": 4}]}";
    private static final String MEMBER = CALVES.replaceFirst("\\{", "{\"member\": \"4711\", ");

    @TempDir
    Path parent;

    private Path data = Path.of("");
    private CommandLab lab = new CommandLab(data);

    @BeforeEach
    void lab() throws IOException {
        data = parent.toRealPath().resolve("data");
        lab = new CommandLab(data);
    }

    @Test
    void aGuestsSessionAsJsonTouchesNoData() {
        Ran ran = lab.runWith(CALVES, "session", "--request", "-", "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        JsonNode answer = new JsonMapper().readTree(ran.out());
        assertThat(answer.get("verdict").stringValue()).isEqualTo("train");
        assertThat(answer.get("seconds").intValue()).isBetween(600, 1800);
        assertThat(data).doesNotExist();
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        String[] command = {"session", "--request", "-", "--format", "json"};
        assertThat(lab.runWith(CALVES, command).bytes())
                .isEqualTo(lab.runWith(CALVES, command).bytes());
    }

    @Test
    void aSessionAsTextFitsATerminal() {
        Ran ran = lab.runWith(CALVES, "session", "--request", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("AIMED AT WHAT IS SORE", "BESIDE THE EXERCISES", "Next visit: ", "Not medical advice.")
                .contains("Stop if it goes above 5.");
        assertThat(ran.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    }

    @Test
    void aStopAsTextSaysWhomToSeeAndNothingOfMassage() {
        Ran ran = lab.runWith(
                "{\"minutes\": 30, \"goal\": \"strength\", \"level\": 1, \"warnings\": [\"calf:swelling\"],"
                        + " \"soreness\": [{\"area\": \"calf\", \"side\": \"left\", \"severity\": 3}]}",
                "session",
                "--request",
                "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("No training today", "Ask us: the front desk")
                .doesNotContainIgnoringCase("massage")
                .doesNotContainIgnoringCase("roller")
                .doesNotContainIgnoringCase("compression")
                .doesNotContain("Stop if");
    }

    @Test
    void aPdfGoesIntoAFile() throws IOException {
        Path file = parent.resolve("sheet.pdf");
        Ran ran = lab.runWith(CALVES, "session", "--request", "-", "--format", "pdf", "--out", file.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.bytes()).isEmpty();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "Your session",
                            "Sunday, November 22, 2026",
                            "Stop if it goes above 5.",
                            "Aimed at what is sore",
                            "Next visit: ",
                            "Not medical advice.");
        }
        assertThat(parent).isDirectoryNotContaining("glob:**.sheet*");
    }

    @Test
    void theSecondSessionSeesTheFirstInTheHistory() {
        String[] command = {"session", "--request", "-", "--format", "json", "--save"};
        Ran first = lab.runWith(MEMBER, command);
        assertThat(first.err()).isEqualTo("Saved in " + data.resolve("history") + ".\n");
        Ran unsaved = lab.runWith(CALVES, "session", "--request", "-", "--format", "json");
        assertThat(unsaved.bytes()).as("a guest has no past").isEqualTo(first.bytes());
        Ran second = lab.runWith(MEMBER, command);
        assertThat(second.code()).isZero();
        assertThat(second.out()).isNotEqualTo(first.out());
        try (HistoryStore store = DerbyHistory.open(data)) {
            List<StoredVisit> visits = store.visits("4711", 9);
            assertThat(visits).hasSize(2);
            assertThat(visits).allSatisfy(visit -> {
                assertThat(visit.confirmed()).isFalse();
                assertThat(visit.visit().work()).isNotEmpty();
                assertThat(visit.savedAt()).isEqualTo(CommandLab.CLOCK.instant());
                assertThat(new JsonMapper()
                                .readTree(visit.session())
                                .get("verdict")
                                .stringValue())
                        .isEqualTo("train");
            });
        }
    }

    @Test
    void aMembersRequestWithoutSavingMakesNoHistory() {
        assertThat(lab.runWith(MEMBER, "session", "--request", "-").code()).isZero();
        assertThat(data).doesNotExist();
    }

    @Test
    void aGuestsSessionCannotBeKept() {
        Ran ran = lab.runWith(CALVES, "session", "--request", "-", "--save");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("sorespot: member: is missing; a guest's session is not kept: give a member code, or leave"
                        + " --save out\n");
        assertThat(ran.out()).isEmpty();
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "minutes": -5, "goal": "strength", "level": 1 | minutes: -5 is out of range; give a whole number from 10 to 90
            "minutes": 30, "goal": "strength", "level": 1, "soreness": [{"area": "calf", "side": "left", "severity": 11}] | soreness[0].severity: 11 is out of range; give a whole number from 0 to 10
            "minutes": 30, "goal": "strength", "level": 1, "soreness": [{"area": "calf", "side": "left", "severity": 1}, {"area": "calf", "side": "both", "severity": 2}] | soreness[1]: calf:left is named a second time (first in soreness[0]); give one entry for each area and side
            "minutes": 30, "goal": "strength", "level": 1, "soreness": [{"area": "calfs", "side": "left", "severity": 1}] | soreness[0].area: "calfs" is not known (did you mean calf?)
            "minutes": 30, "goal": "strength", "level": 1, "colour": 1 | colour: there is no such field; the fields are member, date
            "minutes": 30, "goal": "strength" | level: is missing; it is required
            """)
    void aBadRequestIsNamedByFieldWithWhatWouldBeRight(String fields, String message) {
        Ran ran = lab.runWith("{" + fields + "}", "session", "--request", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("sorespot: standard input: " + message).doesNotContain("Exception");
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aRequestFileThatCannotBeReadIsNamed() throws IOException {
        Path missing = parent.resolve("none.json");
        assertThat(lab.run("session", "--request", missing.toString()).err())
                .isEqualTo("sorespot: " + missing
                        + ": there is no such file or folder; check the name, or put it there\n");
        assertThat(lab.run("session", "--request", parent.toString()).err())
                .isEqualTo("sorespot: " + parent + ": this is a folder; a file is expected here\n");
        Path empty = Files.createFile(parent.resolve("empty.json"));
        assertThat(lab.run("session", "--request", empty.toString()).err())
                .isEqualTo(
                        "sorespot: " + empty + ": the text as a whole: nothing is not an object; give fields in { }\n");
        Path latin = Files.write(parent.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xe4, '"'});
        assertThat(lab.run("session", "--request", latin.toString()).err())
                .isEqualTo("sorespot: " + latin + ":1:3: the byte 0xE4 is not UTF-8 text; save the file as UTF-8\n");
        Path large = Files.write(parent.resolve("large.json"), new byte[10 * 1024 * 1024]);
        assertThat(lab.run("session", "--request", large.toString()).err())
                .isEqualTo("sorespot: " + large
                        + ": the file has 10240 KB; at most 8192 KB are read; check whether it is the"
                        + " right file\n");
        Path link = Files.createSymbolicLink(parent.resolve("loop.json"), parent.resolve("loop.json"));
        Ran ran = lab.run("session", "--request", link.toString());
        assertThat(ran.err()).startsWith("sorespot: " + link + ": this link leads in a circle or to nothing");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void anOutFileThatCannotBeWrittenIsNamedAndNothingIsKept() {
        Path nowhere = parent.resolve("none/session.json");
        Ran ran = lab.runWith(
                MEMBER, "session", "--request", "-", "--format", "json", "--save", "--out", nowhere.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("sorespot: " + nowhere + ": there is no folder " + nowhere.getParent()
                        + "; make it first, or choose another place after --out\n");
        assertThat(DerbyHistory.existsIn(data)).isFalse();
        assertThat(lab.runWith(CALVES, "session", "--request", "-", "--out", parent.toString())
                        .err())
                .isEqualTo("sorespot: " + parent + ": this is a folder; give the name of a file after --out\n");
    }

    @Test
    void anOutFileStaysAsItWasWhenTheHistoryRefuses() throws IOException {
        Path file = Files.writeString(parent.resolve("session.json"), "old");
        Files.writeString(data, "a file where the data folder should be");
        Ran ran = lab.runWith(
                MEMBER, "session", "--request", "-", "--format", "json", "--save", "--out", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("sorespot: The data folder " + data + " cannot be written: it is a file, not a folder. Give"
                        + " Sorespot a folder that it may write, with --data.\n");
        assertThat(file).hasContent("old");
        try (var left = Files.list(parent)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aSecondOneOnTheSameDataFolderIsToldSo() {
        try (HistoryStore first = DerbyHistory.open(data)) {
            Ran ran = lab.runWith(MEMBER, "session", "--request", "-", "--save");
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err())
                    .startsWith("sorespot: Another Sorespot (process ")
                    .contains("is using the data folder " + data + ". Close it first");
            assertThat(first.history("4711").visits()).isEmpty();
        }
    }

    @Test
    void aSlipInTheGymsFileIsSaidAndCostsOnlyItself() throws IOException {
        Path config = Files.createDirectory(parent.resolve("config"));
        Files.writeString(config.resolve("kiosk.yaml"), "name: Iron Corner\n");
        Files.writeString(config.resolve("gym.yaml"), "thresholds: none\n");
        Ran ran = lab.runWith(CALVES, "session", "--request", "-", "--config", config.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Iron Corner");
        assertThat(ran.err()).startsWith("sorespot: " + config.resolve("gym.yaml") + ":1:13: thresholds is \"none\"");
        Ran none = lab.runWith(CALVES, "session", "--request", "-", "--config", parent.toString());
        assertThat(none.err())
                .isEqualTo("sorespot: " + parent.resolve("gym.yaml")
                        + " is not there; going on with the equipment, weights"
                        + " and thresholds of the shipped one\n");
    }

    @Test
    void withoutAnyExerciseThereIsNoSession() {
        Ran ran = lab.runWith(
                CALVES,
                "session",
                "--request",
                "-",
                "--catalogue",
                parent.resolve("none").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("sorespot: " + parent.resolve("none")
                        + ": there is no such file or folder; check the name, or put it there\n");
    }

    @Test
    void aBrokenExerciseCostsOnlyItself() throws IOException {
        Path some = Files.createDirectory(parent.resolve("some"));
        for (String id : List.of("ankle-pumps", "downward-dog", "heel-drop")) {
            Files.copy(CommandLab.HOME.resolve("exercises/" + id + ".yaml"), some.resolve(id + ".yaml"));
        }
        Files.writeString(some.resolve("heel-drop.yaml"), "name: [\n");
        Ran ran = lab.runWith(CALVES, "session", "--request", "-", "--catalogue", some.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("sorespot: " + some.resolve("heel-drop.yaml") + ":2:1: the text cannot be understood");
        assertThat(ran.out()).contains("Downward dog");
    }
}
