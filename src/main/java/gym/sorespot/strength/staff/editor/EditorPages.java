package gym.sorespot.strength.staff.editor;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue's pages for staff. Event thread. */
public final class EditorPages {
    private EditorPages() {}

    /** What an entry of the audit trail says; empty where it is not about exercises. */
    public static Optional<String> told(String kind, List<String> facts, Locale locale) {
        Words words = Words.of(EditorPages.class, "words", locale);
        return kind.startsWith("change.") && words.has(kind)
                ? Optional.of(words.text(kind, facts.toArray()))
                : Optional.empty();
    }

    /** The editor, and the catalogue's health. */
    public static List<StaffPage> of(Locale locale, EditorRooms rooms, JobRunner jobs) {
        Words words = Words.of(EditorPages.class, "words", locale);
        return List.of(
                new StaffPage(words.text("editor.title"), () -> new EditorPage(rooms, jobs, locale)),
                new StaffPage(words.text("health.title"), () -> new HealthPage(rooms, jobs, locale)));
    }
}
