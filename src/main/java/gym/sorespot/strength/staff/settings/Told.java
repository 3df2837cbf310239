package gym.sorespot.strength.staff.settings;

import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Optional;

/**
 * What the audit trail says of the gym's settings.
 *
 * @param words in which it is said
 */
record Told(Words words) {
    /** A piece of equipment is in order, out of order, or gone: what, then its word. */
    static final String EQUIPMENT = "changed.";

    /** A recovery card was switched, moved or added: its title. */
    static final String CARD = "changed.card";

    /** A field of a form: the form, the field, what it said, what it says. */
    static final String FIELD = "changed.field";

    Optional<String> sentence(String kind, List<String> facts) {
        if (!kind.startsWith(EQUIPMENT) || !words.has(kind) || facts.isEmpty()) {
            return Optional.empty();
        }
        if (kind.equals(CARD)) {
            return Optional.of(words.text(kind, facts.get(0)));
        }
        if (kind.equals(FIELD)) {
            return facts.size() == 4 ? Optional.of(field(facts)) : Optional.empty();
        }
        return Optional.of(words.text(kind, SettingsPages.equipmentName(facts.get(0), words.locale())));
    }

    private String field(List<String> facts) {
        String group = facts.get(0);
        String title = named(group.equals("cards") ? "cards.page" : group + ".title", group);
        return words.text(FIELD, title, named(facts.get(1), facts.get(1)), facts.get(2), facts.get(3));
    }

    private String named(String key, String otherwise) {
        return words.has(key) ? words.text(key) : otherwise;
    }
}
