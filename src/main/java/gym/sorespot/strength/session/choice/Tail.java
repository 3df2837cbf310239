package gym.sorespot.strength.session.choice;

/** What a partial choice of one bucket can still lead to, all other buckets included, at the price of a second. */
final class Tail {
    private final Problem problem;
    private final long price;
    private final int grants;
    private final int rows;
    private final long[] most;

    Tail(Problem problem, Relaxed relaxed, Outside outside, int index) {
        Group group = problem.groups[index];
        this.problem = problem;
        this.price = relaxed.price();
        this.grants = group.masks.length;
        this.rows = group.flat() + 1;
        this.most = new long[(group.places() + 1) * rows * grants];
        for (int sets = 0; sets < rows; sets++) {
            for (int grant = 0; grant < grants; grant++) {
                most[at(group.places(), sets, grant)] = outside.most(index, grant);
            }
        }
        for (int place = group.places() - 1; place >= 0; place--) {
            fill(group, place);
        }
    }

    private void fill(Group group, int place) {
        boolean lean = price >= Group.UNIT;
        int[] first = lean ? group.leanFirst : group.first;
        for (int sets = 0; sets < rows; sets++) {
            for (int grant = 0; grant < grants; grant++) {
                long best = most[at(place + 1, sets, grant)];
                for (int i = first[place]; i < first[place + 1]; i++) {
                    int option = lean ? group.lean[i] : i;
                    int then = Math.min(rows - 1, sets + group.sets[option]);
                    long later = most[at(place + 1, then, group.union[grant][group.grant[option]])];
                    best = Math.max(best, later + group.gain(option, sets) - price * group.seconds[option]);
                }
                most[at(place, sets, grant)] = best;
            }
        }
    }

    private int at(int place, int sets, int grant) {
        return (place * rows + sets) * grants + grant;
    }

    /** Of the places from this one on and all other groups, when so many seconds are used. */
    long most(int place, int sets, int grant, int seconds) {
        return most[at(place, sets, grant)] + price * (problem.seconds - seconds);
    }

    boolean fits(int seconds) {
        return seconds <= problem.seconds;
    }
}
