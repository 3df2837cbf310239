package gym.sorespot.strength.staff;

import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.touch.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the plugin's pages for staff under headings, by what somebody comes for. */
public final class StaffSections {
    private final Words words;
    private final List<StaffPage> pages = new ArrayList<>();

    /** @param locale the language chosen at the screen */
    public StaffSections(Locale locale) {
        words = Words.of(StaffSections.class, "words", locale);
    }

    public StaffSections exercises(List<StaffPage> more) {
        return under("section.exercises", more);
    }

    /** What the gym has and how it wants sessions. */
    public StaffSections rules(List<StaffPage> more) {
        return under("section.rules", more);
    }

    public StaffSections members(List<StaffPage> more) {
        return under("section.members", more);
    }

    /** Backups, and whether all that is kept is in order. */
    public StaffSections keeping(List<StaffPage> more) {
        return under("section.keeping", more);
    }

    private StaffSections under(String key, List<StaffPage> more) {
        String heading = words.text(key);
        more.forEach(page -> pages.add(page.under(heading)));
        return this;
    }

    /** All of them in the order in which they came. */
    public List<StaffPage> pages() {
        return List.copyOf(pages);
    }
}
