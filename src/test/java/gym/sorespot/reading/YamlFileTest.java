package gym.sorespot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    private final Problems problems = new Problems(Path.of("gym.yaml"));

    @Test
    void readsEachKindOfValue() {
        Fields fields = fields("name: Heel drop, straight knee\nlevel: 2\nbar: 17.5\nareas: [calf, shin]\non: yes\n");

        assertThat(fields.required("name").flatMap(value -> value.text(1, 60))).contains("Heel drop, straight knee");
        assertThat(fields.required("level").flatMap(value -> value.wholeNumber(1, 3)))
                .contains(2);
        assertThat(fields.required("bar").flatMap(value -> value.decimal(0, 50)))
                .contains(17.5);
        assertThat(fields.required("areas").orElseThrow().distinct(1, 5, value -> value.text(1, 9)))
                .containsExactly("calf", "shin");
        assertThat(fields.required("on").flatMap(Value::yesNo)).contains(true);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void findsSeveralProblemsInOnePass() {
        Fields fields = fields("nane: x\nlevel: four\nbar: 90\nareas: [calf, calf]\non: maybe\n");
        assertThat(fields.required("name")).isEmpty();
        assertThat(fields.required("level").flatMap(value -> value.wholeNumber(1, 3)))
                .isEmpty();
        assertThat(fields.required("bar").flatMap(value -> value.decimal(0, 50)))
                .isEmpty();
        assertThat(fields.required("areas").orElseThrow().distinct(1, 5, item -> item.text(1, 9)))
                .containsExactly("calf");
        assertThat(fields.required("on").flatMap(Value::yesNo)).isEmpty();

        assertThat(problems.list().stream().map(Problem::toString))
                .containsExactly(
                        "gym.yaml:1:1: there is no field \"nane\"; did you mean name?"
                                + " All fields: name, level, bar, areas, on",
                        "gym.yaml:1:1: the field \"name\" is missing; add a line that begins with it and a colon",
                        "gym.yaml:2:8: level is \"four\"; give a whole number from 1 to 3, without quotes",
                        "gym.yaml:3:6: bar: 90 is out of range; give a number from 0 to 50",
                        "gym.yaml:4:15: areas names calf twice; keep it once",
                        "gym.yaml:5:5: on is \"maybe\"; give yes or no, without quotes");
    }

    @Test
    void saysProblemsInTheLanguageOfWhoeverReadsThem() {
        Fields fields = fields("nane: x\nlevel:\nareas: calf\n");
        assertThat(fields.required("name")).isEmpty();
        assertThat(fields.required("level").flatMap(value -> value.wholeNumber(1, 3)))
                .isEmpty();
        assertThat(fields.required("areas").orElseThrow().distinct(1, 5, item -> item.text(1, 9)))
                .isEmpty();
        List<Problem> english = problems.list();
        assertThat(english.stream().map(problem -> problem.in(Locale.GERMAN).toString()))
                .containsExactly(
                        "gym.yaml:1:1: ein Feld \"nane\" gibt es nicht; meintest du name?"
                                + " Alle Felder: name, level, bar, areas, on",
                        "gym.yaml:1:1: das Feld \"name\" fehlt;"
                                + " füg eine Zeile hinzu, die damit und mit einem Doppelpunkt beginnt",
                        "gym.yaml:2:7: level ist leer; gib eine ganze Zahl von 1 bis 3, ohne Anführungszeichen",
                        "gym.yaml:3:8: areas ist \"calf\"; gib eine Liste, wie [one, two]");
        assertThat(english).isNotEmpty().allSatisfy(problem -> assertThat(
                        problem.in(Locale.GERMAN).in(Locale.ENGLISH))
                .isEqualTo(problem));
    }

    @Test
    void suggestsTheWordThatWasMeant() {
        List<String> known = List.of("calf", "shin");
        Fields fields = fields("name: clalf\n");
        Optional<String> word =
                fields.required("name").flatMap(value -> value.word("area", known, text -> Optional.<String>empty()));

        assertThat(word).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .hasToString("gym.yaml:1:7: name: \"clalf\" is no known area; did you mean calf? Known: calf, shin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    a: 1\\na: 2\\n|2:1|a second time, first in line 1
                    a: [1, 2\\nb: 3\\n|2:2|cannot be understood
                    a: &x 1\\nb: *x\\n|1:4|anchors and aliases
                    a: !!java.net.URL x\\n|1:4|tag
                    a: 1\\n---\\nb: 2\\n|2:1|second document
                    a: 1\\n\\tb: 2\\n|2:1|tab
                    |1:1|empty
                    # only a comment\\n|1:1|empty
                    [a]: 1\\n|1:1|cannot be the name
                    a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: {n: {o: {p: {q: 1}}}}}}}}}}}}}}}}|1:65|levels
                    a: x\\u0000y\\n|1:5|U+0000
                    """)
    void refusesWhatIsNotPlainYaml(String text, String place, String part) {
        String yaml = text == null
                ? ""
                : text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0000", "\u0000");
        YamlFile.read(yaml, problems);

        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.toString()).contains(part);
        });
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] latin1 = "name: a\ntitle: Müsli\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new TextFile().read(latin1, problems)).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .hasToString("gym.yaml:2:9: the byte 0xFC is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void forgivesAByteOrderMarkAndWindowsLineEnds() {
        byte[] bytes = "\uFEFFname: a\r\nlevel: 2\r\n".getBytes(StandardCharsets.UTF_8);
        Optional<Fields> fields = new TextFile()
                .read(bytes, problems)
                .flatMap(text -> YamlFile.read(text, problems))
                .flatMap(value -> value.fields("name", "level"));
        assertThat(fields.flatMap(found -> found.required("level")).map(Value::place))
                .contains(new Place(2, 8));
    }

    private Fields fields(String text) {
        return YamlFile.read(text, problems)
                .flatMap(value -> value.fields("name", "level", "bar", "areas", "on"))
                .orElseThrow();
    }
}
