package gym.sorespot.strength.staff.editor;

import gym.sorespot.touch.Words;

/** The words of the files as staff read them; a word that the bundle does not have stands for itself. */
final class Names {
    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    String role(String id) {
        return of("role", id);
    }

    String pattern(String id) {
        return of("pattern", id);
    }

    String muscle(String id) {
        return of("muscle", id);
    }

    String equipment(String id) {
        return of("equipment", id);
    }

    private String of(String kind, String id) {
        String key = kind + "." + id;
        return words.has(key) ? words.text(key) : id.replace('-', ' ');
    }
}
