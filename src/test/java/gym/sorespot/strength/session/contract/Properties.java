package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.GymReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Runs cases against a property; a case that fails is shrunk, written to files and reported with how to play it again. */
public final class Properties {
    /** The gym as shipped, so that the command line plays a case again as it was. */
    public static final Gym GYM = new GymReader(Equipment.words())
            .read(Path.of(System.getProperty("sorespot.home", ".")).resolve("kiosk-config"))
            .gym();

    private final String name;
    private final long seed;

    /** @param name of the property, also of the folder in {@code target/contract} */
    Properties(String name, long seed) {
        this.name = name;
        this.seed = seed;
    }

    /** Throws when {@code faults} finds any, with the smallest case of the same contract point. */
    void check(int number, Case asked, List<String> faults, Function<Case, List<String>> again) {
        if (faults.isEmpty()) {
            return;
        }
        String point = point(faults.get(0));
        Case small = Shrinker.shrink(asked, smaller -> again.apply(smaller).stream()
                .anyMatch(fault -> point(fault).equals(point)));
        ReplayFiles files = new ReplayFiles(Path.of("target", "contract", name)).write(small);
        throw new AssertionError("seed " + seed + ", case " + number + ": " + faults + "\nsmallest: "
                + again.apply(small) + "\nplay it again with: " + files.command());
    }

    private static String point(String fault) {
        return fault.substring(0, fault.indexOf(':') < 0 ? fault.length() : fault.indexOf(':'));
    }
}
