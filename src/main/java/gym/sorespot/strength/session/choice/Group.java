package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One bucket as the search sees it: families, of each of which at most one option is taken. What options grant is
 * numbered: grant 0 is nothing, and every union of grants has a number, too. Points are in 16ths.
 */
final class Group {
    /** Points and prices are in 16ths, so that a price is a whole number. */
    static final int UNIT = 16;

    final Bucket bucket;
    /** Family of each place. */
    final int[] family;
    /** First option of each place; one more than there are places. */
    final int[] first;

    final int[] seconds;
    final int[] sets;
    final long[] value;
    /** Number of what the option grants. */
    final int[] grant;
    /** What the numbers stand for. */
    final int[] masks;
    /** Number of the union of two grants. */
    final int[][] union;
    /** Points of so many sets, the last of them the number from which all further ones are worth the same. */
    final long[] points;
    /** Whether exercises were left away that a session with many of this bucket might take. */
    final boolean shortened;

    /** First option of each place among those that can be best while a second costs a point or more. */
    final int[] leanFirst;
    /** Those options. */
    final int[] lean;

    private final Offer[] offers;
    private final Entry[] entries;
    private final int[] doses;

    private record Choice(Offer offer, Entry entry, int dose) {}

    Group(Bucket bucket, Few few, Columns columns, java.util.Set<Integer> closed) {
        this.bucket = bucket;
        this.shortened = few.shortened();
        Map<Integer, List<Choice>> families = new LinkedHashMap<>();
        for (Offer offer : few.kept()) {
            for (Entry entry : offer.members) {
                if (!closed.contains(entry.family())) {
                    List<Choice> choices = families.computeIfAbsent(entry.family(), key -> new ArrayList<>(4));
                    for (int dose = 0; dose < offer.seconds.length; dose++) {
                        choices.add(new Choice(offer, entry, dose));
                    }
                }
            }
        }
        int size = families.values().stream().mapToInt(List::size).sum();
        this.family = families.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.first = new int[family.length + 1];
        this.seconds = new int[size];
        this.sets = new int[size];
        this.value = new long[size];
        this.grant = new int[size];
        this.offers = new Offer[size];
        this.entries = new Entry[size];
        this.doses = new int[size];
        Grants grants = new Grants();
        int next = 0;
        int place = 0;
        for (List<Choice> choices : families.values()) {
            for (Choice choice : choices) {
                seconds[next] = choice.offer.seconds[choice.dose];
                sets[next] = choice.offer.sets[choice.dose];
                value[next] = UNIT * choice.offer.value[choice.dose];
                grant[next] = grants.number(columns.bits(choice.offer));
                offers[next] = choice.offer;
                entries[next] = choice.entry;
                doses[next++] = choice.dose;
            }
            first[++place] = next;
        }
        this.masks = grants.masks();
        this.union = grants.unions();
        this.leanFirst = new int[first.length];
        this.lean = lean();
        this.points = new long[bucket.flatFrom() + 1 + Arrays.stream(sets).max().orElse(0)];
        for (int i = 0; i < points.length; i++) {
            points[i] = (long) UNIT * bucket.points(i);
        }
    }

    private int[] lean() {
        int[] found = new int[seconds.length];
        int count = 0;
        for (int place = 0; place < places(); place++) {
            for (int option = first[place]; option < first[place + 1]; option++) {
                if (!beaten(option, place)) {
                    found[count++] = option;
                }
            }
            leanFirst[place + 1] = count;
        }
        return Arrays.copyOf(found, count);
    }

    /** Whether another option of the family is at least as good at any price of a point a second or more. */
    private boolean beaten(int option, int place) {
        for (int other = first[place]; other < first[place + 1]; other++) {
            if (other != option
                    && grant[other] == grant[option]
                    && sets[other] >= sets[option]
                    && seconds[other] <= seconds[option]) {
                long more = value[other] - value[option] + (long) UNIT * (seconds[option] - seconds[other]);
                if (more > 0 || (more == 0 && (seconds[other] < seconds[option] || other < option))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many families there are. */
    int places() {
        return family.length;
    }

    /** Numbers of sets are told apart up to this one. */
    int flat() {
        return bucket.flatFrom();
    }

    /** Seconds of all families, each at its longest. */
    int longest() {
        int sum = 0;
        for (int place = 0; place < places(); place++) {
            int longest = 0;
            for (int option = first[place]; option < first[place + 1]; option++) {
                longest = Math.max(longest, seconds[option]);
            }
            sum += longest;
        }
        return sum;
    }

    /** All that any of its options grants. */
    int grants() {
        int all = 0;
        for (int mask : masks) {
            all |= mask;
        }
        return all;
    }

    /** What an option adds, without what counts once, in 16ths, when there are so many sets already. */
    long gain(int option, int before) {
        return value[option] + points[before + sets[option]] - points[before];
    }

    Pick pick(int option) {
        return new Pick(
                offers[option].portion,
                entries[option],
                offers[option].portion.options().get(doses[option]));
    }
}
