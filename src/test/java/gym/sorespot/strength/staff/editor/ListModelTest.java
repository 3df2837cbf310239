package gym.sorespot.strength.staff.editor;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.touch.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListModelTest {
    @TempDir
    Path parent = Path.of("");

    private int changes;
    private final ListModel list = new ListModel(() -> changes++);

    @Test
    void allWordsHaveToBeFoundInWhateverOrder() {
        list.rows(List.of(
                row("Heel drop", "calf achilles step eccentric"), row("Calf stretch", "calf wall stretch to mend")));
        list.search("  STEP, calf ");
        assertThat(list.shown()).extracting(Entry::name).containsExactly("Heel drop");
        list.search("calf");
        assertThat(list.shown()).hasSize(2);
        list.search("nothing");
        assertThat(list.shown()).isEmpty();
        list.search("");
        assertThat(list.shown()).hasSize(2);
        assertThat(list.size()).isEqualTo(2);
        assertThat(changes).isEqualTo(5);
    }

    @Test
    void onlyWhatIsOddAndTheSearchStaysWhenFilesChange() {
        Entry odd = new Entry("a", "A", "", List.of("to mend"), false, "a calf");
        list.rows(List.of(odd, row("B", "b calf")));
        list.onlyOdd(true);
        assertThat(list.shown()).containsExactly(odd);
        assertThat(list.odd()).isEqualTo(1);
        list.search("calf");
        list.rows(List.of(row("C", "c calf")));
        assertThat(list.shown()).isEmpty();
        list.onlyOdd(false);
        assertThat(list.shown()).extracting(Entry::name).containsExactly("C");
    }

    @Test
    void namesAreasEquipmentRolesAndWhatIsOddAreFoundInTheScreensLanguage() throws IOException {
        TestEditorRooms rooms = new TestEditorRooms(parent);
        rooms.write("broken", "name: Broken\nlevel: nine\n");
        rooms.write("old", TestEditorRooms.LIFT.replace("Calf lift", "Old lift") + "retired: yes\n");
        rooms.drafts().keep("fresh", new gym.sorespot.strength.catalogue.editing.Drafts.Draft(null, "name: Fresh\n"));
        rooms.drafts()
                .keep("lift", new gym.sorespot.strength.catalogue.editing.Drafts.Draft(TestEditorRooms.LIFT, "x"));
        rooms.write("de/lift", "name: Fersen heben\nsteps: [Hoch.]\n");
        list.rows(new Entries(rooms, Words.of(ListModel.class, "words", Locale.GERMAN)).all());
        for (String search :
                List.of("fersen", "wade", "stufe kraft", "calf lift", "gespeichert wade", "step strength")) {
            list.search(search);
            assertThat(list.shown()).as(search).extracting(Entry::id).contains("lift");
        }
        list.search("");
        assertThat(list.shown()).extracting(Entry::id).containsExactlyInAnyOrder("lift", "broken", "old", "fresh");
        list.search("stillgelegt");
        assertThat(list.shown()).extracting(Entry::id).containsExactly("old");
    }

    private static Entry row(String name, String found) {
        return new Entry(name, name, "", List.of(), false, found);
    }
}
