package gym.sorespot.strength.staff.backup;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.plugin.SettingsFile;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.strength.history.backup.BackupSettings;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.form.FormField;
import gym.sorespot.touch.form.FormModel;
import gym.sorespot.touch.form.FormPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;

/** The page for backups. Event thread only. */
public final class BackupPages {
    private static final String TOLD = "backup.";
    private static final int LONGEST_PATH = 200;

    private BackupPages() {}

    /** What an entry of the audit trail says; empty where it is not about backups. */
    public static Optional<String> told(String kind, List<String> facts, Locale locale) {
        Words words = Words.of(BackupPages.class, "words", locale);
        String key = kind.replace(TOLD, "changed.");
        return kind.startsWith(TOLD) && words.has(key)
                ? Optional.of(words.text(key, facts.toArray()))
                : Optional.empty();
    }

    /** The page in the language of the screen. */
    public static List<StaffPage> of(KioskContext context, BackupRun run) {
        Words words = Words.of(BackupPages.class, "words", context.locale());
        return List.of(new StaffPage(words.text("title"), StaffRole.MANAGER, () -> page(context, run, words)));
    }

    private static JComponent page(KioskContext context, BackupRun run, Words words) {
        BackupModel model = new BackupModel(
                run, context.jobs(), context.clock(), (what, file) -> context.changed(TOLD + what, file));
        return new BackupPage(words, model, () -> form(context, words));
    }

    private static JComponent form(KioskContext context, Words words) {
        FormModel model = new FormModel(
                List.of(
                        new FormField("folder", "form.folder", new FormField.Line(0, LONGEST_PATH), ""),
                        new FormField("nightly", "form.nightly", new FormField.YesNo(), "yes"),
                        new FormField("hour", "form.hour", new FormField.Whole(0, 23, 1), "3"),
                        new FormField(
                                "keep",
                                "form.keep",
                                new FormField.Whole(BackupSettings.LEAST_KEPT, BackupSettings.MOST_KEPT, 1),
                                Integer.toString(BackupSettings.USUAL.keep()))),
                new SettingsFile(context.configFolder().resolve(BackupSettings.FILE), "", context.jobs()),
                values -> true,
                changed -> changed.forEach(each -> context.changed(TOLD + "form", each.before(), each.after())));
        return new FormPage(words, model, words.text("form.note"));
    }
}
