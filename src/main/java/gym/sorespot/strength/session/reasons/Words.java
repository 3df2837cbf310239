package gym.sorespot.strength.session.reasons;

import gym.sorespot.language.Bundles;
import gym.sorespot.language.Languages;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.EquipmentText;
import gym.sorespot.strength.session.dose.Fact;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Sentences and the words in them, in one language. Immutable, any thread. */
public final class Words {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Sentence> sentences = new HashMap<>();
    private final Locale formats;
    private final AreaText areas;
    private final EquipmentText equipment;
    private final DateTimeFormatter day;

    public Words(Locale locale) {
        this.formats = Languages.formats(locale);
        this.areas = new AreaText(locale);
        this.equipment = new EquipmentText(locale);
        add(Bundles.of(Fact.class, "facts", locale));
        add(Bundles.of(Words.class, "reasons", locale));
        this.day = DateTimeFormatter.ofPattern(sentence("format.day"), formats);
    }

    private void add(ResourceBundle words) {
        words.keySet().forEach(key -> {
            String text = words.getString(key);
            texts.put(key, text);
            sentences.put(key, new Sentence(text));
        });
    }

    /** Whether there is such a sentence. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The sentence under {@code key}, each place in braces filled with the words of that detail, the first letter large. */
    public String say(String key, Object... details) {
        return say(key, List.of(details));
    }

    /** A dose's fact in words. */
    public String say(Fact fact) {
        return say(fact.key(), details(fact));
    }

    String say(String key, List<Object> details) {
        String said = fill(key, details);
        return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** Part of a sentence: as {@link #say}, the first letter as it is. */
    String fill(String key, List<Object> details) {
        Sentence sentence = sentences.get(key);
        if (sentence == null) {
            throw noWords(key);
        }
        return sentence.fill(details, this::word);
    }

    /** What a fact tells of; its only texts are words for equipment. */
    static List<Object> details(Fact fact) {
        return fact.details().stream()
                .map(detail -> detail instanceof String word ? new Tool(word) : detail)
                .toList();
    }

    /** The words of one detail by itself. */
    String word(Object detail) {
        return word(detail, false);
    }

    /** An area, a spot, both sides, equipment, several of them, a number, a day, a kind of work, or text as it stands. */
    private String word(Object detail, boolean yours) {
        if (detail instanceof Spot spot) {
            return yours ? areas.yours(spot) : areas.word(spot);
        } else if (detail instanceof Both both) {
            return yours ? areas.bothYours(both.area()) : areas.both(both.area());
        } else if (detail instanceof Area area) {
            return yours ? areas.yours(area) : areas.word(area);
        } else if (detail instanceof Listed listed) {
            return row(listed.details().stream().map(one -> word(one, yours)).toList(), listed.joint());
        } else if (detail instanceof Tool tool) {
            return equipment.name(tool.word());
        } else if (detail instanceof Double number) {
            return decimal(number);
        } else if (detail instanceof LocalDate date) {
            return day.format(date);
        } else if (detail instanceof Role role) {
            return sentence("role." + role.id());
        }
        return detail.toString();
    }

    /** As the language writes it, with all its decimals and without marks between thousands. */
    private String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(formats);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }

    /** The sentence or word under {@code key} as it stands. */
    String sentence(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw noWords(key);
        }
        return text;
    }

    private static IllegalArgumentException noWords(String key) {
        return new IllegalArgumentException("no words for " + key);
    }

    private String row(List<String> words, String joint) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = words.get(words.size() - 1);
        return String.join(", ", words.subList(0, words.size() - 1)) + sentence(joint) + last;
    }
}
