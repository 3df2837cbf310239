package gym.sorespot.touch.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormModelTest {
    private static final FormField NAME = new FormField("name", "name", new FormField.Line(1, 20), "");
    private static final FormField PLATES = new FormField("weights.plates", "p", new FormField.Numbers(0.5, 50), "");
    private static final FormField COPIES = new FormField("copies", "c", new FormField.Whole(1, 5, 1), "2");
    private static final FormField PRINTER = new FormField("printer", "p", new FormField.Line(0, 20), "");

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private final List<FormModel.Changed> saved = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("a.yaml");
        Files.writeString(file, "# ours\nname: Us   # short\nweights:\n  plates: [1.25, 2.5]\nprinter: Desk\n");
    }

    @Test
    void whatIsChangedIsSavedAndTheRestStays() throws IOException {
        FormModel model = model();
        assertThat(model.value(PLATES)).isEqualTo("1.25, 2.5");
        assertThat(model.value(COPIES)).isEqualTo("2");
        assertThat(model.maySave()).isFalse();
        model.value(NAME, " Strong Street ");
        model.value(PLATES, "1,25; 2.5  5,");
        model.value(COPIES, "3");
        model.value(PRINTER, "");
        assertThat(model.maySave()).isTrue();
        model.save();
        assertThat(model.phase()).isEqualTo(FormModel.Phase.SAVED);
        assertThat(Files.readString(file))
                .isEqualTo("# ours\nname: Strong Street # short\nweights:\n  plates: [1.25, 2.5, 5]\ncopies: 3\n");
        assertThat(saved)
                .extracting(each -> each.field().path())
                .containsExactly("name", "weights.plates", "copies", "printer");
        assertThat(model.maySave()).isFalse();
    }

    @Test
    void whoeverLeavesFindsWhatWasNotSavedAndOverwritesNobody() throws IOException {
        FormMemory memory = new FormMemory();
        FormModel left = model().remembering(memory, "a");
        left.value(NAME, "Strong Street");
        FormModel again = model().remembering(memory, "a");
        again.read();
        assertThat(again.isResumed()).isTrue();
        assertThat(again.value(NAME)).isEqualTo("Strong Street");
        Files.writeString(file, Files.readString(file).replace("Us", "Them"));
        again.save();
        assertThat(again.phase()).isEqualTo(FormModel.Phase.CONFLICT);
        assertThat(Files.readString(file)).contains("Them");
        again.keepMine();
        assertThat(Files.readString(file)).contains("Strong Street").doesNotContain("Them");
        FormModel fresh = model().remembering(memory, "a");
        fresh.read();
        assertThat(fresh.isResumed()).isFalse();
    }

    @Test
    void whatIsThrownAwayIsGone() {
        FormMemory memory = new FormMemory();
        FormModel form = model().remembering(memory, "a");
        form.value(NAME, "Strong Street");
        form.discard();
        assertThat(form.value(NAME)).isEqualTo("Us");
        assertThat(form.isResumed()).isFalse();
        assertThat(memory.find("a")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndNotSaved() {
        FormModel model = model();
        model.value(PLATES, "5, 2.5");
        assertThat(model.wrong(PLATES)).hasValue("rising");
        model.value(PLATES, "5, x");
        assertThat(model.wrong(PLATES)).hasValue("range");
        model.value(NAME, " ");
        assertThat(model.wrong(NAME)).hasValue("length");
        assertThat(model.maySave()).isFalse();
    }

    @Test
    void twoWhoChangeTheSameAreShownBothAndOneIsChosen() throws IOException {
        FormModel model = model();
        model.value(NAME, "Mine");
        Files.writeString(file, "name: Theirs\n");
        model.save();
        assertThat(model.phase()).isEqualTo(FormModel.Phase.CONFLICT);
        assertThat(model.conflicts()).anySatisfy(both -> {
            assertThat(both.before()).isEqualTo("Theirs");
            assertThat(both.after()).isEqualTo("Mine");
        });
        assertThat(file).hasContent("name: Theirs\n");
        model.takeTheirs();
        assertThat(model.value(NAME)).isEqualTo("Theirs");
        model.value(NAME, "Mine again");
        model.save();
        assertThat(file).hasContent("name: Mine again\n");
    }

    @Test
    void mineCanBeKept() throws IOException {
        FormModel model = model();
        model.value(NAME, "Mine");
        Files.writeString(file, "# theirs\nname: Theirs\nprinter: Desk\nweights: {plates: [1.25, 2.5]}\n");
        model.save();
        model.keepMine();
        assertThat(model.phase()).isEqualTo(FormModel.Phase.SAVED);
        assertThat(Files.readString(file)).startsWith("# theirs\nname: Mine\n");
    }

    @Test
    void aBrokenFileIsLeftAlone() throws IOException {
        Files.writeString(file, "name: [\n");
        FormModel model = model();
        assertThat(model.phase()).isEqualTo(FormModel.Phase.FAILED);
        assertThat(model.trouble()).contains("mended");
        assertThat(model.maySave()).isFalse();
    }

    private FormModel model() {
        FormModel model =
                new FormModel(List.of(NAME, PLATES, COPIES, PRINTER), new FileNow(file), values -> true, saved::addAll);
        model.read();
        return model;
    }
}
