package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.ExerciseIds;
import gym.sorespot.strength.catalogue.editing.ExerciseText;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginning of a new exercise: another one's text under a free id. */
record NewExercise(String id, String text) {
    /**
     * A copy.
     *
     * @param from text of the other exercise
     * @param name of the new one
     */
    static NewExercise copy(String from, String name, Catalogue catalogue, Path folder) {
        String wanted = ExerciseIds.from(name);
        String id = wanted;
        for (int next = 2; taken(id, catalogue, folder); next++) {
            String end = "-" + next;
            id = wanted.substring(0, Math.min(wanted.length(), ExerciseIds.MAX - end.length())) + end;
        }
        // The copy is nobody's import and nobody has retired it.
        ExerciseText text =
                ExerciseText.of(from).with("name", name).without("source").without("retired");
        return new NewExercise(id, text.text());
    }

    private static boolean taken(String id, Catalogue catalogue, Path folder) {
        return catalogue.find(id).isPresent() || Files.exists(folder.resolve(id + ".yaml"));
    }
}
