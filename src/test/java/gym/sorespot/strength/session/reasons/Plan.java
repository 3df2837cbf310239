package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.PlainDoses;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Refusals;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Day;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A session of what a test picks, however good it is; two minutes a set. */
final class Plan {
    final Day day;
    private final Shelf shelf;
    private final Menu menu;
    private final Refusals refusals;

    Plan(OneDay today, PlainDoses doses, Set<String> without, Draft... drafts) {
        this(today, doses, without, Set.of(), drafts);
    }

    /** @param machines exercises whose machine is in use */
    Plan(OneDay today, PlainDoses doses, Set<String> without, Set<String> machines, Draft... drafts) {
        Catalogue catalogue = Draft.catalogue(drafts);
        this.shelf = new Shelf(catalogue);
        this.day = today.day(catalogue);
        Set<String> occupied = shelf.onSameMachine(machines);
        Set<String> all = new HashSet<>(without);
        all.addAll(occupied);
        this.menu = shelf.menu(day, doses, all);
        this.refusals = new Refusals(day, doses, without, occupied);
    }

    Pick pick(String id) {
        Menu.Found found = menu.find(id).orElseThrow();
        return new Pick(
                found.portion(), found.entry(), found.portion().options().get(0));
    }

    LeftOutReasons leftOut(String... picked) {
        List<Pick> picks = Arrays.stream(picked).map(this::pick).toList();
        return new LeftOutReasons(menu, shelf, refusals, picks, new Words(Locale.ENGLISH));
    }

    /** All that is left out, as {@code id: why}. */
    List<String> all(String... picked) {
        return leftOut(picked).all().stream().map(Plan::say).toList();
    }

    private static String say(Session.LeftOut left) {
        return left.exercise() + ": " + left.why();
    }
}
