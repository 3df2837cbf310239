package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One family in one bucket: at most one of its options is taken. */
final class Level {
    final Bucket bucket;
    final int family;
    int size;
    int[] seconds = new int[4];
    int[] sets = new int[4];
    int[] value = new int[4];
    /** What an option grants that counts once: columns of sore spots, then wishes, as bits. */
    int[] grants = new int[4];
    /** The bit of a family that is in other buckets, too; 0 for most. */
    long familyBit;
    /** Whether one of the options must be taken. */
    boolean forced;

    private final List<Offer> offers = new ArrayList<>(2);
    private final List<Entry> entries = new ArrayList<>(2);
    private int[] source = new int[4];
    private int[] dose = new int[4];

    Level(Bucket bucket, int family) {
        this.bucket = bucket;
        this.family = family;
    }

    /** Adds the options of one exercise of the family; {@code only} is the one that is allowed, or -1. */
    void add(Offer offer, Entry entry, int grants, int only) {
        offers.add(offer);
        entries.add(entry);
        for (int i = 0; i < offer.seconds.length; i++) {
            if (only < 0 || only == i) {
                grow();
                seconds[size] = offer.seconds[i];
                sets[size] = offer.sets[i];
                value[size] = offer.value[i];
                this.grants[size] = grants;
                source[size] = offers.size() - 1;
                dose[size] = i;
                size++;
            }
        }
    }

    /** The option as something chosen. */
    Pick pick(int option) {
        Offer offer = offers.get(source[option]);
        return new Pick(
                offer.portion,
                entries.get(source[option]),
                offer.portion.options().get(dose[option]));
    }

    private void grow() {
        if (size == seconds.length) {
            int more = size * 2;
            seconds = Arrays.copyOf(seconds, more);
            sets = Arrays.copyOf(sets, more);
            value = Arrays.copyOf(value, more);
            grants = Arrays.copyOf(grants, more);
            source = Arrays.copyOf(source, more);
            dose = Arrays.copyOf(dose, more);
        }
    }
}
