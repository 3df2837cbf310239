package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.Weights;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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

    /** The exercises of this checkout. */
    public static Catalogue shipped() {
        return new CatalogueReader()
                .read(Path.of(System.getProperty("sorespot.home", ".")).resolve("exercises"))
                .catalogue();
    }
}
