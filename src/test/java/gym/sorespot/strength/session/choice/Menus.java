package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Small menus, and all that can be made of them. */
final class Menus {
    private Menus() {}

    static Menu of(OneDay today, GivenDoses doses, Draft... drafts) {
        Catalogue catalogue = Draft.catalogue(drafts);
        return new Shelf(catalogue).menu(today.day(catalogue), doses, Set.of());
    }

    /** The first dose of this exercise. */
    static Pick pick(Menu menu, String id) {
        return pick(menu, id, 0);
    }

    static Pick pick(Menu menu, String id, int dose) {
        Menu.Found found = menu.find(id).orElseThrow(() -> new AssertionError(id + " is not on the menu"));
        return new Pick(
                found.portion(), found.entry(), found.portion().options().get(dose));
    }

    static List<Pick> picks(Menu menu, String... ids) {
        return java.util.Arrays.stream(ids).map(id -> pick(menu, id)).toList();
    }

    /** The most that any session of this menu is worth: all of them are tried. */
    static long most(Menu menu, Objective objective) {
        List<Pick> all = new ArrayList<>();
        for (Portion portion : menu.portions()) {
            for (Entry entry : portion.members()) {
                for (Prescription dose : portion.options()) {
                    all.add(new Pick(portion, entry, dose));
                }
            }
        }
        return most(all, 0, new ArrayList<>(), menu.day().seconds(), new HashSet<>(), objective);
    }

    private static long most(
            List<Pick> all, int from, List<Pick> taken, int seconds, Set<Integer> families, Objective objective) {
        long most = objective.value(taken);
        for (int i = from; i < all.size(); i++) {
            Pick pick = all.get(i);
            if (pick.seconds() <= seconds && families.add(pick.entry().family())) {
                taken.add(pick);
                most = Math.max(most, most(all, i + 1, taken, seconds - pick.seconds(), families, objective));
                taken.remove(taken.size() - 1);
                families.remove(pick.entry().family());
            }
        }
        return most;
    }
}
