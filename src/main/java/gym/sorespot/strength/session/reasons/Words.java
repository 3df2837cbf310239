package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.session.dose.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Sentences and the words in them, in one language. Immutable, any thread. */
public final class Words {
    private final Map<String, String> sentences = new HashMap<>();
    private final AreaText areas;
    private final DateTimeFormatter day;

    public Words(Locale locale) {
        this.areas = new AreaText(locale);
        add("gym.sorespot.strength.session.dose.facts", locale);
        add("gym.sorespot.strength.session.reasons.reasons", locale);
        this.day = DateTimeFormatter.ofPattern(sentence("format.day"), locale);
    }

    private void add(String bundle, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        words.keySet().forEach(key -> sentences.put(key, words.getString(key)));
    }

    public AreaText areas() {
        return areas;
    }

    /** Whether there is such a sentence. */
    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence under {@code key}, each place in braces filled with the words of that detail, the first letter large. */
    public String say(String key, Object... details) {
        return say(key, List.of(details));
    }

    /** A dose's fact in words. */
    public String say(Fact fact) {
        return say(fact.key(), fact.details());
    }

    String say(String key, List<Object> details) {
        String said = fill(key, details);
        return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** Part of a sentence: as {@link #say}, the first letter as it is. */
    String fill(String key, List<Object> details) {
        String pattern = sentence(key);
        StringBuilder said = new StringBuilder(pattern.length() + 48);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            int end = pattern.indexOf('}', at);
            said.append(pattern, from, at).append(word(details.get(Integer.parseInt(pattern, at + 1, end, 10))));
            from = end + 1;
        }
        said.append(pattern, from, pattern.length());
        return said.toString();
    }

    /** The words of one detail: an area, a spot, a number, a day, a kind of work, or text as it stands. */
    String word(Object detail) {
        if (detail instanceof Spot spot) {
            return areas.word(spot);
        } else if (detail instanceof Area area) {
            return areas.word(area);
        } else if (detail instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        } else if (detail instanceof LocalDate date) {
            return day.format(date);
        } else if (detail instanceof Role role) {
            return sentence("role." + role.id());
        }
        return detail.toString();
    }

    /** The sentence or word under {@code key} as it stands. */
    String sentence(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return sentence;
    }

    /** A few things of which one will do: {@code a, b or c}. */
    String either(List<String> things) {
        return row(things, "row.or");
    }

    /** A few things in a row: {@code a, b and c}. */
    String row(List<String> words) {
        return row(words, "row.and");
    }

    private String row(List<String> words, String joint) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = words.get(words.size() - 1);
        return String.join(", ", words.subList(0, words.size() - 1)) + sentence(joint) + last;
    }
}
