package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.strength.catalogue.Equipment;
import java.io.IOException;
import java.nio.file.Path;

/** Imports a collection and says when it begins to write, so that somebody can kill it then. */
final class ImportMain {
    private ImportMain() {}

    public static void main(String[] args) throws IOException {
        ImportPlan plan = new Importer(Equipment.words(), ImportWords.DEFAULT)
                .plan(ImportSource.FREE_EXERCISE_DB, Path.of(args[0]), Path.of(args[1]));
        System.out.println("planned");
        plan.write();
        System.out.println("written");
    }
}
