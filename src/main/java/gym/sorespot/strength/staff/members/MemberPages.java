package gym.sorespot.strength.staff.members;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** The pages for members. Event thread only. */
public final class MemberPages {
    private static final String TOLD = "member.";

    private MemberPages() {}

    /** What an entry of the audit trail says; empty where it is not about members. */
    public static Optional<String> told(String kind, List<String> facts, Locale locale) {
        Words words = Words.of(MemberPages.class, "words", locale);
        String key = kind.replace(TOLD, "changed.");
        return kind.startsWith(TOLD) && words.has(key)
                ? Optional.of(words.text(key, facts.toArray()))
                : Optional.empty();
    }

    /**
     * The pages in the language of the screen.
     *
     * @param store the open store, or an exception that says why it is shut; waits, so it is asked on the job runner
     */
    public static List<StaffPage> of(KioskContext context, Supplier<HistoryStore> store) {
        Words words = Words.of(MemberPages.class, "words", context.locale());
        return List.of(
                new StaffPage(words.text("title.pin"), () -> page(context, store, words, false)),
                new StaffPage(words.text("title"), StaffRole.MANAGER, () -> page(context, store, words, true)));
    }

    private static JComponent page(KioskContext context, Supplier<HistoryStore> store, Words words, boolean manager) {
        MemberOffice office = new MemberOffice(store, context.dataFolder(), context.clock());
        MembersModel model = new MembersModel(office, context.jobs(), done -> context.changed(TOLD + done));
        return new MembersPage(words, model, manager);
    }
}
