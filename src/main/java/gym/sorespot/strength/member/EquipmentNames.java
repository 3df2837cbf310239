package gym.sorespot.strength.member;

import gym.sorespot.touch.Words;

/** Names of equipment in one language; a gym's own words stand for themselves. Immutable. */
final class EquipmentNames {
    private final Words words;

    EquipmentNames(Words words) {
        this.words = words;
    }

    /** For the middle of a sentence, such as "foam roll". */
    String plain(String equipment) {
        String key = "equipment." + equipment;
        return words.has(key) ? words.text(key) : equipment.replace('-', ' ');
    }

    /** For the beginning of one. */
    String capital(String equipment) {
        String plain = plain(equipment);
        return plain.substring(0, 1).toUpperCase(words.locale()) + plain.substring(1);
    }
}
