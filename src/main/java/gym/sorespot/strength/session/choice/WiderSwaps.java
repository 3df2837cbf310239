package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What could take the place of an exercise where nothing simply does ({@link Swaps}): others for the same part of the body
 * are asked for one by one, and those that the best session then has are offered. The rest of the session makes room for
 * them. Safe, because each is on the menu. Not thread-safe.
 */
public final class WiderSwaps {
    private static final int OFFERED = 3;
    /** Searches for one answer at the most: an answer has to be there with the next picture on the screen, within 16 ms. */
    private static final int TRIED = 5;

    private final Menu menu;
    private final Exercise out;
    private final Favours stays;
    private final Set<String> there = new HashSet<>();

    /**
     * @param picks the session
     * @param out the one of them that is to go
     * @param stays what is to stay of the session
     */
    public WiderSwaps(Menu menu, List<Pick> picks, Pick out, Favours stays) {
        this.menu = menu.without(out.entry());
        this.out = out.exercise();
        this.stays = stays;
        picks.forEach(pick -> there.add(pick.entry().id()));
    }

    private record Tried(Pick pick, long value) {}

    /** The same kind of work first, then by what the session is worth with it; the first {@value #OFFERED} that fit. */
    public List<Pick> ranked() {
        List<Tried> tried = new ArrayList<>();
        for (Entry candidate : candidates()) {
            if (tried.size() == OFFERED) {
                break;
            }
            Favours favours = stays.copy();
            favours.asked(candidate.id());
            Choice choice = Search.best(menu, favours);
            choice.picks().stream()
                    .filter(pick -> pick.entry().equals(candidate))
                    .forEach(pick -> tried.add(new Tried(pick, choice.got())));
        }
        return tried.stream()
                .sorted(Comparator.comparing((Tried one) -> one.pick.exercise().role() != out.role())
                        .thenComparing(one -> -one.value)
                        .thenComparing(one -> one.pick.entry().id()))
                .map(Tried::pick)
                .toList();
    }

    /** For the same part of the body; a stretch is no substitute for work, nor work for a stretch. */
    private List<Entry> candidates() {
        return menu.portions().stream()
                .filter(portion -> Balance.training(portion.kind().role()) == Balance.training(out.role()))
                .filter(portion -> !Collections.disjoint(areas(portion), out.areas()))
                .sorted(Comparator.comparing((Portion portion) -> role(portion) != out.role())
                        .thenComparing(portion -> areas(portion).get(0) != out.mainArea())
                        .thenComparing(portion -> portion.members().get(0).id()))
                .flatMap(portion -> portion.members().stream())
                .filter(entry -> !there.contains(entry.id()))
                .limit(TRIED)
                .toList();
    }

    private static List<Area> areas(Portion portion) {
        return portion.kind().example().areas();
    }

    private static Role role(Portion portion) {
        return portion.kind().role();
    }
}
