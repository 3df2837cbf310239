package gym.sorespot.strength.staff.settings;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.plugin.SettingsFile;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.EquipmentText;
import gym.sorespot.strength.gym.CardsReader;
import gym.sorespot.strength.gym.GymReader;
import gym.sorespot.strength.gym.Shipped;
import gym.sorespot.strength.sheet.print.PrintSettingsReader;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.form.FormField;
import gym.sorespot.touch.form.FormModel;
import gym.sorespot.touch.form.FormPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;

/** The pages for the gym's settings. Event thread only. */
public final class SettingsPages {
    private final KioskContext context;
    private final Words words;
    private final UnaryOperator<String> equipmentNames;

    private SettingsPages(KioskContext context) {
        this.context = context;
        this.words = Words.of(SettingsPages.class, "words", context.locale());
        EquipmentText names = new EquipmentText(context.locale());
        this.equipmentNames = word -> capital(names.name(word), context.locale());
    }

    /** The pages in the language of the screen. */
    public static List<StaffPage> of(KioskContext context) {
        return new SettingsPages(context).pages();
    }

    private static String capital(String name, Locale locale) {
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private List<StaffPage> pages() {
        return List.of(
                new StaffPage(words.text("equipment.title"), () -> equipment(false)),
                manager("equipment.owned.title", () -> equipment(true)),
                manager("cards.page", this::cards),
                manager("weights.title", () -> form(gymFile(), "weights", GymForms.weights(), values -> true)),
                manager("thresholds.title", () -> form(gymFile(), "thresholds", GymForms.thresholds(), GymForms::rise)),
                manager("gym.title", () -> form(gymFile(), "gym", GymForms.gym(), values -> true)),
                manager("printer.title", () -> form(sheetFile(), "printer", GymForms.printing(), values -> true)));
    }

    private StaffPage manager(String title, java.util.function.Supplier<JComponent> content) {
        return new StaffPage(words.text(title), StaffRole.MANAGER, content);
    }

    private JComponent equipment(boolean owning) {
        EquipmentModel model = new EquipmentModel(
                Equipment.words().stream().toList(),
                gymFile(),
                (word, state) -> context.changed(
                        words.text("changed." + state.name().toLowerCase(Locale.ROOT), equipmentNames.apply(word))));
        return new EquipmentPage(words, model, equipmentNames, owning);
    }

    private JComponent cards() {
        return new CardsPage(
                words,
                new CardsModel(cardsFile(), what -> context.changed(words.text("cards.page") + ": " + what)),
                at -> form(cardsFile(), "cards", GymForms.card(at), values -> true));
    }

    private JComponent form(
            FormModel.Place file, String group, List<FormField> fields, Predicate<Map<String, String>> together) {
        FormModel model = new FormModel(
                fields, file, together, changed -> changed.forEach(each -> context.changed(changed(group, each))));
        String note = words.has(group + ".note") ? words.text(group + ".note") : "";
        return new FormPage(words, model, note);
    }

    private String changed(String group, FormModel.Changed each) {
        String title = words.text(group.equals("cards") ? "cards.page" : group + ".title");
        return words.text("changed.field", title, words.text(each.field().key()), each.before(), each.after());
    }

    private SettingsFile gymFile() {
        return file(GymReader.FILE, Shipped.text(GymReader.FILE));
    }

    private SettingsFile cardsFile() {
        return file(CardsReader.FILE, Shipped.text(CardsReader.FILE));
    }

    private SettingsFile sheetFile() {
        return file(PrintSettingsReader.FILE, "");
    }

    private SettingsFile file(String name, String fresh) {
        return new SettingsFile(context.configFolder().resolve(name), fresh, context.jobs());
    }
}
