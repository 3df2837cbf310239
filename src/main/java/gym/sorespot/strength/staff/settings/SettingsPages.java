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
import gym.sorespot.touch.form.FormMemory;
import gym.sorespot.touch.form.FormModel;
import gym.sorespot.touch.form.FormPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;

/** The pages for the gym's settings. Event thread only. */
public final class SettingsPages {
    private final KioskContext context;
    private final Words words;
    private final UnaryOperator<String> equipmentNames;
    private final Supplier<List<String>> printers;
    private final FormMemory unsaved;

    private SettingsPages(KioskContext context, Supplier<List<String>> printers, FormMemory unsaved) {
        this.context = context;
        this.unsaved = unsaved;
        this.printers = printers;
        this.words = Words.of(SettingsPages.class, "words", context.locale());
        this.equipmentNames = word -> equipmentName(word, context.locale());
    }

    /**
     * The pages in the language of the screen.
     *
     * @param printers names of the printers there are; at once
     * @param unsaved what was begun in these forms and not saved
     */
    public static List<StaffPage> of(KioskContext context, Supplier<List<String>> printers, FormMemory unsaved) {
        return new SettingsPages(context, printers, unsaved).pages();
    }

    /** What an entry of the audit trail says; empty where it is not about settings. */
    public static Optional<String> told(String kind, List<String> facts, Locale locale) {
        return new Told(Words.of(SettingsPages.class, "words", locale)).sentence(kind, facts);
    }

    /** Equipment as it stands at the beginning of a line. */
    static String equipmentName(String word, Locale locale) {
        String name = new EquipmentText(locale).name(word);
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
                manager(
                        "printer.title",
                        () -> form(sheetFile(), "printer", GymForms.printing(printers), values -> true)));
    }

    private StaffPage manager(String title, Supplier<JComponent> content) {
        return new StaffPage(words.text(title), StaffRole.MANAGER, content);
    }

    private JComponent equipment(boolean owning) {
        EquipmentModel model = new EquipmentModel(
                Equipment.words().stream().toList(),
                gymFile(),
                (word, state) -> context.changed(Told.EQUIPMENT + state.name().toLowerCase(Locale.ROOT), word));
        return new EquipmentPage(words, model, equipmentNames, owning);
    }

    private JComponent cards() {
        return new CardsPage(
                words,
                new CardsModel(cardsFile(), what -> context.changed(Told.CARD, what)),
                at -> form(cardsFile(), "cards", GymForms.card(at), values -> true));
    }

    private JComponent form(
            FormModel.Place file, String group, List<FormField> fields, Predicate<Map<String, String>> together) {
        FormModel model = new FormModel(
                fields,
                file,
                together,
                changed -> changed.forEach(
                        each -> context.changed(Told.FIELD, group, each.field().key(), each.before(), each.after())));
        String note = words.has(group + ".note") ? words.text(group + ".note") : "";
        model.remembering(unsaved, group + fields.get(0).path());
        return new FormPage(words, model, note);
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
