package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.figure.picture.Illustrations;
import java.nio.file.Path;
import java.util.Optional;

/** The catalogue as it is shipped, read once. */
final class Shipped {
    private static final CatalogueReader.Reading READING =
            new CatalogueReader().read(Path.of(System.getProperty("sorespot.home", "."), "exercises"));

    private Shipped() {}

    static Catalogue catalogue() {
        return READING.catalogue();
    }

    static Optional<Illustration> figure(String id) {
        return READING.catalogue()
                .find(id)
                .flatMap(exercise -> new Illustrations().draw(READING, exercise).illustration());
    }
}
