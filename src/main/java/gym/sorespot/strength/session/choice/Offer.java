package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.List;

/** A portion in numbers: what each of its doses takes and adds. */
final class Offer {
    final Portion portion;
    final List<Entry> members;
    final Bucket bucket;
    final long aims;
    final int wishes;
    final int[] seconds;
    final int[] sets;
    /** Points of an option but for its bucket, sore spots and wishes. */
    final int[] value;

    Offer(Objective objective, Portion portion, List<Entry> members) {
        this.portion = portion;
        this.members = members;
        this.bucket = objective.bucket(portion);
        this.aims = objective.aims(portion);
        this.wishes = objective.wishes(portion);
        List<Prescription> options = portion.options();
        int once = objective.once(portion, members.get(0).exercise());
        this.seconds = new int[options.size()];
        this.sets = new int[options.size()];
        this.value = new int[options.size()];
        for (int i = 0; i < seconds.length; i++) {
            Prescription dose = options.get(i);
            seconds[i] = dose.seconds();
            sets[i] = Objective.sets(dose);
            value[i] = once + Points.SECOND * dose.seconds();
        }
    }

    private Offer(Offer other, List<Entry> members) {
        this.portion = other.portion;
        this.members = members;
        this.bucket = other.bucket;
        this.aims = other.aims;
        this.wishes = other.wishes;
        this.seconds = other.seconds;
        this.sets = other.sets;
        this.value = other.value;
    }

    /** The same for some of the members. */
    Offer with(List<Entry> some) {
        return new Offer(this, some);
    }

    boolean mobility() {
        return bucket.purpose().mobility();
    }

    int mostValue() {
        int most = value[0];
        for (int points : value) {
            most = Math.max(most, points);
        }
        return most;
    }

    int leastSeconds() {
        int least = seconds[0];
        for (int some : seconds) {
            least = Math.min(least, some);
        }
        return least;
    }

    /** Whether for every option of the other there is one of this that takes no longer and gives no less. */
    boolean covers(Offer other) {
        if ((other.aims & ~aims) != 0 || (other.wishes & ~wishes) != 0) {
            return false;
        }
        for (int theirs = 0; theirs < other.seconds.length; theirs++) {
            if (!covers(other, theirs)) {
                return false;
            }
        }
        return true;
    }

    private boolean covers(Offer other, int theirs) {
        for (int ours = 0; ours < seconds.length; ours++) {
            if (seconds[ours] <= other.seconds[theirs]
                    && sets[ours] >= other.sets[theirs]
                    && value[ours] >= other.value[theirs]) {
                return true;
            }
        }
        return false;
    }
}
