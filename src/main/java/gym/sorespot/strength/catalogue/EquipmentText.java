package gym.sorespot.strength.catalogue;

import gym.sorespot.language.Bundles;
import java.util.Locale;
import java.util.ResourceBundle;

/** Names of equipment in one language, from the bundle {@code equipment}; a gym's own words stand for themselves. Immutable. */
public final class EquipmentText {
    private final ResourceBundle names;

    public EquipmentText(Locale locale) {
        this.names = Bundles.of(EquipmentText.class, "equipment", locale);
    }

    /** For the middle of a sentence, such as "foam roll". */
    public String name(String equipment) {
        return names.containsKey(equipment) ? names.getString(equipment) : equipment.replace('-', ' ');
    }
}
