package gym.sorespot.kiosk.config;

import gym.sorespot.language.Languages;
import gym.sorespot.touch.form.FormField;
import java.util.List;

/** The fields of {@code kiosk.yaml} that staff change on the screen; their bounds are the reader's. Stateless. */
public final class KioskFields {
    private KioskFields() {}

    /** In the order in which a form shows them. */
    public static List<FormField> all() {
        List<String> languages =
                Languages.all().stream().map(java.util.Locale::getLanguage).toList();
        KioskConfig usual = KioskConfig.DEFAULT;
        return List.of(
                new FormField("name", "config.name", new FormField.Line(1, 40), usual.name()),
                new FormField("logo", "config.logo", new FormField.Line(0, 200), ""),
                new FormField("languages", "config.languages", new FormField.SomeOf(languages), "en"),
                new FormField("theme", "config.theme", new FormField.OneOf(KioskConfigReader.THEMES), usual.theme()),
                new FormField("idle", "config.idle", new FormField.Whole(10, 900, 10), "60"),
                new FormField(
                        "warning",
                        "config.warning",
                        new FormField.Whole(KioskConfigReader.LEAST_WARNING_SECONDS, 300, 5),
                        "20"),
                new FormField("screen", "config.screen", new FormField.Whole(1, 9, 1), "1"),
                new FormField("inches", "config.inches", new FormField.Decimal(5, 100), "21.5"));
    }
}
