package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.command.CommandLab.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code history print}, and the options of a sheet. */
class HistoryPrintTest {
    private static final String MEMBER =
            """
            { "member": "4711", "date": "%s", "minutes": 30, "goal": "strength", "level": 2,
              "soreness": [ {"area": "calf", "side": "both", "severity": 4} ] }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path data;

    @SuppressWarnings("NullAway.Init") // set before each test
    private CommandLab lab;

    @BeforeEach
    void twoVisits() {
        lab = new CommandLab(data);
        for (String day : new String[] {"2026-11-17", "2026-11-19"}) {
            Ran ran = lab.runWith(MEMBER.formatted(day), "session", "--request", "-", "--save");
            assertThat(ran.code()).as(ran.err()).isZero();
        }
    }

    private String sheet(String... arguments) throws IOException {
        Path file = data.resolve("sheet.pdf");
        String[] command = new String[arguments.length + 6];
        System.arraycopy(
                new String[] {"history", "print", "--member", "4711", "--out", file.toString()}, 0, command, 0, 6);
        System.arraycopy(arguments, 0, command, 6, arguments.length);
        Ran ran = lab.run(command);
        assertThat(ran.code()).as(ran.err()).isZero();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theNewestVisitUnlessADayIsNamed() throws IOException {
        assertThat(sheet()).contains("November 19, 2026").doesNotContain("4711");
        assertThat(sheet("--date", "2026-11-17")).contains("November 17, 2026");
    }

    @Test
    void inTheOtherLanguageAndOnARoll() throws IOException {
        assertThat(sheet("--language", "de", "--paper", "receipt"))
                .contains("Deine Einheit", "19. November 2026", "Kein medizinischer Rat")
                .doesNotContain("sore calves");
    }

    @Test
    void theDaysAreListed() {
        Ran ran = lab.run("history", "print", "--member", "4711", "--list");
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(0)).matches("2026-11-19: exercises: \\d+");
    }

    @Test
    void aPrinterThatIsNotThereIsSaidWithAWayOut() {
        Ran ran = lab.run("history", "print", "--member", "4711", "--printer", "sorespot-not-there");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("There is no printer now. Nothing is left in the queue. --out FILE");
    }

    @Test
    void whereTheGymPrintsNothingNoOtherPrinterIsTaken() throws IOException {
        Path config = Files.createDirectories(data.resolve("config"));
        Files.writeString(config.resolve("sheet.yaml"), "printer: none\n");
        Ran ran = lab.run("history", "print", "--member", "4711", "--config", config.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "sheet.yaml says \"printer: none\": this gym prints nothing.", "--printer NAME", "--out FILE");
    }

    @Test
    void aDayWrittenInAnyOtherWayIsSaidInPlainWords() {
        Ran ran = lab.run("history", "print", "--member", "4711", "--date", "22.11.2026");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("'--date': 22.11.2026 is no day; write year, month and day, such as 2026-11-22")
                .doesNotContain("java", "Exception");
    }

    @Test
    void anUnknownMemberAndADayWithoutAVisitAreSaidWithoutTheCode() {
        Ran nobody = lab.run("history", "print", "--member", "9021");
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("no visit of this member").doesNotContain("9021");
        Ran never = lab.run("history", "print", "--member", "4711", "--date", "2026-11-18");
        assertThat(never.code()).isEqualTo(1);
        assertThat(never.err()).contains("no visit on 2026-11-18. --list names the days.");
    }

    @Test
    void aSheetsOptionsGoWithASheetOnly() {
        Ran ran = lab.runWith(MEMBER.formatted("2026-11-20"), "session", "--request", "-", "--paper", "a4");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--format pdf only");
    }
}
