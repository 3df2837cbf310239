package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.figure.Figure;
import gym.sorespot.strength.figure.Figures;
import java.nio.file.Path;
import java.util.Optional;

/** The catalogue as it is shipped, read once. */
final class Shipped {
    private static final CatalogueReader.Reading READING =
            new CatalogueReader().read(Path.of(System.getProperty("sorespot.home", "."), "exercises"));

    private Shipped() {}

    static Optional<Figure> figure(String id) {
        return Optional.ofNullable(READING.figures().get(id))
                .flatMap(found -> READING.catalogue().find(id).flatMap(exercise -> new Figures()
                        .draw(exercise, found.file(), found.node())
                        .figure()));
    }
}
