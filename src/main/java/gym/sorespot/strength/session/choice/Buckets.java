package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.day.Aim;
import org.jspecify.annotations.Nullable;

/**
 * The purposes of one day: part C of {@code objective.md}. What is for one aim stands together, so that the search soon
 * knows what that aim has got; what is for no aim comes last. Not thread-safe.
 */
final class Buckets {
    private static final int AREAS = Area.values().length;

    private final Aimed aimed;
    private final Goal goal;
    private final int minutes;
    private final int warmUp;
    private final int opposite;
    private final int movement;
    private final int stretch;
    private final @Nullable Bucket[] known;

    Buckets(Request request, Aimed aimed) {
        this.aimed = aimed;
        this.goal = request.goal();
        this.minutes = request.minutes();
        this.warmUp = aimed.all().size() * Aimed.ROLES;
        this.opposite = warmUp + 3;
        this.movement = opposite + AREAS;
        this.stretch = movement + Pattern.values().length;
        this.known = new Bucket[stretch + AREAS];
    }

    /** Places are below this number. */
    int places() {
        return known.length;
    }

    /** The one purpose of these exercises. */
    Bucket of(Portion portion) {
        Role role = portion.kind().role();
        if (role == Role.WARM_UP) {
            return prepares(portion) ? general(warmUp, role, warmUp()) : general(warmUp + 1, role, 0);
        } else if (role == Role.COOL_DOWN) {
            return general(warmUp + 2, role, Points.COOL_DOWN_PER_MINUTE * minutes);
        }
        Aim aim = aimed.sorest(portion.works());
        if (aim != null) {
            return aimed(aim, role);
        } else if (role == Role.STRETCH) {
            return general(stretch + portion.kind().example().mainArea().ordinal(), role, 0);
        }
        Area opposed = aimed.opposed(portion.works());
        if (opposed != null) {
            return accessory(opposite + opposed.ordinal(), Points.OPPOSITE_WEIGHT);
        }
        Pattern pattern = portion.kind().example().pattern();
        return accessory(movement + pattern.ordinal(), Points.patternWeight(pattern));
    }

    /** Whether a warm-up is one for this session: moves what is sore, or the whole body. */
    private boolean prepares(Portion portion) {
        return aimed.all().isEmpty()
                || aimed.any(portion.works())
                || portion.kind().example().pattern() == Pattern.CARDIO;
    }

    private int warmUp() {
        return Points.WARM_UP_PER_MINUTE * minutes + (minutes >= Points.BALANCED_FROM_MINUTES ? Points.WARM_UP_DUE : 0);
    }

    private Bucket aimed(Aim aim, Role role) {
        int weight = Points.severityWeight(aim.severity()) * Points.tenths(role, goal) / 10;
        return role == Role.STRETCH
                ? bucket(aim.rank() * Aimed.ROLES + role.ordinal(), Curve.MOBILITY, weight, Points.EASED)
                : bucket(aim.rank() * Aimed.ROLES + role.ordinal(), Curve.AIMED, weight, Points.opening(role) * weight);
    }

    private Bucket general(int place, Role role, int opening) {
        int weight = Points.GENERAL_MOBILITY_WEIGHT * Points.tenths(role, goal) / 10;
        return bucket(place, Curve.MOBILITY, weight, opening);
    }

    private Bucket accessory(int place, int weight) {
        return bucket(place, Curve.ACCESSORY, weight * Points.tenths(Role.STRENGTH, goal) / 10, 0);
    }

    private Bucket bucket(int place, Curve curve, int weight, int opening) {
        Bucket bucket = known[place];
        if (bucket == null) {
            bucket = new Bucket(place, curve, weight, opening);
            known[place] = bucket;
        }
        return bucket;
    }
}
