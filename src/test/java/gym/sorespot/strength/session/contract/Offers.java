package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Prescribed;
import gym.sorespot.strength.session.dose.Prescriber;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that is open today, with how long it takes and which wishes it grants. */
final class Offers {
    /** Partial sessions after which a question is left open. */
    private static final int MOST_STEPS = 4_000;

    /**
     * One exercise on one side.
     *
     * @param exercise its id
     * @param family number of its family
     * @param grants wishes
     * @param least shortest dose in seconds
     * @param lengths seconds of all its doses
     */
    private record Offer(String exercise, int family, long grants, int least, int[] lengths) {}

    private final int seconds;
    private final List<Offer> all = new ArrayList<>();
    private int steps;

    Offers(Case asked, Wishes wishes, Prescriber prescriber) {
        this.seconds = asked.request().minutes() * 60;
        Today today = new Today(asked);
        DayDoses doses = prescriber.on(asked.request(), asked.history());
        Map<String, Integer> families = new HashMap<>();
        Map<Exercise, List<WorkSide>> open = new java.util.LinkedHashMap<>();
        Set<Pattern> near = EnumSet.noneOf(Pattern.class);
        for (Exercise exercise : asked.catalogue().exercises()) {
            List<WorkSide> sides = today.sides(exercise);
            open.put(exercise, sides);
            boolean training = !Today.MOBILITY.contains(exercise.role());
            if (training && sides.stream().anyMatch(side -> !wishes.away(exercise, side))) {
                near.add(exercise.pattern());
            }
        }
        open.forEach((exercise, sides) -> {
            int family = families.computeIfAbsent(exercise.family(), name -> families.size());
            boolean other = wishes.balanced() && !near.contains(exercise.pattern());
            for (WorkSide side : sides) {
                boolean further = other && wishes.away(exercise, side);
                if (doses.prescribe(exercise, side) instanceof Prescribed.Doses given) {
                    int[] lengths = given.options().stream()
                            .mapToInt(Prescription::seconds)
                            .distinct()
                            .sorted()
                            .toArray();
                    long grants = wishes.granted(exercise, side) | (further ? wishes.further() : 0);
                    all.add(new Offer(exercise.id(), family, grants, lengths[0], lengths));
                }
            }
        });
    }

    /** Whether some session grants all these wishes; no where that cannot be told in a few thousand steps. */
    boolean canGrant(long wishes) {
        List<Offer> useful = all.stream()
                .filter(offer -> (offer.grants() & wishes) != 0 && offer.least() <= seconds)
                .sorted(java.util.Comparator.comparing(Offer::least))
                .toList();
        steps = 0;
        return grants(wishes, seconds, useful, new java.util.HashSet<>());
    }

    private boolean grants(long open, int left, List<Offer> offers, Set<Integer> families) {
        if (open == 0) {
            return true;
        }
        if (++steps > MOST_STEPS) {
            return false;
        }
        long rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (long bits = open; bits != 0; bits &= bits - 1) {
            long wish = bits & -bits;
            int count = 0;
            for (Offer offer : offers) {
                count += (offer.grants() & wish) != 0 && offer.least() <= left && !families.contains(offer.family())
                        ? 1
                        : 0;
            }
            if (count < fewest) {
                fewest = count;
                rarest = wish;
            }
        }
        if (fewest == 0) {
            return false;
        }
        for (Offer offer : offers) {
            if ((offer.grants() & rarest) != 0 && offer.least() <= left && families.add(offer.family())) {
                if (grants(open & ~offer.grants(), left - offer.least(), offers, families)) {
                    return true;
                }
                families.remove(offer.family());
            }
        }
        return false;
    }

    /**
     * The longest session in seconds that fits into the minutes and grants what this one grants: its exercises, each in any
     * of its doses or in favour of one of the same family that grants as much, and any others beside them.
     */
    int longest(Session session) {
        Map<Integer, Long> fixed = new HashMap<>();
        session.items().forEach(item -> all.stream()
                .filter(offer -> offer.exercise().equals(item.exercise()))
                .forEach(offer -> fixed.merge(offer.family(), offer.grants(), (one, other) -> one & other)));
        Map<Integer, Set<Integer>> byFamily = new HashMap<>();
        for (Offer offer : all) {
            long needed = fixed.getOrDefault(offer.family(), 0L);
            Set<Integer> lengths = byFamily.computeIfAbsent(offer.family(), family -> new java.util.TreeSet<>());
            if ((needed & ~offer.grants()) == 0) {
                for (int length : offer.lengths()) {
                    lengths.add(length);
                }
            }
        }
        long[] reached = new long[seconds / 64 + 1];
        reached[0] = 1;
        for (Map.Entry<Integer, Set<Integer>> family : byFamily.entrySet()) {
            long[] before = reached.clone();
            if (fixed.containsKey(family.getKey())) {
                reached = new long[before.length];
            }
            for (int length : family.getValue()) {
                shift(before, length, reached);
            }
        }
        for (int second = seconds; second > 0; second--) {
            if ((reached[second >> 6] >>> (second & 63) & 1) != 0) {
                return second;
            }
        }
        return 0;
    }

    private static void shift(long[] from, int by, long[] into) {
        int words = by >> 6;
        int bits = by & 63;
        for (int i = into.length - 1; i >= words; i--) {
            long moved = from[i - words] << bits;
            if (bits != 0 && i > words) {
                moved |= from[i - words - 1] >>> (64 - bits);
            }
            into[i] |= moved;
        }
    }
}
