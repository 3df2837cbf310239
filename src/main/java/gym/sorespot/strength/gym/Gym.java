package gym.sorespot.strength.gym;

import gym.sorespot.strength.body.Thresholds;
import java.util.List;
import java.util.Locale;
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
 */
public record Gym(
        String name,
        String staffContact,
        Set<String> equipment,
        Set<String> outOfOrder,
        Weights weights,
        Thresholds thresholds,
        List<Card> cards) {
    public Gym {
        equipment = Set.copyOf(equipment);
        outOfOrder = Set.copyOf(outOfOrder);
        cards = List.copyOf(cards);
    }

    /** The same gym by its name. */
    public Gym named(String given) {
        return new Gym(given, staffContact, equipment, outOfOrder, weights, thresholds, cards);
    }

    /** The same gym with its cards in a language. */
    public Gym in(Locale locale) {
        return new Gym(
                name,
                staffContact,
                equipment,
                outOfOrder,
                weights,
                thresholds,
                cards.stream().map(card -> card.in(locale)).toList());
    }

    /** What can be used today, sorted. */
    public Set<String> inOrder() {
        Set<String> usable = new TreeSet<>(equipment);
        usable.removeAll(outOfOrder);
        return usable;
    }
}
