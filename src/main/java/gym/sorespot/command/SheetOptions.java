package gym.sorespot.command;

import gym.sorespot.strength.sheet.paint.Paper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of everything that makes a sheet. */
public final class SheetOptions {
    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "paper")
    private @Nullable Paper paper;

    @Option(names = "--language", paramLabel = "en|de", descriptionKey = "language")
    private @Nullable Language language;

    /** The languages that the sheet speaks. */
    private enum Language {
        EN,
        DE
    }

    /** The paper, null for the one of the gym's settings. */
    @Nullable
    Paper paper() {
        return paper;
    }

    /** The sheet's language, English unless told otherwise. */
    Locale locale() {
        return Locale.forLanguageTag((language == null ? Language.EN : language).name());
    }

    /** Whether any of them was given. */
    boolean given() {
        return paper != null || language != null;
    }
}
