package gym.sorespot.strength.staff.numbers;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.Tally.Kind;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The page with the numbers. Event thread only. */
public final class NumbersPages {
    private NumbersPages() {}

    /**
     * The page in the language of the screen.
     *
     * @param store waits, so it is asked on the job runner
     * @param exercises name of an exercise by its id, which may have left the catalogue
     * @param equipment name of equipment by its word
     */
    public static List<StaffPage> of(
            KioskContext context,
            Supplier<HistoryStore> store,
            UnaryOperator<String> exercises,
            UnaryOperator<String> equipment) {
        Words words = Words.of(NumbersPages.class, "words", context.locale());
        AreaText areas = new AreaText(context.locale());
        Named named = (kind, what) -> capital(
                switch (kind) {
                    case AREA -> Area.byId(what).map(areas::word).orElse(what);
                    case GIVEN, SWAPPED -> exercises.apply(what);
                    case BLOCKED -> equipment.apply(what);
                    case SESSION -> what;
                },
                context.locale());
        return List.of(new StaffPage(
                words.text("title"),
                StaffRole.MANAGER,
                () -> new NumbersPage(words, new NumbersModel(store, context.jobs(), context.clock()), named)));
    }

    private static String capital(String text, Locale locale) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** Names of what was counted. */
    interface Named {
        String name(Kind kind, String what);
    }
}
