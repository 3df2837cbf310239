package gym.sorespot.strength.staff.editor;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseFile;
import gym.sorespot.strength.catalogue.editing.ExerciseText;
import gym.sorespot.strength.figure.Illustration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a text while it is written, which exercise it makes and what that looks like. Event thread. */
final class FormCheck {
    private static final Pattern MISSING = Pattern.compile("field \"([a-z]+)\" is missing");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EditorRooms rooms;
    private final JobRunner jobs;
    private final Path path;
    private final Runnable changed;
    private ExerciseText text;
    private ExerciseFile checked;
    private Optional<Illustration> picture;

    /** @param changed told when there is another picture */
    FormCheck(EditorRooms rooms, JobRunner jobs, String id, ExerciseText text, Runnable changed) {
        this.rooms = rooms;
        this.jobs = jobs;
        this.path = rooms.folder().resolve(id + ".yaml");
        this.changed = changed;
        this.text = text;
        this.picture = rooms.picture(id);
        this.checked = rooms.reader().text(path, text.text());
    }

    /** Checks another text at once; the picture follows when it is drawn. */
    void look(ExerciseText now) {
        text = now;
        checked = rooms.reader().text(path, now.text());
        ExerciseFile file = checked;
        jobs.run(
                "draw an exercise",
                PATIENCE,
                () -> rooms.draw(file),
                drawn -> {
                    if (file == checked) {
                        picture = drawn;
                        changed.run();
                    }
                },
                failure -> {});
    }

    /** The exercise as it is written now; empty while anything is wrong. */
    Optional<Exercise> exercise() {
        return Optional.ofNullable(checked.draft()).map(draft -> draft.exercise());
    }

    Optional<Illustration> picture() {
        return picture;
    }

    List<Problem> problems() {
        return checked.problems();
    }

    /** What is wrong with a field. */
    List<Problem> problems(String field) {
        return checked.problems().stream()
                .filter(problem -> at(problem).equals(field))
                .toList();
    }

    /** What is missing has no line of its own; the sentence names it. */
    private String at(Problem problem) {
        Matcher missing = MISSING.matcher(problem.wrong());
        return missing.find() ? missing.group(1) : text.fieldAt(problem.line());
    }
}
