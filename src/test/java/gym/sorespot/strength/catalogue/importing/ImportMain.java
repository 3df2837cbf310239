package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.editing.CatalogueEdits;
import gym.sorespot.strength.catalogue.editing.Change;
import gym.sorespot.strength.catalogue.editing.StagedChange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Imports a collection and says when it begins to write, so that somebody can kill it then. */
final class ImportMain {
    private ImportMain() {}

    public static void main(String[] args) throws IOException {
        ImportPlan plan = new Importer(Equipment.words(), ImportWords.DEFAULT)
                .plan(ImportSource.FREE_EXERCISE_DB, Path.of(args[0]), Path.of(args[1]));
        System.out.println("planned");
        if (args.length > 2) {
            StagedChange staged = new CatalogueEdits(Path.of(args[1]), Path.of(args[2]), Clock.systemUTC())
                    .stage(Change.Kind.IMPORT, plan.changes());
            while (staged.step()) {
                continue;
            }
            staged.make("desk");
        } else {
            plan.write();
        }
        System.out.println("written");
    }
}
