package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.catalogue.EquipmentText;
import gym.sorespot.touch.Words;

/** The words of the files as staff read them; a word that nobody has named stands for itself. */
final class Names {
    private final Words words;
    private final EquipmentText equipment;

    Names(Words words) {
        this.words = words;
        this.equipment = new EquipmentText(words.locale());
    }

    String role(String id) {
        return of("role." + id, id);
    }

    String pattern(String id) {
        return of("pattern." + id, id);
    }

    String muscle(String id) {
        return of("muscle." + id, id);
    }

    String equipment(String id) {
        return equipment.name(id);
    }

    private String of(String key, String id) {
        return words.has(key) ? words.text(key) : id.replace('-', ' ');
    }
}
