package gym.sorespot.command;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.command.CommandLab.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path data;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            session | Missing required argument (specify one of these): (--request=FILE
            session --formt json | Unknown option
            session --request a --batch b | --request=FILE
            session --request a --format xml | Invalid value for option '--format'
            sesion | Unmatched argument
            catalogue | give one of check, import, export after sorespot catalogue. See: sorespot catalogue --help
            history | give one of export, import, print after sorespot history. See: sorespot history --help
            catalogue import | Missing required
            catalogue import f --from elsewhere --into d | elsewhere is no known source; use free-exercise-db, json or csv
            catalogue export | Missing required option: '--format=json
            --windowd | Did you mean --windowed? See: sorespot --help
            session --catalogue | Missing required parameter for option '--catalogue' (DIR)
            """)
    void wrongUsageIsOneLineThatSaysWhatWouldBeRight(String arguments, String said) {
        Ran ran = new CommandLab(data).run(arguments.split(" "));
        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).startsWith("sorespot: ").contains("See: sorespot").contains("--help");
        assertThat(ran.err()).contains(said);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aSlipInAnOptionIsGuessed() {
        assertThat(new CommandLab(data).run("session", "--formt", "json").err())
                .contains("'--formt'")
                .contains("Did you mean --format? See: sorespot session --help");
        assertThat(new CommandLab(data).run("sesion").err()).contains("Did you mean session?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "session --help",
                "catalogue --help",
                "catalogue check --help",
                "catalogue import --help",
                "catalogue export --help",
                "history --help",
                "history export --help",
                "history import --help",
                "history print --help"
            })
    void helpIsThereForEveryCommand(String arguments) {
        Ran ran = new CommandLab(data).run(arguments.split(" "));
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage: sorespot").contains("--data", "--config", "--catalogue", "our fault");
        // Every option and command is described: the words lie in a bundle and are easily forgotten.
        assertThat(ran.out()).doesNotContainPattern("(?m)^ +(-\\w, )?--[\\w-]+(=\\S+)?\\s*\\n(?! {20})");
    }

    @Test
    void theVersionIsSaid() {
        Ran ran = new CommandLab(data).run("--version");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Sorespot ");
    }

    @Test
    void commonOptionsStandBeforeOrAfterTheCommand() {
        String exercises = CommandLab.HOME.resolve("exercises").toString();
        assertThat(new CommandLab(data)
                        .run("--catalogue", exercises, "catalogue", "check")
                        .code())
                .isZero();
        assertThat(new CommandLab(data)
                        .run("catalogue", "check", "--catalogue", exercises)
                        .code())
                .isZero();
        assertThat(new CommandLab(data)
                        .run("catalogue", "--catalogue", data.toString(), "check")
                        .code())
                .isEqualTo(1);
    }
}
