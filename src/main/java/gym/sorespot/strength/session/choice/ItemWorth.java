package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.day.Aim;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Points of doing one very exercise, whatever its dose: part D of {@code objective.md}. Immutable. */
final class ItemWorth {
    private final Menu menu;
    private final Aimed aimed;
    private final Set<Area> enough = EnumSet.noneOf(Area.class);
    private final @Nullable String station;

    ItemWorth(Menu menu, Aimed aimed) {
        this.menu = menu;
        this.aimed = aimed;
        this.station = station(menu);
        for (Area area : Area.values()) {
            if (menu.doses().weeklySets(area) >= Points.ENOUGH_SETS) {
                enough.add(area);
            }
        }
    }

    /** Points of this exercise done as one of this portion. */
    int points(Portion portion, Exercise exercise) {
        Aim aim = aimed.sorest(portion.works());
        int points = exercise.source() == null ? Points.OWN_CATALOGUE : 0;
        if (aim != null) {
            points += aims(portion, exercise, aim);
        }
        if (Balance.training(portion.kind().role())) {
            points += training(portion, exercise) + (aim == null ? accessory(portion, exercise) : 0);
        }
        int ago = menu.day().past().visitsAgo(exercise.id());
        return points + (ago == 0 ? 0 : (aim == null ? Points.ROTATE : Points.STAPLE) * (4 - ago) / 3);
    }

    private int aims(Portion portion, Exercise exercise, Aim sorest) {
        Role role = portion.kind().role();
        boolean own = role != Role.WARM_UP && role != Role.COOL_DOWN;
        int points = exercise.mainArea() == sorest.spot().area() ? Points.MAIN_AREA : 0;
        for (Aim also : aimed.all()) {
            if (aimed.works(portion.works(), also.rank()) && !(own && also == sorest)) {
                points += Points.ALSO * Points.severityWeight(also.severity());
            }
        }
        return points;
    }

    private int training(Portion portion, Exercise exercise) {
        Request request = menu.day().request();
        int below = request.level() - exercise.level();
        int points = below == 0 ? Points.OWN_LEVEL : below == 1 ? Points.LEVEL_BELOW : 0;
        if (portion.kind().loaded()) {
            points += request.goal() == Goal.STRENGTH || request.goal() == Goal.MUSCLE ? Points.LOADED : 0;
        }
        return points + (away(portion) ? Points.CHANGE : 0);
    }

    private int accessory(Portion portion, Exercise exercise) {
        Goal goal = menu.day().request().goal();
        int points = Points.ROLE_FIT * (Points.tenths(exercise.role(), goal) - Points.tenths(Role.STRENGTH, goal));
        if (exercise.pattern().severalJoints() && aimed.neighbours(portion.works())) {
            points += Points.AWKWARD;
        }
        return points + (enough.contains(exercise.mainArea()) ? Points.ENOUGH_THIS_WEEK : 0);
    }

    private boolean away(Portion portion) {
        List<String> fetched = portion.kind().fetched();
        return !fetched.isEmpty() && !(fetched.size() == 1 && fetched.get(0).equals(station));
    }

    /** Where most training of the menu can be done with nothing else to be fetched. */
    private static @Nullable String station(Menu menu) {
        Map<String, Integer> stations = new HashMap<>();
        String best = null;
        int most = 0;
        for (Portion portion : menu.portions()) {
            List<String> fetched = portion.kind().fetched();
            if (fetched.size() == 1 && Balance.training(portion.kind().role())) {
                stations.merge(fetched.get(0), portion.members().size(), Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> entry : stations.entrySet()) {
            int count = entry.getValue();
            if (count > most || (count == most && best != null && entry.getKey().compareTo(best) < 0)) {
                best = entry.getKey();
                most = count;
            }
        }
        return best;
    }
}
