package gym.sorespot.strength.staff.editor;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.editing.Change;
import gym.sorespot.strength.catalogue.editing.Drafts;
import gym.sorespot.strength.member.WaitingJobs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormModelTest {
    @TempDir
    Path parent = Path.of("");

    private final WaitingJobs jobs = new WaitingJobs();
    private final List<Change.Kind> saved = new ArrayList<>();

    // Made before each test.
    @SuppressWarnings("NullAway.Init")
    private TestEditorRooms rooms;

    @BeforeEach
    void files() throws IOException {
        rooms = new TestEditorRooms(parent);
    }

    @Test
    void whatWasNotTouchedIsNotChangedAndNotSaved() {
        FormModel form = open();
        assertThat(form.isChanged()).isFalse();
        assertThat(form.maySave()).isFalse();
        assertThat(form.problems()).isEmpty();
        assertThat(rooms.drafts().ids()).isEmpty();
    }

    @Test
    void aSaveChangesOneFieldAndLeavesCommentsAlone() {
        FormModel form = open();
        form.change(text -> text.with("level", 2));
        form.save();
        assertThat(form.state()).isEqualTo(FormModel.State.SAVING);
        assertThat(form.maySave()).isFalse();
        jobs.runAll();
        assertThat(form.state()).isEqualTo(FormModel.State.SAVED);
        assertThat(rooms.text("lift")).contains(TestEditorRooms.LIFT.replace("level: 1", "level: 2"));
        assertThat(saved).containsExactly(Change.Kind.EDIT);
        assertThat(rooms.drafts().ids()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndCannotBeSaved() {
        FormModel form = open();
        form.change(text -> text.with("dose", "many"));
        assertThat(form.problems("dose")).hasSize(1);
        assertThat(form.problems("name")).isEmpty();
        assertThat(form.maySave()).isFalse();
        form.change(text -> text.without("role").with("dose", "3 x 8"));
        assertThat(form.problems("role")).as("what is missing has no line").hasSize(1);
        form.change(text -> text.with("role", "strength"));
        assertThat(form.maySave()).isTrue();
        assertThat(form.exercise().orElseThrow().dose().reps()).isEqualTo(8);
    }

    @Test
    void aFileThatChangedUnderneathIsNeverOverwritten() {
        FormModel form = open();
        form.change(text -> text.with("level", 2));
        String theirs = TestEditorRooms.LIFT.replace("Lift.", "Lift slowly.");
        rooms.write("lift", theirs);
        form.save();
        jobs.runAll();
        assertThat(form.state()).isEqualTo(FormModel.State.CONFLICT);
        assertThat(rooms.text("lift")).contains(theirs);
        assertThat(form.conflict().orElseThrow().theirs()).isEqualTo(theirs);
        assertThat(rooms.drafts().find("lift")).as("mine is kept too").isPresent();

        form.keepMine();
        jobs.runAll();
        assertThat(form.state()).isEqualTo(FormModel.State.SAVED);
        assertThat(rooms.text("lift").orElseThrow()).contains("level: 2").doesNotContain("slowly");
    }

    @Test
    void theirsCanBeTakenInstead() {
        FormModel form = open();
        form.change(text -> text.with("level", 2));
        rooms.write("lift", TestEditorRooms.LIFT.replace("Lift.", "Lift slowly."));
        form.save();
        jobs.runAll();
        form.takeTheirs();
        assertThat(form.text().words("steps")).containsExactly("Lift slowly.");
        assertThat(form.isChanged()).isFalse();
        assertThat(rooms.drafts().ids()).isEmpty();
    }

    @Test
    void whoIsAtTheFormHearsOfAnothersChangeBeforeSaving() {
        FormModel form = open();
        form.change(text -> text.with("level", 2));
        String theirs = TestEditorRooms.LIFT.replace("Lift.", "Lift slowly.");
        rooms.write("lift", theirs);
        form.lookAgain(() -> {});
        jobs.runAll();
        assertThat(form.state()).isEqualTo(FormModel.State.CONFLICT);
        // What is written meanwhile is part of mine.
        form.change(text -> text.with("dose", "3 x"));
        assertThat(form.conflict().orElseThrow().mine()).contains("level: 2", "dose: 3 x\n");
        assertThat(form.conflict().orElseThrow().theirs()).isEqualTo(theirs);

        form.keepMine();
        jobs.runAll();
        assertThat(rooms.text("lift")).as("what is half written is not saved").contains(theirs);
        form.change(text -> text.with("dose", "3 x 8"));
        assertThat(form.maySave()).isTrue();
        form.save();
        jobs.runAll();
        assertThat(rooms.text("lift").orElseThrow())
                .contains("level: 2", "3 x 8")
                .doesNotContain("slowly");
    }

    @Test
    void aFormInWhichNothingIsBegunFollowsItsFile() {
        FormModel form = open();
        List<String> taken = new ArrayList<>();
        form.lookAgain(() -> taken.add("too early"));
        jobs.runAll();
        rooms.write("lift", TestEditorRooms.LIFT.replace("Lift.", "Lift slowly."));
        form.lookAgain(() -> taken.add("taken"));
        jobs.runAll();
        assertThat(taken).containsExactly("taken");
        assertThat(form.text().words("steps")).containsExactly("Lift slowly.");
        assertThat(form.isChanged()).isFalse();
        assertThat(form.conflict()).isEmpty();
    }

    @Test
    void theirsIsNotTakenWhereNoFormCanShowIt() {
        FormModel form = open();
        form.change(text -> text.with("level", 2));
        rooms.write("lift", "name: [never\n  closed");
        form.save();
        jobs.runAll();
        assertThat(form.takeTheirs()).isFalse();
        assertThat(form.state()).isEqualTo(FormModel.State.CONFLICT);
        assertThat(form.text().text()).contains("level: 2");
    }

    @Test
    void whoeverLeavesFindsWhatWasBegun() throws IOException {
        FormModel form = open();
        form.change(text -> text.with("name", "Calf raise"));
        // In memory at once: nobody waits for a disk before walking away.
        Drafts.Draft begun = rooms.drafts().find("lift").orElseThrow();
        assertThat(begun.base()).isEqualTo(TestEditorRooms.LIFT);
        jobs.runAll();
        Drafts afterPowerCut = new Drafts(parent.resolve("drafts"));
        afterPowerCut.read();
        assertThat(afterPowerCut.find("lift")).contains(begun);

        FormModel again = new FormModel(rooms, jobs, "lift", begun.base(), begun.text(), () -> {});
        assertThat(again.isResumed()).isTrue();
        assertThat(again.text().word("name")).isEqualTo("Calf raise");
        again.save();
        jobs.runAll();
        assertThat(rooms.text("lift").orElseThrow()).contains("name: Calf raise");
        assertThat(rooms.drafts().ids()).isEmpty();
        Drafts later = new Drafts(parent.resolve("drafts"));
        later.read();
        assertThat(later.ids()).isEmpty();
    }

    @Test
    void whatWasBegunNeverGoesOverWhatOthersWroteSince() {
        open().change(text -> text.with("level", 3));
        Drafts.Draft begun = rooms.drafts().find("lift").orElseThrow();
        String theirs = TestEditorRooms.LIFT.replace("level: 1", "level: 2");
        rooms.write("lift", theirs);
        FormModel again = new FormModel(rooms, jobs, "lift", begun.base(), begun.text(), () -> {});
        again.save();
        jobs.runAll();
        assertThat(again.state()).isEqualTo(FormModel.State.CONFLICT);
        assertThat(rooms.text("lift")).contains(theirs);
    }

    @Test
    void whatIsTypedBackOrThrownAwayIsNotKept() {
        FormModel form = open();
        form.change(text -> text.with("level", 2));
        form.change(text -> text.with("level", 1));
        assertThat(rooms.drafts().ids()).isEmpty();
        form.change(text -> text.with("level", 2));
        form.discard();
        assertThat(rooms.drafts().ids()).isEmpty();
    }

    @Test
    void whoWritesOnWhileItIsSavedHasThatNotSavedYet() {
        FormModel form = open();
        form.change(text -> text.with("level", 2));
        form.save();
        form.change(text -> text.with("level", 3));
        assertThat(form.maySave()).isFalse();
        jobs.runAll();
        assertThat(rooms.text("lift").orElseThrow()).contains("level: 2");
        assertThat(form.state()).isEqualTo(FormModel.State.OPEN);
        assertThat(form.maySave()).isTrue();
        assertThat(rooms.drafts().find("lift").orElseThrow().text()).contains("level: 3");
        form.save();
        jobs.runAll();
        assertThat(form.state()).isEqualTo(FormModel.State.SAVED);
        assertThat(rooms.text("lift").orElseThrow()).contains("level: 3");
    }

    @Test
    void retiredIsBroughtBackAndOnlyWhatNoHistoryNeedsIsDeleted() {
        FormModel form = open();
        form.retire(true);
        jobs.runAll();
        assertThat(form.isRetired()).isTrue();
        form.retire(false);
        jobs.runAll();
        assertThat(rooms.text("lift")).contains(TestEditorRooms.LIFT);

        rooms.needed = true;
        form.delete();
        jobs.runAll();
        assertThat(form.state()).isEqualTo(FormModel.State.FAILED);
        assertThat(form.trouble()).isEqualTo("needed");
        assertThat(rooms.text("lift")).isPresent();

        rooms.needed = false;
        form.delete();
        jobs.runAll();
        assertThat(form.isDeleted()).isTrue();
        assertThat(rooms.text("lift")).isEmpty();
        assertThat(saved).containsExactly(Change.Kind.RETIRE, Change.Kind.BRING_BACK, Change.Kind.DELETE);
    }

    @Test
    void aCopyIsANewFileUnderAFreeName() {
        NewExercise copy = NewExercise.copy(
                TestEditorRooms.LIFT + "source: free-exercise-db:x\nretired: yes\n",
                "Lift",
                rooms.catalogue(),
                rooms.folder());
        assertThat(copy.id()).isEqualTo("lift-2");
        FormModel form = new FormModel(rooms, jobs, copy.id(), null, copy.text(), () -> {}).onSaved(saved::add);
        assertThat(form.isNew()).isTrue();
        assertThat(form.text().text()).doesNotContain("source", "retired").contains("name: Lift\n");
        form.save();
        jobs.runAll();
        assertThat(saved).containsExactly(Change.Kind.ADD);
        assertThat(rooms.text("lift-2")).isPresent();
    }

    @Test
    void aDiskThatRefusesIsSaid() throws IOException {
        FormModel form = open();
        form.change(text -> text.with("level", 2));
        java.nio.file.Files.writeString(parent.resolve("changes"), "a file where a folder is needed");
        form.save();
        jobs.runAll();
        assertThat(form.state()).isEqualTo(FormModel.State.FAILED);
        assertThat(form.trouble()).isNotEmpty();
        assertThat(rooms.text("lift")).isEqualTo(Optional.of(TestEditorRooms.LIFT));
    }

    private FormModel open() {
        return new FormModel(
                        rooms,
                        jobs,
                        "lift",
                        rooms.text("lift").orElseThrow(),
                        rooms.text("lift").orElseThrow(),
                        () -> {})
                .onSaved(saved::add);
    }
}
