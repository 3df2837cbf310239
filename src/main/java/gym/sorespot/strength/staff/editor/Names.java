package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.catalogue.EquipmentText;
import gym.sorespot.touch.Words;
import java.util.Locale;

/** The words of the files as staff read them; a word that nobody has named stands for itself. */
public final class Names {
    private final Words words;
    private final EquipmentText equipment;

    /** In a language. */
    public Names(Locale locale) {
        this(Words.of(Names.class, "words", locale));
    }

    Names(Words words) {
        this.words = words;
        this.equipment = new EquipmentText(words.locale());
    }

    /** A kind of work. */
    public String role(String id) {
        return of("role." + id, id);
    }

    String pattern(String id) {
        return of("pattern." + id, id);
    }

    /** A muscle. */
    public String muscle(String id) {
        return of("muscle." + id, id);
    }

    /** A piece of equipment. */
    public String equipment(String id) {
        return equipment.name(id);
    }

    /** Words that nobody has said otherwise: those of the id, as they stand at the beginning of a line. */
    static String ofId(String id) {
        return id.isEmpty()
                ? id
                : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    private String of(String key, String id) {
        return words.has(key) ? words.text(key) : id.replace('-', ' ');
    }
}
