package gym.sorespot.strength.session.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A session to be found, in numbers: groups, what counts once, the time. Points are in 16ths. Immutable. */
final class Problem {
    final Group[] groups;
    final int seconds;
    final int fillFrom;
    /** Whether all exercises together are long enough to fill the time. */
    final boolean fillable;
    /** Before each group, and after the last: what tells partial sessions apart. */
    final Border[] borders;

    private final long[] points;

    Problem(Objective objective, Groups made, int seconds, Enough enough, Set<Closed> closed) {
        List<Group> found = new ArrayList<>();
        for (List<Offer> alike : made.buckets()) {
            Bucket bucket = alike.get(0).bucket;
            Group group = made.of(alike, enough.of(bucket), Closed.families(closed, bucket.place()));
            if (group.places() > 0) {
                found.add(group);
            }
        }
        Columns columns = made.columns();
        this.groups = found.toArray(Group[]::new);
        this.seconds = seconds;
        this.fillFrom = objective.fillFrom();
        this.points = new long[1 << columns.bits()];
        for (int bits = 0; bits < points.length; bits++) {
            points[bits] = Group.UNIT * columns.points(bits);
        }
        this.borders = Border.between(groups, columns.shared());
        int longest = 0;
        for (Group group : groups) {
            longest += group.longest();
        }
        this.fillable = longest >= fillFrom;
    }

    /** What granting these bits for the first time adds. */
    long points(int fresh) {
        return points[fresh];
    }

    /** The bonus that a bound has to count on. */
    long fill() {
        return fillable ? (long) Group.UNIT * Points.FILLED : 0;
    }
}
