package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.day.Day;
import java.util.EnumSet;
import java.util.Set;

/** What keeps a session from being about one sore place only: the opposite muscles, and further movements. Immutable. */
final class Balance {
    private final Aimed aimed;
    private final boolean wanted;
    private final Set<Pattern> near = EnumSet.noneOf(Pattern.class);

    Balance(Menu menu, Aimed aimed) {
        this.aimed = aimed;
        this.wanted = menu.day().request().minutes() >= Points.BALANCED_FROM_MINUTES
                && !aimed.all().isEmpty();
        for (Portion portion : menu.portions()) {
            if (training(portion.kind().role()) && (aimed.any(portion.works()) || aimed.opposes(portion.works()))) {
                near.add(portion.kind().example().pattern());
            }
        }
    }

    static boolean training(Role role) {
        return !Day.MOBILITY.contains(role);
    }

    boolean opposite(Portion portion) {
        return wanted && training(portion.kind().role()) && aimed.opposes(portion.works());
    }

    boolean further(Portion portion) {
        return wanted
                && training(portion.kind().role())
                && !aimed.any(portion.works())
                && !aimed.opposes(portion.works())
                && !near.contains(portion.kind().example().pattern());
    }
}
