package gym.sorespot.strength.staff;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.strength.sheet.print.Later;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** The plugin's pages for staff. Event thread only. */
public final class StaffPages {
    private StaffPages() {}

    /**
     * The pages, with what is wrong counted in their titles.
     *
     * @param locale the language chosen at the screen
     * @param facts asked again whenever a page opens, so that a file mended meanwhile shows as mended; must not wait
     * @param printing the printers, asked for in the same way
     * @param jobs where the printer is asked, which waits
     */
    public static List<StaffPage> of(
            Locale locale, Supplier<StaffFacts> facts, Supplier<Printing> printing, JobRunner jobs) {
        Words words = Words.of(StaffPages.class, "words", locale);
        StaffFacts now = facts.get();
        return List.of(
                page(words, "catalogue", now.catalogueProblems().size(), () -> catalogue(words, facts.get())),
                page(words, "settings", now.settingsProblems().size(), () -> settings(words, facts.get())),
                page(words, "history", now.storeTrouble().isPresent() ? 1 : 0, () -> history(words, facts.get())),
                page(
                        words,
                        "printing",
                        0,
                        () -> new ScrollPane(new PrintingPage(words, printing.get(), jobs, Later.ON_EVENT_THREAD))));
    }

    private static StaffPage page(Words words, String kind, int troubles, Supplier<JComponent> content) {
        return new StaffPage(words.text(kind + ".title", troubles), content);
    }

    private static JComponent catalogue(Words words, StaffFacts facts) {
        return new ProblemsPage(words)
                .says(words.text("catalogue.count", facts.exercises()))
                .says(words.text("catalogue.folder", facts.catalogue()))
                .lists(facts.catalogue(), facts.catalogueProblems(), words.text("catalogue.fine"))
                .scrolling();
    }

    private static JComponent settings(Words words, StaffFacts facts) {
        return new ProblemsPage(words)
                .says(words.text("settings.folder", facts.settings()))
                .lists(facts.settings(), facts.settingsProblems(), words.text("settings.fine"))
                .scrolling();
    }

    private static JComponent history(Words words, StaffFacts facts) {
        return new ProblemsPage(words)
                .says(facts.storeTrouble().orElse(words.text("history.fine")))
                .scrolling();
    }
}
