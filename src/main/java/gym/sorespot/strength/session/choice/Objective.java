package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a session is worth to one member on one day: the one place where that is said, as integer arithmetic. The numbers
 * are in {@link Points}, the words in {@code objective.md}. Immutable once made.
 */
public final class Objective {
    /** Wishes that are granted once a session, beside those of the sore spots. */
    static final int WARM_UP = 1;

    static final int COOL_DOWN = 2;
    static final int ANTAGONIST = 4;
    static final int FURTHER_PATTERN = 8;
    static final int LOWERED = 16;
    static final int LIFTED = 32;

    /** How many wishes there are. */
    static final int WISHES = 6;

    private static final int GENERAL = 64;
    private static final int ROLES = 8;

    private final Day day;
    private final List<Aim> aims;
    private final Goal goal;
    private final long aimed;
    private final long antagonists;
    private final Set<Pattern> nearPatterns = EnumSet.noneOf(Pattern.class);
    private final boolean furtherPossible;
    private final @Nullable String station;

    public Objective(Menu menu) {
        this.day = menu.day();
        this.aims = day.aims();
        this.goal = day.request().goal();
        long spots = 0;
        long opposite = 0;
        for (Aim aim : aims) {
            spots |= SpotBits.bit(aim.spot());
            opposite |= antagonist(aim.spot());
        }
        this.aimed = spots;
        this.antagonists = opposite;
        boolean possible = false;
        Map<String, Integer> stations = new TreeMap<>();
        for (Portion portion : menu.portions()) {
            if (training(portion.kind().role())) {
                if ((portion.works() & (aimed | antagonists)) != 0) {
                    nearPatterns.add(portion.kind().example().pattern());
                }
                String only = onlyAway(portion.kind().example().equipment());
                if (only != null) {
                    stations.merge(only, portion.members().size(), Integer::sum);
                }
            }
        }
        for (Portion portion : menu.portions()) {
            possible |= further(portion);
        }
        this.furtherPossible = possible;
        this.station = stations.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Points of a whole session. */
    public long value(List<Pick> picks) {
        Map<Bucket, Integer> sets = new HashMap<>();
        long worked = 0;
        long mobile = 0;
        int wishes = 0;
        int seconds = 0;
        long value = 0;
        for (Pick pick : picks) {
            Portion portion = pick.portion();
            sets.merge(bucket(portion), sets(pick.dose()), Integer::sum);
            worked |= portion.works();
            mobile |= training(portion.kind().role()) ? 0 : portion.works();
            wishes |= wishes(portion);
            seconds += pick.seconds();
            value += once(portion, pick.exercise());
        }
        for (Map.Entry<Bucket, Integer> bucket : sets.entrySet()) {
            value += bucket.getKey().points(bucket.getValue());
        }
        for (Aim aim : aims) {
            long bit = SpotBits.bit(aim.spot());
            value += (worked & bit) != 0 ? Points.worked(aim.rank()) : 0;
            value += (mobile & bit) != 0 ? Points.MOBILE : 0;
        }
        return value + wished(wishes) + (long) Points.SECOND * seconds + (seconds >= fillFrom() ? Points.FILLED : 0);
    }

    /** The seconds from which a session counts as filled: nine tenths of its length. */
    int fillFrom() {
        return day.request().minutes() * 54;
    }

    /** Points of these wishes together. */
    long wished(int wishes) {
        int minutes = day.request().minutes();
        return ((wishes & WARM_UP) != 0 ? (long) Points.WARM_UP_PER_MINUTE * minutes : 0)
                + ((wishes & COOL_DOWN) != 0 ? (long) Points.COOL_DOWN_PER_MINUTE * minutes : 0)
                + ((wishes & ANTAGONIST) != 0 ? Points.ANTAGONIST : 0)
                + ((wishes & FURTHER_PATTERN) != 0 ? Points.FURTHER_PATTERN : 0)
                + ((wishes & LOWERED) != 0 ? (long) Points.LOWERED * Points.tenths(Role.ECCENTRIC, goal) / 10 : 0)
                + ((wishes & LIFTED) != 0 ? (long) Points.LIFTED * Points.tenths(Role.STRENGTH, goal) / 10 : 0);
    }

    /** The wishes that doing one of these grants. */
    int wishes(Portion portion) {
        Role role = portion.kind().role();
        if (role == Role.WARM_UP) {
            return WARM_UP;
        } else if (role == Role.COOL_DOWN) {
            return COOL_DOWN;
        } else if (!training(role)) {
            return 0;
        }
        return aimedWishes(portion) | balanceWishes(portion);
    }

    private int aimedWishes(Portion portion) {
        if ((portion.works() & aimed) == 0) {
            return 0;
        }
        Role role = portion.kind().role();
        return role == Role.ECCENTRIC
                ? LOWERED
                : role == Role.STRENGTH && loaded(portion.kind().example()) ? LIFTED : 0;
    }

    private int balanceWishes(Portion portion) {
        if (day.request().minutes() < Points.BALANCED_FROM_MINUTES) {
            return 0;
        }
        return ((portion.works() & antagonists) != 0 ? ANTAGONIST : 0)
                | (furtherPossible && further(portion) ? FURTHER_PATTERN : 0);
    }

    /** The sore spots that doing one of these works, by their ranks as bits. */
    long aims(Portion portion) {
        long ranks = 0;
        for (Aim aim : aims) {
            if ((portion.works() & SpotBits.bit(aim.spot())) != 0) {
                ranks |= 1L << aim.rank();
            }
        }
        return ranks;
    }

    /** Points of a spot's being worked ({@code mobility}: with mobility). */
    long spotPoints(int rank, boolean mobility) {
        return Points.worked(rank) + (mobility ? Points.MOBILE : 0);
    }

    /** Where its sets count. */
    Bucket bucket(Portion portion) {
        Role role = portion.kind().role();
        Aim aim = sorest(portion);
        int tenths = Points.tenths(role, goal);
        int aimWeight = aim == null ? 0 : Points.severityWeight(aim.severity()) * tenths / 10;
        if (!training(role)) {
            Bucket.Purpose purpose = role == Role.WARM_UP
                    ? Bucket.Purpose.WARM_UP
                    : role == Role.STRETCH ? Bucket.Purpose.STRETCH : Bucket.Purpose.COOL_DOWN;
            if (aim != null) {
                return new Bucket(purpose, aim.rank(), aimWeight);
            }
            int general =
                    role == Role.STRETCH ? portion.kind().example().mainArea().ordinal() : 0;
            return new Bucket(purpose, GENERAL + general, Points.GENERAL_MOBILITY_WEIGHT * tenths / 10);
        }
        if (aim != null) {
            return new Bucket(Bucket.Purpose.AIMED, aim.rank() * ROLES + role.ordinal(), aimWeight);
        }
        int strength = Points.tenths(Role.STRENGTH, goal);
        for (Aim opposed : aims) {
            long bits = antagonist(opposed.spot()) & portion.works();
            if (bits != 0) {
                int area =
                        SpotBits.spot(Long.numberOfTrailingZeros(bits)).area().ordinal();
                return new Bucket(Bucket.Purpose.ANTAGONIST, area, Points.ANTAGONIST_WEIGHT * strength / 10);
            }
        }
        Pattern pattern = portion.kind().example().pattern();
        return new Bucket(Bucket.Purpose.PATTERN, pattern.ordinal(), Points.patternWeight(pattern) * strength / 10);
    }

    /** Points of doing this very exercise, whatever its dose. */
    int once(Portion portion, Exercise exercise) {
        Aim aim = sorest(portion);
        Role role = portion.kind().role();
        int points = exercise.source() == null ? Points.OWN_CATALOGUE : 0;
        for (Aim also : aims) {
            if (also != aim && (portion.works() & SpotBits.bit(also.spot())) != 0) {
                points += Points.ALSO * Points.severityWeight(also.severity());
            }
        }
        if (aim != null && exercise.mainArea() == aim.spot().area()) {
            points += Points.MAIN_AREA;
        }
        if (aim != null && role == Role.STRETCH) {
            points += Points.EASED;
        }
        if (training(role)) {
            int below = day.request().level() - exercise.level();
            points += below == 0 ? Points.OWN_LEVEL : below == 1 ? Points.LEVEL_BELOW : 0;
            points += loaded(exercise) && (goal == Goal.STRENGTH || goal == Goal.MUSCLE) ? Points.LOADED : 0;
            points += away(exercise) ? Points.CHANGE : 0;
            points += aim == null
                    ? Points.ROLE_FIT * (Points.tenths(role, goal) - Points.tenths(Role.STRENGTH, goal))
                    : 0;
        }
        int ago = day.past().visitsAgo(exercise.id());
        return points + (ago == 0 ? 0 : (aim == null ? Points.ROTATE : Points.STAPLE) * (4 - ago) / 3);
    }

    /** The dose in sets; half a minute of holding counts as one. */
    static int sets(Prescription dose) {
        if (dose.holdSeconds() == null) {
            return Math.min(dose.sets(), 6);
        }
        return Math.max(1, Math.min(4, (dose.sets() * dose.holdSeconds() + 15) / 30));
    }

    /** Whether it is training rather than mobility. */
    static boolean training(Role role) {
        return !Day.MOBILITY.contains(role);
    }

    private @Nullable Aim sorest(Portion portion) {
        if ((portion.works() & aimed) != 0) {
            for (Aim aim : aims) {
                if ((portion.works() & SpotBits.bit(aim.spot())) != 0) {
                    return aim;
                }
            }
        }
        return null;
    }

    private boolean further(Portion portion) {
        return aimed != 0
                && training(portion.kind().role())
                && (portion.works() & (aimed | antagonists)) == 0
                && !nearPatterns.contains(portion.kind().example().pattern());
    }

    private boolean away(Exercise exercise) {
        for (String word : exercise.equipment()) {
            if (!Points.AT_HAND.contains(word) && !word.equals(station)) {
                return true;
            }
        }
        return false;
    }

    private static boolean loaded(Exercise exercise) {
        for (String word : exercise.equipment()) {
            if (Points.LOADS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The one piece that has to be gone to; null when there is none or more than one. */
    private static @Nullable String onlyAway(Set<String> equipment) {
        String only = null;
        for (String word : equipment) {
            if (!Points.AT_HAND.contains(word)) {
                if (only != null) {
                    return null;
                }
                only = word;
            }
        }
        return only;
    }

    /** The spots that do the opposite movement; of the waist, which opposes itself, the other side. */
    private static long antagonist(Spot spot) {
        Area area = spot.area();
        long bits = area.antagonist()
                .map(opposite -> SpotBits.loaded(opposite, WorkSide.BOTH))
                .orElse(0L);
        return bits & ~SpotBits.bit(spot);
    }
}
