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
    /** Sore spots that it works, by rank. */
    final long ranks;

    final boolean mobility;
    final boolean opposite;
    final boolean further;
    final boolean lifted;
    final int[] seconds;
    final int[] sets;
    /** Points of an option but for its bucket and what counts once. */
    final long[] value;
    /** The most of {@link #value}. */
    final long most;

    Offer(Objective objective, Portion portion, Bucket bucket, List<Entry> members) {
        this.portion = portion;
        this.members = members;
        this.bucket = bucket;
        this.ranks = objective.ranks(portion);
        this.mobility = !Balance.training(portion.kind().role());
        this.opposite = objective.opposite(portion);
        this.further = objective.further(portion);
        this.lifted = objective.lifted(portion);
        List<Prescription> options = portion.options();
        this.seconds = new int[options.size()];
        this.sets = new int[options.size()];
        this.value = new long[options.size()];
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < seconds.length; i++) {
            Prescription dose = options.get(i);
            seconds[i] = dose.seconds();
            sets[i] = Objective.sets(dose);
            value[i] = i == 0
                    ? objective.item(portion, members.get(0).exercise(), dose)
                    : value[0]
                            + Points.SECOND * (dose.seconds() - seconds[0])
                            + objective.favours().points(members.get(0).id(), dose)
                            - objective.favours().points(members.get(0).id(), options.get(0));
            highest = Math.max(highest, value[i]);
        }
        this.most = highest;
    }

    private Offer(Offer other, List<Entry> members) {
        this.portion = other.portion;
        this.members = members;
        this.bucket = other.bucket;
        this.ranks = other.ranks;
        this.mobility = other.mobility;
        this.opposite = other.opposite;
        this.further = other.further;
        this.lifted = other.lifted;
        this.seconds = other.seconds;
        this.sets = other.sets;
        this.value = other.value;
        this.most = other.most;
    }

    /** The same for some of the members. */
    Offer with(List<Entry> some) {
        return some.size() == members.size() ? this : new Offer(this, some);
    }

    /** Whether for every option of the other there is one of this that takes no longer and gives no less. */
    boolean covers(Offer other) {
        if ((other.ranks & ~ranks) != 0
                || (other.opposite && !opposite)
                || (other.further && !further)
                || (other.lifted && !lifted)
                || (other.mobility && !mobility)) {
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
