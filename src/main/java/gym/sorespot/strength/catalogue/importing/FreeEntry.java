package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.strength.catalogue.Muscle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An entry of the public collection.
 *
 * @param id its id there
 * @param name its name, blanks tidied
 * @param force {@code push}, {@code pull}, {@code static} or empty
 * @param level 1 to 3
 * @param isolation whether it moves one joint
 * @param equipment their word, empty for none
 * @param primary the muscle that it is for
 * @param secondary muscles that help, the primary one never among them
 * @param instructions paragraphs, blanks tidied
 * @param category their word
 * @param images names of pictures that could lie beside our exercises
 */
record FreeEntry(
        String id,
        String name,
        String force,
        int level,
        boolean isolation,
        String equipment,
        Muscle primary,
        List<Muscle> secondary,
        List<String> instructions,
        String category,
        List<String> images) {
    FreeEntry {
        secondary = List.copyOf(secondary);
        instructions = List.copyOf(instructions);
        images = List.copyOf(images);
    }

    /** Whether the name has one of these in it, upper or lower case. */
    boolean named(String pattern) {
        return named(Pattern.compile(pattern));
    }

    /** Whether the name has it in it, upper or lower case. */
    boolean named(Pattern pattern) {
        return found(pattern, name);
    }

    /** Whether the name or an instruction has it in it, upper or lower case. */
    boolean says(Pattern pattern) {
        return named(pattern) || instructions.stream().anyMatch(text -> found(pattern, text));
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
