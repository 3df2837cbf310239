package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.EquipmentText;
import gym.sorespot.touch.Words;

/** Names of equipment on the screens, in one language. Immutable. */
final class EquipmentNames {
    private final Words words;
    private final EquipmentText names;

    EquipmentNames(Words words) {
        this.words = words;
        this.names = new EquipmentText(words.locale());
    }

    /** For the middle of a sentence, such as "foam roll". */
    String plain(String equipment) {
        return names.name(equipment);
    }

    /** For the beginning of one. */
    String capital(String equipment) {
        String plain = plain(equipment);
        return plain.substring(0, 1).toUpperCase(words.locale()) + plain.substring(1);
    }
}
