package gym.sorespot.strength.sheet.content;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sheet says of one exercise, in a line. */
public final class PrintedLine {
    private static final String BETWEEN = "  ·  ";

    private PrintedLine() {}

    /**
     * The line: name, dose, side, load, tempo, rest, and why.
     *
     * @param exercise need not be in the catalogue yet
     */
    public static String of(Item item, Exercise exercise, Locale locale) {
        Catalogue alone = new Catalogue(List.of(exercise), "");
        SheetContent.Exercise said =
                new ItemWords(alone, id -> Optional.empty(), SheetWords.in(locale)).exercise(item, 1);
        return Stream.concat(
                        Stream.of(said.name(), said.dose(), said.side(), said.load(), said.tempo(), said.rest()),
                        said.reasons().stream()
                                .filter(reason -> !reason.isEmpty())
                                .limit(1))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }
}
