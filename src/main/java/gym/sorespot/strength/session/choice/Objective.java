package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a session is worth to one member on one day: the one place where that is said, as integer arithmetic. The numbers
 * are in {@link Points}, the points of single items in {@link ItemWorth}, the words in {@code objective.md}. Immutable once
 * made, any thread.
 */
public final class Objective {
    private final Aimed aimed;
    private final Balance balance;
    private final ItemWorth items;
    private final Favours favours;
    private final Buckets buckets;
    private final Goal goal;
    private final int minutes;

    public Objective(Menu menu, Favours favours) {
        this.aimed = new Aimed(menu.day().aims());
        this.balance = new Balance(menu, aimed);
        this.items = new ItemWorth(menu, aimed);
        this.favours = favours;
        this.buckets = new Buckets(menu.day().request(), aimed);
        this.goal = menu.day().request().goal();
        this.minutes = menu.day().request().minutes();
    }

    /** Points of a whole session. */
    public long value(List<Pick> picks) {
        Map<Bucket, Integer> sets = new HashMap<>();
        Set<Bucket> lifted = new HashSet<>();
        long worked = 0;
        long mobile = 0;
        boolean opposite = false;
        boolean further = false;
        int seconds = 0;
        long value = 0;
        for (Pick pick : picks) {
            Portion portion = pick.portion();
            sets.merge(bucket(portion), sets(pick.dose()), Integer::sum);
            worked |= ranks(portion);
            mobile |= mobile(portion);
            opposite |= opposite(portion);
            further |= further(portion);
            seconds += pick.seconds();
            value += item(portion, pick.exercise(), pick.dose());
            if (lifted(portion)) {
                lifted.add(bucket(portion));
            }
        }
        for (Map.Entry<Bucket, Integer> bucket : sets.entrySet()) {
            value += bucket.getKey().points(bucket.getValue());
        }
        for (Aim aim : aimed.all()) {
            long bit = 1L << aim.rank();
            value += (worked & bit) != 0 ? Points.worked(aim.rank()) : 0;
            value += (mobile & bit) != 0 ? Points.MOBILE : 0;
        }
        return value
                + (long) lifted() * lifted.size()
                + (opposite ? Points.OPPOSITE : 0)
                + (further ? Points.FURTHER : 0)
                + (seconds >= fillFrom() ? Points.FILLED : 0);
    }

    /** The seconds from which a session counts as filled. */
    int fillFrom() {
        return minutes * Points.FILLED_SECONDS_A_MINUTE;
    }

    Favours favours() {
        return favours;
    }

    /** The sore spots that one of these works, by their ranks as bits. */
    long ranks(Portion portion) {
        return aimed.ranks(portion.works());
    }

    /** The sore spots that one of these eases. */
    long mobile(Portion portion) {
        return Balance.training(portion.kind().role()) ? 0 : ranks(portion);
    }

    /** Whether one of these trains what is opposite to something sore, where that counts. */
    boolean opposite(Portion portion) {
        return balance.opposite(portion);
    }

    /** Whether one of these is a further movement, where that counts. */
    boolean further(Portion portion) {
        return balance.further(portion);
    }

    /** Whether one of these lifts something sore with a load that can grow: counts once for each sore spot. */
    boolean lifted(Portion portion) {
        return portion.kind().role() == Role.STRENGTH && portion.kind().loaded() && aimed.any(portion.works());
    }

    /** Points of lifting one sore spot. */
    int lifted() {
        return Points.LIFTED * Points.tenths(Role.STRENGTH, goal) / 10;
    }

    /** Points of an item that hang on nothing else in the session. */
    long item(Portion portion, Exercise exercise, Prescription dose) {
        return items.points(portion, exercise) + Points.SECOND * dose.seconds() + favours.points(exercise.id(), dose);
    }

    /** Where its sets count; always the same object for the same place. */
    Bucket bucket(Portion portion) {
        return buckets.of(portion);
    }

    /** Places of buckets are below this number. */
    int places() {
        return buckets.places();
    }

    /** The dose in sets; half a minute of holding counts as one. */
    static int sets(Prescription dose) {
        if (dose.holdSeconds() == null) {
            return Math.min(dose.sets(), 6);
        }
        return Math.max(1, Math.min(4, (dose.sets() * dose.holdSeconds() + 15) / 30));
    }
}
