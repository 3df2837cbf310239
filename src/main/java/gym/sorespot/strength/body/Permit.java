package gym.sorespot.strength.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an item may do that works an area. Immutable.
 *
 * @param loadPercent most load, in percent of the planned load, 0 to 100
 * @param sets most sets
 * @param effort most effort, 0 to 10 (RPE)
 * @param stretchSeconds longest single stretch in seconds
 * @param roles kinds of work that are allowed
 */
public record Permit(int loadPercent, int sets, int effort, int stretchSeconds, Set<Role> roles) {
    /** More sets than any dose has: no cap. */
    public static final int NO_SETS_CAP = 99;

    /** Longer than any stretch: no cap. */
    public static final int NO_STRETCH_CAP = 3_600;

    /** Nothing is sore. */
    public static final Permit ALL = new Permit(100, NO_SETS_CAP, 10, NO_STRETCH_CAP, EnumSet.allOf(Role.class));

    public Permit {
        Set<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        roles = Collections.unmodifiableSet(copy);
    }

    /** Whether this kind of work is allowed. */
    public boolean allows(Role role) {
        return roles.contains(role);
    }

    /** The stricter of both in each respect. */
    public Permit and(Permit other) {
        Set<Role> common = EnumSet.noneOf(Role.class);
        common.addAll(roles);
        common.retainAll(other.roles);
        return new Permit(
                Math.min(loadPercent, other.loadPercent),
                Math.min(sets, other.sets),
                Math.min(effort, other.effort),
                Math.min(stretchSeconds, other.stretchSeconds),
                common);
    }

    /** The same without one kind of work. */
    public Permit without(Role role) {
        Set<Role> rest = EnumSet.noneOf(Role.class);
        rest.addAll(roles);
        rest.remove(role);
        return new Permit(loadPercent, sets, effort, stretchSeconds, rest);
    }
}
