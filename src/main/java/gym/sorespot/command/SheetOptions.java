package gym.sorespot.command;

import gym.sorespot.strength.sheet.paint.Paper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of everything that makes a sheet. */
public final class SheetOptions {
    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "paper")
    private @Nullable Paper paper;

    @Option(names = "--language", paramLabel = "en|de|…", descriptionKey = "language", converter = SpokenLanguage.class)
    private @Nullable Locale language;

    /** The paper, null for the one of the gym's settings. */
    @Nullable
    Paper paper() {
        return paper;
    }

    /** The sheet's language, English unless told otherwise. */
    Locale locale() {
        return language == null ? Locale.ENGLISH : language;
    }

    /** Whether any of them was given. */
    boolean given() {
        return paper != null || language != null;
    }
}
