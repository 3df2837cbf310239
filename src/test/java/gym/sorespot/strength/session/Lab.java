package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.importing.ImportSource;
import gym.sorespot.strength.catalogue.importing.ImportWords;
import gym.sorespot.strength.catalogue.importing.Importer;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.Weights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What tests of the engine start from: the shipped exercises and a gym that has everything. */
public final class Lab {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    public static final Gym GYM = new Gym(
            "Test gym",
            "the desk",
            Equipment.words(),
            Set.of(),
            new Weights(
                    20,
                    List.of(1.25, 2.5, 5.0, 10.0, 20.0),
                    List.of(2.0, 4.0, 6.0, 8.0, 10.0, 15.0, 20.0),
                    List.of(4.0, 8.0, 12.0, 16.0),
                    5),
            Thresholds.DEFAULT,
            List.of(
                    new Card("stretch-at-home", "Stretch at home", "Downward dog every day.", false),
                    new Card("massage", "Massage", "Rather a massage than a roller.", true)));

    private Lab() {}

    /** The shipped exercises and the public collection; empty where that is not beside the checkout. */
    public static Optional<Catalogue> large() {
        Path home = Path.of(System.getProperty("sorespot.home", "."));
        Path collection = home.resolve("../shared/data/free-exercise-db.json");
        if (!Files.isReadable(collection)) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("exercises");
            try (Stream<Path> files = Files.list(home.resolve("exercises"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            new Importer(Equipment.words(), ImportWords.DEFAULT)
                    .plan(ImportSource.FREE_EXERCISE_DB, collection, folder)
                    .write();
            return Optional.of(new CatalogueReader().read(folder).catalogue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exercises of this checkout. */
    public static Catalogue shipped() {
        return new CatalogueReader()
                .read(Path.of(System.getProperty("sorespot.home", ".")).resolve("exercises"))
                .catalogue();
    }

    /** An exercise that is alike in all but its id, name and family, which end in this, and its links. */
    public static Exercise copy(Exercise of, String ending) {
        return new Exercise(
                of.id() + ending,
                of.name() + ending,
                of.areas(),
                of.muscles(),
                of.also(),
                of.role(),
                of.pattern(),
                of.equipment(),
                of.level(),
                of.sides(),
                of.dose(),
                of.tempo(),
                of.avoid(),
                null,
                null,
                of.family() + ending,
                of.steps(),
                of.evidence(),
                of.source());
    }
}
