package gym.sorespot.strength.staff.editor;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseFile;
import gym.sorespot.strength.catalogue.editing.CatalogueEdits;
import gym.sorespot.strength.catalogue.editing.Drafts;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Gym;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import javax.swing.JComponent;

/** What the editor needs of the rooms below. Any thread and at once, except where a method says otherwise. */
public interface EditorRooms {
    /** The exercises as they are now. */
    Catalogue catalogue();

    /** The folder of their files. */
    Path folder();

    /** What is wrong in the files. */
    List<Problem> problems();

    Gym gym();

    /** All words for equipment that an exercise may use. */
    SortedSet<String> equipment();

    /** Reads texts by the gym's words. */
    CatalogueReader reader();

    /** The picture of an exercise, where there is one. */
    Optional<Illustration> picture(String id);

    /** The picture that a text describes. Worker thread. */
    Optional<Illustration> draw(ExerciseFile file);

    /** Changes the files. Its calls wait for the disk: worker thread. */
    CatalogueEdits edits();

    /** What was begun at a screen and not saved. */
    Drafts drafts();

    /** Whether somebody's history has this exercise. Worker thread; throws with a sentence for people. */
    boolean isInHistory(String id);

    /** The exercise as a member sees it in a session. Event thread. */
    JComponent card(Exercise exercise, Optional<Illustration> picture, Locale locale);

    /** The exercise as it is printed, in words. */
    String printed(Exercise exercise, Locale locale);

    /**
     * The screen has changed files: they are read again, and the trail says so. Event thread.
     *
     * @param kind what was done, as {@link EditorPages#told} knows it
     */
    void changed(String kind, String... facts);

    /** Whom to tell, on the event thread, when files were read anew; one at a time. Event thread. */
    void onFiles(Runnable listener);
}
