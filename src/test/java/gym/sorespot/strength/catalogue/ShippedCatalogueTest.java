package gym.sorespot.strength.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped exercises are whole, and say what the table of the first catalogue says. */
class ShippedCatalogueTest {
    private static final Map<String, Role> ROLES = Map.of(
            "W", Role.WARM_UP,
            "S", Role.STRETCH,
            "I", Role.ISOMETRIC,
            "E", Role.ECCENTRIC,
            "T", Role.STRENGTH,
            "B", Role.BALANCE,
            "C", Role.COOL_DOWN);
    private static final Map<String, String> PATTERNS =
            Map.of("anti-ext", "anti-extension", "anti-lat", "anti-lateral-flexion", "anti-rot", "anti-rotation");

    private final Reading reading = new CatalogueReader()
            .read(Path.of(System.getProperty("sorespot.home", ".")).resolve("exercises"));

    @Test
    void hasNoProblem() {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.catalogue().size()).isEqualTo(73);
    }

    @Test
    void isExplainedInThreeToFiveShortSteps() {
        assertThat(reading.catalogue().exercises())
                .allSatisfy(exercise -> assertThat(exercise.steps()).hasSizeBetween(3, 5));
    }

    @Test
    void saysWhatTheTableSays() throws IOException {
        List<Map<String, String>> rows = table("exercises.csv");
        Map<String, Exercise> byName =
                reading.catalogue().exercises().stream().collect(Collectors.toMap(Exercise::name, Function.identity()));
        Map<String, String> idOfRow = rows.stream()
                .collect(Collectors.toMap(
                        row -> cell(row, "id"), row -> exercise(byName, row).id()));
        assertThat(rows).hasSize(73);
        for (Map<String, String> row : rows) {
            Exercise exercise = exercise(byName, row);
            assertThat(exercise.areas()).extracting(Area::id).isEqualTo(words(cell(row, "areas")));
            assertThat(exercise.muscles()).extracting(Muscle::id).isEqualTo(words(cell(row, "primary")));
            assertThat(exercise.also()).extracting(Muscle::id).isEqualTo(words(cell(row, "secondary")));
            assertThat(exercise.role()).isEqualTo(ROLES.get(cell(row, "role")));
            assertThat(exercise.pattern().id())
                    .isEqualTo(PATTERNS.getOrDefault(cell(row, "pattern"), cell(row, "pattern")));
            assertThat(exercise.level()).isEqualTo(Integer.parseInt(cell(row, "lvl")));
            assertThat(exercise.sides()).isEqualTo(cell(row, "uni").equals("Y") ? Sides.EACH : Sides.BOTH);
            assertThat(exercise.dose().toString().replace(" ", "")).isEqualTo(cell(row, "dose"));
            assertThat(exercise.avoid()).isEqualTo(avoid(cell(row, "avoid")));
            assertThat(links(exercise)).isEqualTo(linksOf(row, idOfRow));
            assertThat(exercise.equipment())
                    .containsAll(
                            List.of("none", "body").contains(cell(row, "equip"))
                                    ? List.of()
                                    : words(cell(row, "equip")));
        }
    }

    @Test
    void areasSayWhatTheTableSays() throws IOException {
        List<Map<String, String>> rows = table("areas.csv");
        assertThat(rows).hasSize(34);
        assertThat(rows.stream().map(row -> word(cell(row, "id"))).toList())
                .isEqualTo(Arrays.stream(Area.values()).map(Area::id).toList());
        for (Map<String, String> row : rows) {
            Area area = Area.byId(word(cell(row, "id"))).orElseThrow();
            assertThat(area.view()).isEqualTo(cell(row, "view").equals("F") ? Area.View.FRONT : Area.View.BACK);
            assertThat(area.paired()).isEqualTo(cell(row, "paired").equals("P"));
            assertThat(area.neighbours()).extracting(Area::id).isEqualTo(words(cell(row, "neighbours")));
            String antagonist = word(cell(row, "antagonist").replace("(other)", ""));
            assertThat(area.antagonist().map(Area::id).orElse("none")).isEqualTo(antagonist);
            assertThat(area.muscle()).isEqualTo(word(cell(row, "fedb").replace("*", "")));
            assertThat(area.muscleExact()).isEqualTo(!cell(row, "fedb").endsWith("*"));
            assertThat(Muscle.byId(area.muscle())).isPresent();
        }
    }

    private static Exercise exercise(Map<String, Exercise> byName, Map<String, String> row) {
        return Optional.ofNullable(byName.get(cell(row, "name")))
                .orElseThrow(() -> new AssertionError("no exercise is called " + cell(row, "name")));
    }

    private static String links(Exercise exercise) {
        return exercise.easier() + "/" + exercise.harder();
    }

    private static String linksOf(Map<String, String> row, Map<String, String> idOfRow) {
        return Arrays.stream(cell(row, "links").split("/"))
                .map(id -> idOfRow.getOrDefault(id, "null"))
                .collect(Collectors.joining("/"));
    }

    private static Map<Area, Integer> avoid(String cell) {
        Map<Area, Integer> avoid = new TreeMap<>();
        for (String entry : cell.split(",")) {
            String area = word(entry.replaceAll("[0-9]+$", ""));
            avoid.put(Area.byId(area).orElseThrow(), Integer.parseInt(entry.replaceAll("^[^0-9]+", "")));
        }
        return avoid;
    }

    private static List<String> words(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(",")).map(ShippedCatalogueTest::word).toList();
    }

    private static String word(String text) {
        return text.replace('_', '-').replace(' ', '-');
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ShippedCatalogueTest.class.getResourceAsStream(name))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] head = lines.get(0).split(";");
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cells -> {
                        Map<String, String> row = new TreeMap<>();
                        for (int i = 0; i < head.length; i++) {
                            row.put(head[i], cells[i]);
                        }
                        return row;
                    })
                    .toList();
        }
    }
}
