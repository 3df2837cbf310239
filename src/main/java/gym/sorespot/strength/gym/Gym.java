package gym.sorespot.strength.gym;

import gym.sorespot.strength.body.Thresholds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the gym has and wants, read from {@code kiosk-config/gym.yaml}. Immutable.
 *
 * @param name on the sheet: the one that the kiosk has in its head; empty until somebody gives it
 * @param staffContact whom to ask, shown on stop screen and sheet
 * @param equipment all words of equipment that the gym owns
 * @param outOfOrder those of them that cannot be used today
 * @param weights loads that can be put together
 * @param thresholds where the soreness bands begin
 * @param cards recovery cards that are switched on, in their order
 * @param contacts whom to ask, in words of other languages, by their codes
 */
public record Gym(
        String name,
        String staffContact,
        Set<String> equipment,
        Set<String> outOfOrder,
        Weights weights,
        Thresholds thresholds,
        List<Card> cards,
        Map<String, String> contacts) {
    public Gym {
        equipment = Set.copyOf(equipment);
        outOfOrder = Set.copyOf(outOfOrder);
        cards = List.copyOf(cards);
        contacts = Map.copyOf(contacts);
    }

    /** A gym that says in one language only whom to ask. */
    public Gym(
            String name,
            String staffContact,
            Set<String> equipment,
            Set<String> outOfOrder,
            Weights weights,
            Thresholds thresholds,
            List<Card> cards) {
        this(name, staffContact, equipment, outOfOrder, weights, thresholds, cards, Map.of());
    }

    /** The same gym by its name. */
    public Gym named(String given) {
        return new Gym(given, staffContact, equipment, outOfOrder, weights, thresholds, cards, contacts);
    }

    /** The same gym with its cards, and whom to ask, in a language. */
    public Gym in(Locale locale) {
        return new Gym(
                name,
                contacts.getOrDefault(locale.getLanguage(), staffContact),
                equipment,
                outOfOrder,
                weights,
                thresholds,
                cards.stream().map(card -> card.in(locale)).toList(),
                contacts);
    }

    /** What can be used today, sorted. */
    public Set<String> inOrder() {
        Set<String> usable = new TreeSet<>(equipment);
        usable.removeAll(outOfOrder);
        return usable;
    }
}
