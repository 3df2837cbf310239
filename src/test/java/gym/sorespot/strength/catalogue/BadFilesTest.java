package gym.sorespot.strength.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with one file is said with its place, and the good file beside it stays. */
class BadFilesTest {
    private static final String GOOD =
            """
            name: Heel drop
            areas: [calf, achilles]
            muscles: [calves]
            also: []
            role: eccentric
            pattern: ankle
            equipment: [step]
            level: 2
            sides: each
            dose: 3 x 15
            tempo: 1-0-3
            avoid: {calf: 5, achilles: 6}
            family: heel-drop
            steps:
              - Stand on a step.
              - Lower one heel.
            evidence: Alfredson 1998, AJSM 26:360
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void putAGoodFileBeside() throws IOException {
        write("good.yaml", GOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    level: 2               | level: 2: 3          | bad.yaml:8:9: the text cannot be understood from here on (mapping values are not allowed here)
                    level: 2               | lebel: 2             | bad.yaml:8:1: there is no field "lebel"; did you mean level?
                    level: 2               | colour: red          | bad.yaml:8:1: there is no field "colour"; use one of: name, areas
                    level: 2               | level: 4             | bad.yaml:8:8: level: 4 is out of range; give a whole number from 1 to 3
                    level: 2               | level: "2"           | bad.yaml:8:8: level is "2"; give a whole number from 1 to 3, without quotes
                    level: 2               | level:               | bad.yaml:8:7: level is empty; give a whole number from 1 to 3
                    level: 2               | level: 2\\nlevel: 3  | bad.yaml:9:1: the field "level" is here a second time, first in line 8; keep one of them
                    [calf, achilles]       | [clalf, achilles]    | bad.yaml:2:9: areas[0]: "clalf" is no known area; did you mean calf?
                    [calf, achilles]       | [knee_front, calf]   | bad.yaml:2:9: areas[0]: "knee_front" is no known area; did you mean knee-front?
                    [calf, achilles]       | [calf, calf]         | bad.yaml:2:15: areas names calf twice; keep it once
                    [calf, achilles]       | calf                 | bad.yaml:2:8: areas is "calf"; give a list such as [one, two]
                    [calf, achilles]       | []                   | bad.yaml:2:8: areas has 0 entries; give 1 to 34
                    also: []               | also: [calves]       | bad.yaml:4:8: also: calves is among the muscles already
                    role: eccentric        | role: excentric      | bad.yaml:5:7: role: "excentric" is no known role; did you mean eccentric?
                    [step]                 | [ladder-wall]        | bad.yaml:7:13: equipment[0]: "ladder-wall" is no known equipment; use one of: ab-wheel, anchor
                    dose: 3 x 15           | dose: 3 x            | bad.yaml:10:7: dose: "3 x" is no dose; write sets x repetitions such as 3 x 15, or sets x seconds
                    dose: 3 x 15           | dose: 11 x 15        | bad.yaml:10:7: dose: 11 sets; give 1 to 10 sets
                    dose: 3 x 15           | dose: 3 x 101        | bad.yaml:10:7: dose: 101 repetitions; give 1 to 100
                    dose: 3 x 15           | dose: 3 x 601 s      | bad.yaml:10:7: dose: 601 seconds; give 1 to 600 seconds
                    dose: 3 x 15           | dose: 0 x 0          | bad.yaml:10:7: dose: 0 sets; give 1 to 10 sets
                    tempo: 1-0-3           | tempo: slow          | bad.yaml:11:8: tempo: "slow" is no tempo; write the seconds up, held and down, such as 2-0-2
                    tempo: 1-0-3           | tempo: 0-0-0         | bad.yaml:11:8: tempo: 0-0-0 is out of range
                    tempo: 1-0-3           | tempo: 1-0-11        | bad.yaml:11:8: tempo: 1-0-11 is out of range
                    {calf: 5, achilles: 6} | {calf: 11}           | bad.yaml:12:15: avoid.calf: 11 is out of range; give a whole number from 1 to 10
                    {calf: 5, achilles: 6} | {calf: 5, calf: 6}   | bad.yaml:12:18: the field "calf" is here a second time
                    {calf: 5, achilles: 6} | {wade: 5}            | bad.yaml:12:9: avoid: "wade" is no known area; use one of: neck-front
                    {calf: 5, achilles: 6} | {}                   | bad.yaml:12:8: avoid spares none of the areas that the exercise loads; say from which severity on it is left out, such as {calf: 5}
                    {calf: 5, achilles: 6} | [calf, 5]            | bad.yaml:12:8: avoid is a list; give entries such as {calf: 5}
                    family: heel-drop      | family: Heel drop    | bad.yaml:13:9: family: "Heel drop" is no id; write lower-case words
                    family: heel-drop      | easier: bad          | bad.yaml:1:1: the field "family" is missing; add a line that begins with it and a colon
                    - Stand on a step.     | - [a, b]             | bad.yaml:15:5: steps[0] is a list; give text of 1 to 200 characters
                    - Stand on a step.     | - "a\\tb"            | bad.yaml:15:5: steps[0] has a line break or control character in it; write it in one line
                    name: Heel drop        | name: &a Heel        | bad.yaml:1:7: anchors and aliases (& and *) are not read
                    name: Heel drop        | name: !!set {a}      | bad.yaml:1:7: the tag tag:yaml.org,2002:set is not read
                    """)
    void namesThePlaceAndWhatWouldBeRight(String from, String to, String message) throws IOException {
        assertThat(GOOD).contains(from);
        write("bad.yaml", GOOD.replace(from, to.replace("\\n", "\n")));

        Reading reading = new CatalogueReader().read(folder);

        assertThat(reading.catalogue().exercises()).extracting(Exercise::id).containsExactly("good");
        assertThat(reading.problems()).extracting(this::shown).anyMatch(line -> line.startsWith(message));
    }

    @Test
    void saysSeveralThingsAboutOneFile() throws IOException {
        write(
                "bad.yaml",
                GOOD.replace("level: 2", "level: 9").replace("3 x 15", "3 x").replace("role", "rule"));

        assertThat(new CatalogueReader().read(folder).problems())
                .extracting(Problem::line)
                .containsExactly(1, 5, 8, 10);
    }

    @Test
    void namesTheByteThatIsNotUtf8() throws IOException {
        byte[] bytes = GOOD.replace("Lower", "Löwer").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("bad.yaml"), bytes);
        assertOnly("bad.yaml:16:6: the byte 0xF6 is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        write("bad.yaml", "");
        assertOnly("bad.yaml:1:1: the file is empty; write its fields, or remove the file");
    }

    @Test
    void refusesTenMegabytesWithoutReadingThem() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("bad.yaml").toFile(), "rw")) {
            file.setLength(10L << 20);
        }
        assertOnly("bad.yaml: the file has 10240 KB; at most 256 KB are read; check whether it is the right file");
    }

    @Test
    void refusesALinkThatLeadsInACircle() throws IOException {
        Files.createSymbolicLink(folder.resolve("bad.yaml"), folder.resolve("other.yaml"));
        Files.createSymbolicLink(folder.resolve("other.yaml"), folder.resolve("bad.yaml"));
        assertThat(new CatalogueReader().read(folder).problems())
                .extracting(this::shown)
                .containsExactly(
                        "bad.yaml: this link leads in a circle or to nothing; put the file itself here, or let the"
                                + " link lead to a file that is there",
                        "other.yaml: this link leads in a circle or to nothing; put the file itself here, or let the"
                                + " link lead to a file that is there");
    }

    @Test
    void refusesAFolderWhereAFileIsExpected() throws IOException {
        Files.createDirectory(folder.resolve("bad.yaml"));
        assertOnly("bad.yaml: this is a folder; a file is expected here");
    }

    @Test
    void saysWhenTheFolderItselfIsMissingOrNone() {
        assertThat(new CatalogueReader().read(folder.resolve("away")).problems())
                .extracting(this::shown)
                .containsExactly("away: there is no such file or folder; check the name, or put it there");
        assertThat(new CatalogueReader().read(folder.resolve("good.yaml")).problems())
                .extracting(this::shown)
                .containsExactly("good.yaml: this is a file; a folder is expected here");
    }

    @Test
    void readsNeitherHiddenFilesNorOtherKindsNorSubFolders() throws IOException {
        write(".hidden.yaml", "broken: [");
        write("notes.txt", "broken: [");
        Files.createDirectory(folder.resolve("retired"));
        write("retired/old.yaml", "broken: [");
        assertThat(new CatalogueReader().read(folder).problems()).isEmpty();
    }

    @Test
    void countsUpperAndLowerCaseAsTheSameId() throws IOException {
        write("Good.yaml", GOOD);
        assertThat(new CatalogueReader().read(folder).problems())
                .extracting(this::shown)
                .containsExactly(
                        "Good.yaml: Good.yaml is no file name for an exercise; use lower-case words joined by"
                                + " hyphens, such as good.yaml",
                        "Good.yaml: the id Good is there already, in good.yaml (upper and lower case count as the"
                                + " same); rename this file or remove it; good.yaml is used");
    }

    @Test
    void keepsOneOfTwoFilesForOneId() throws IOException {
        write("good.yml", GOOD);
        assertOnly("good.yml: the id good is there already, in good.yaml (upper and lower case count as the same);"
                + " rename this file or remove it; good.yaml is used");
    }

    @Test
    void givesTheSameVersionWhateverTheLineEnds() throws IOException {
        String before = new CatalogueReader().read(folder).catalogue().version();
        write("good.yaml", GOOD.replace("\n", "\r\n"));
        assertThat(new CatalogueReader().read(folder).catalogue().version()).isEqualTo(before);
        write("good.yaml", GOOD.replace("level: 2", "level: 1"));
        assertThat(new CatalogueReader().read(folder).catalogue().version())
                .isNotEqualTo(before)
                .hasSize(8);
    }

    private void assertOnly(String message) {
        Reading reading = new CatalogueReader().read(folder);
        assertThat(reading.catalogue().exercises()).extracting(Exercise::id).containsExactly("good");
        assertThat(reading.problems()).extracting(this::shown).containsExactly(message);
    }

    private String shown(Problem problem) {
        return problem.toString().substring(folder.toString().length() + 1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
