package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds a session's items on the menu again and holds it against "What may be chosen". */
final class Given {
    private final Menu menu;

    Given(Menu menu) {
        this.menu = menu;
    }

    /** @throws AssertionError when the session is none that the document lets choose */
    List<Chosen> chosen(Session session, Scorer scorer) {
        List<Chosen> chosen = new ArrayList<>();
        Set<Integer> families = new HashSet<>();
        int left = menu.day().request().minutes() * 60;
        for (Item item : session.items()) {
            Portion portion = portion(item);
            Entry entry = entry(portion, item);
            check(families.add(entry.family()), "a second one of the family of ", item);
            left -= item.seconds();
            check(left >= 0, "no time left for ", item);
            chosen.add(new Chosen(scorer.piece(entry.exercise(), item.side()), Serving.of(dose(portion, item))));
        }
        return chosen;
    }

    private Portion portion(Item item) {
        return menu.portions().stream()
                .filter(portion -> portion.side() == item.side())
                .filter(portion ->
                        portion.members().stream().anyMatch(entry -> entry.id().equals(item.exercise())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the menu: " + item));
    }

    private static Entry entry(Portion portion, Item item) {
        return portion.members().stream()
                .filter(entry -> entry.id().equals(item.exercise()))
                .findFirst()
                .orElseThrow();
    }

    private static Prescription dose(Portion portion, Item item) {
        return portion.options().stream()
                .filter(dose -> dose.sets() == item.sets()
                        && Objects.equals(dose.reps(), item.reps())
                        && Objects.equals(dose.holdSeconds(), item.holdSeconds())
                        && dose.restSeconds() == item.restSeconds()
                        && dose.seconds() == item.seconds())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such dose on the menu: " + item));
    }

    private static void check(boolean holds, String otherwise, Item item) {
        if (!holds) {
            throw new AssertionError(otherwise + item);
        }
    }
}
