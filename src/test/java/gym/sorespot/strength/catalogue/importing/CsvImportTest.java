package gym.sorespot.strength.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.catalogue.CatalogueExport;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.CatalogueReader.Reading;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.importing.ImportItem.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvImportTest {
    private static final String HEAD =
            "id,name,areas,muscles,role,pattern,equipment,level,sides,dose,avoid,family,steps,evidence";
    private static final String ROW =
            "calf-lean,Calf lean,calf,calves,stretch,stretch,wall,1,each,3 x 20 s,calf:6,calf-lean,Lean;Breathe,habit";

    /** With the mark in front, as Windows writes it. */
    private static final Charset UTF_16_MARKED = StandardCharsets.UTF_16;

    @TempDir
    private Path folder;

    @Test
    void bringsTheShippedCatalogueBackAsItWas() throws IOException {
        Reading shipped = new CatalogueReader().read(shippedFolder());

        String csv = new CatalogueExport().csv(new CatalogueReader().drafts(shippedFolder()));
        ImportPlan plan = plan(csv);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.write()).hasSize(73);
        Reading back = new CatalogueReader().read(into());
        assertThat(back.problems()).isEmpty();
        assertThat(back.catalogue().exercises()).isEqualTo(shipped.catalogue().exercises());
        assertThat(back.catalogue().version()).isEqualTo(shipped.catalogue().version());
        assertThat(plan(csv).with(Outcome.MERGED)).hasSize(73);
    }

    @Test
    void keepsAFigureThatItDoesNotUnderstand() throws IOException {
        Files.createDirectory(into());
        String figure =
                "figure:\n  view: side\n  poses:\n    - {knee: -12.5, toe: \"3\", on: true}\n    - [left, a b]\n";
        Files.writeString(into().resolve("calf-lean.yaml"), yaml() + figure);
        assertThat(new CatalogueReader().read(into()).problems()).isEmpty();
        String csv = new CatalogueExport().csv(new CatalogueReader().drafts(into()));
        Files.delete(into().resolve("calf-lean.yaml"));

        assertThat(plan(csv).write()).hasSize(1);

        assertThat(Files.readString(into().resolve("calf-lean.yaml"))).isEqualTo(yaml() + figure);
    }

    @Test
    void keepsTheNamesOfPictures() throws IOException {
        Files.createDirectory(into());
        String pictures = "pictures:\n  - one.png\n  - Heel; drop/2.svg\n";
        Files.writeString(into().resolve("calf-lean.yaml"), yaml() + pictures);
        assertThat(new CatalogueExport().json(new CatalogueReader().drafts(into())))
                .containsPattern("\"pictures\" : .*one.png.*Heel; drop/2.svg");
        String csv = new CatalogueExport().csv(new CatalogueReader().drafts(into()));
        Files.delete(into().resolve("calf-lean.yaml"));

        assertThat(plan(csv).write()).hasSize(1);

        assertThat(new CatalogueExport().csv(new CatalogueReader().drafts(into())))
                .isEqualTo(csv);
    }

    @Test
    void aCellThatBeginsLikeAFormulaIsTextInASpreadsheetAndComesBackAsItWas() throws IOException {
        Files.createDirectory(into());
        String yaml = yaml().replace("name: Calf lean", "name: \"=HYPERLINK(\\\"x\\\")\"")
                .replace("  - Lean\n", "  - \"-2 steps back\"\n")
                .replace("evidence: habit", "evidence: \"'@home\"");
        Files.writeString(into().resolve("calf-lean.yaml"), yaml);
        assertThat(new CatalogueReader().read(into()).problems()).isEmpty();
        String csv = new CatalogueExport().csv(new CatalogueReader().drafts(into()));
        Files.delete(into().resolve("calf-lean.yaml"));

        assertThat(csv).contains(",\"'=HYPERLINK(\"\"x\"\")\",", ",\"'-2 steps back;Breathe\",", ",''@home,");
        assertThat(plan(csv).write()).hasSize(1);
        assertThat(Files.readString(into().resolve("calf-lean.yaml"))).isEqualTo(yaml);
    }

    @Test
    void nothingSaidAboutSorenessIsNeverTakenForNever() throws IOException {
        String bare = ROW.replace("calf:6", "");
        assertThat(avoid(HEAD + "\n" + bare)).isEqualTo(Map.of(Area.CALF, 5));
        String noColumn = HEAD.replace(",avoid", "") + "\n" + ROW.replace("calf:6,", "");
        assertThat(avoid(noColumn)).isEqualTo(Map.of(Area.CALF, 5));
        String lifts =
                HEAD + "\n" + bare.replace("stretch,stretch", "eccentric,squat").replace("20 s", "12");
        assertThat(avoid(lifts)).containsEntry(Area.CALF, 4).containsEntry(Area.LOW_BACK, 5);
        assertThat(avoid(HEAD + "\n" + ROW.replace("calf:6", "none"))).isEmpty();
    }

    @Test
    void whoSaysThatItIsNeverLeftOutIsBelievedAndComesBack() throws IOException {
        assertThat(plan(HEAD + "\n" + ROW.replace("calf:6", "none")).write()).hasSize(1);
        String csv = new CatalogueExport().csv(new CatalogueReader().drafts(into()));
        assertThat(csv).contains(",none,");
        assertThat(plan(csv).with(Outcome.MERGED)).hasSize(1);
    }

    private Map<Area, Integer> avoid(String csv) {
        ImportItem item = plan(csv).with(Outcome.NEW).get(0);
        return Objects.requireNonNull(item.exercise()).avoid();
    }

    @Test
    void readsWhatASpreadsheetMakesOfIt() throws IOException {
        String sheet = "\uFEFF" + HEAD.replace(',', ';') + "\r\n"
                + ROW.replace("Lean;Breathe", "\"Lean \"\"gently\"\"; Breathe\"")
                        .replace(',', ';') + "\r\n\r\n";
        assertThat(plan(sheet).with(Outcome.NEW)).singleElement().satisfies(item -> assertThat(
                        Objects.requireNonNull(item.exercise()).steps())
                .containsExactly("Lean \"gently\"", "Breathe"));
    }

    @Test
    void refusesARowWithAPlaceAndTakesTheOthers() {
        ImportPlan plan =
                plan(HEAD + "\n" + ROW.replace("3 x 20 s", "3 x") + "\n" + ROW.replace("calf-lean", "other") + "\n");
        assertThat(plan.with(Outcome.NEW)).extracting(ImportItem::id).containsExactly("other");
        assertThat(plan.with(Outcome.REFUSED)).singleElement().satisfies(item -> assertThat(item.why())
                .contains("table.csv:2:61: dose: \"3 x\" is no dose"));
    }

    @Test
    void refusesTheSameIdTwiceByLetterCaseToo() {
        ImportPlan plan = plan(HEAD + "\n" + ROW + "\n" + ROW + "\n" + ROW.replace("calf-lean,Calf", "Calf-Lean,Calf"));
        assertThat(plan.with(Outcome.NEW)).hasSize(1);
        assertThat(plan.with(Outcome.REFUSED))
                .extracting(ImportItem::why)
                .satisfiesExactly(
                        why -> assertThat(why).contains("there is a file for calf-lean already"),
                        why -> assertThat(why).contains("table.csv:4:1: \"Calf-Lean\" is no id"));
    }

    @Test
    void neverOverwrites() throws IOException {
        plan(HEAD + "\n" + ROW).write();
        ImportPlan plan = plan(HEAD + "\n" + ROW.replace("Calf lean", "Calf leaning"));
        assertThat(plan.with(Outcome.REFUSED)).hasSize(1);
        assertThat(plan.write()).isEmpty();
        assertThat(Files.readString(into().resolve("calf-lean.yaml"))).isEqualTo(yaml());
    }

    @Test
    void dropsALinkThatLeadsNowhere() {
        ImportPlan plan = plan(HEAD + ",harder\n" + ROW + ",calf-press\n");
        assertThat(plan.with(Outcome.NEW)).singleElement().satisfies(item -> {
            assertThat(item.why()).isEqualTo("harder: there is no exercise calf-press");
            assertThat(Objects.requireNonNull(item.exercise()).harder()).isNull();
        });
    }

    @Test
    void saysWhatIsWrongWithTheHeader() {
        assertThat(problems("")).contains("table.csv:1:1: there is no row");
        assertThat(problems("id,nmae\n")).contains("table.csv:1:4: there is no column \"nmae\"; did you mean name?");
        assertThat(problems("name,level\n")).contains("table.csv:1:1: the column \"id\" is missing");
        assertThat(problems("id,id\n")).contains("table.csv:1:4: the column \"id\" is there twice");
        assertThat(problems(HEAD + "\n" + "a,\"b"))
                .contains("table.csv:2:3: the quote that opens here is never closed");
    }

    @Test
    void readsWhatGermanSpreadsheetsSave() throws IOException {
        String sheet = "sep=;\r\n" + HEAD.replace(',', ';') + "\r\n"
                + ROW.replace("Calf lean", "Wade dr\u00fccken \u2013 w\u00e4rmer")
                        .replace("wall,1,", "wall,\"1,0\",")
                        .replace("calf:6", "\"calf:6,0\"")
                        .replaceAll(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", ";")
                        .replace("Lean;Breathe", "\"Lean;Breathe\"")
                + "\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), UTF_16_MARKED)) {
            assertThat(plan(sheet.getBytes(charset)).with(Outcome.NEW))
                    .as(charset.name())
                    .singleElement()
                    .satisfies(item -> {
                        Exercise exercise = Objects.requireNonNull(item.exercise());
                        assertThat(exercise.name()).isEqualTo("Wade dr\u00fccken \u2013 w\u00e4rmer");
                        assertThat(exercise.level()).isEqualTo(1);
                        assertThat(exercise.avoid()).containsEntry(Area.CALF, 6);
                    });
        }
    }

    @Test
    void doesNotGuessWhereOnlyOneCharacterIsBroken() {
        byte[] bytes = (HEAD + "\n" + ROW.replace("Calf lean", "W\u00e4rme #")).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xFC;
        ImportPlan plan = plan(bytes);
        assertThat(plan.items()).isEmpty();
        assertThat(plan.problems()).singleElement().satisfies(problem -> assertThat(problem.line())
                .isEqualTo(2));
    }

    @Test
    void takesWordsThatStaffHaveTranslated() throws IOException {
        String sheet = HEAD + "\n" + ROW.replace(",wall,", ",Mauer;wall;band,").replace(",calves,", ",Waden,");
        assertThat(plan(sheet).with(Outcome.REFUSED)).hasSize(1);
        ImportWords words =
                ImportWords.DEFAULT.withEquipment("Mauer", List.of("wall")).withMuscle("Waden", Muscle.CALVES);
        ImportPlan plan =
                new Importer(Equipment.words(), words).plan(ImportSource.CSV, folder.resolve("table.csv"), into());
        assertThat(plan.with(Outcome.NEW)).singleElement().satisfies(item -> {
            Exercise exercise = Objects.requireNonNull(item.exercise());
            assertThat(exercise.equipment()).containsExactly("band", "wall");
            assertThat(exercise.muscles()).containsExactly(Muscle.CALVES);
        });
        assertThat(plan.words()).contains(new ForeignWord(true, "Mauer", 1), new ForeignWord(false, "Waden", 1));
    }

    @Test
    void aRetiredExerciseStaysRetired() throws IOException {
        assertThat(plan(HEAD + ",retired\n" + ROW + ",yes\n").write()).hasSize(1);
        assertThat(Files.readString(into().resolve("calf-lean.yaml"))).isEqualTo(yaml() + "retired: yes\n");
        assertThat(plan(HEAD + ",retired\n" + ROW + ",yes\n").with(Outcome.MERGED))
                .hasSize(1);
    }

    private static Path shippedFolder() {
        return Path.of(System.getProperty("sorespot.home", "."), "exercises");
    }

    private String problems(String text) {
        return plan(text).problems().stream()
                .map(problem -> problem.toString().substring(folder.toString().length() + 1))
                .collect(Collectors.joining("\n"));
    }

    private ImportPlan plan(String text) {
        return plan(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPlan plan(byte[] bytes) {
        try {
            Path file = folder.resolve("table.csv");
            Files.write(file, bytes);
            return new Importer(Equipment.words(), ImportWords.DEFAULT).plan(ImportSource.CSV, file, into());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path into() {
        return folder.resolve("exercises");
    }

    private static String yaml() {
        return """
                name: Calf lean
                areas: [calf]
                muscles: [calves]
                also: []
                role: stretch
                pattern: stretch
                equipment: [wall]
                level: 1
                sides: each
                dose: 3 x 20 s
                tempo: 2-0-2
                avoid: {calf: 6}
                family: calf-lean
                steps:
                  - Lean
                  - Breathe
                evidence: habit
                """;
    }
}
