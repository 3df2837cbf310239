package gym.sorespot.strength.session.choice;

import gym.sorespot.strength.session.candidates.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts offers into levels: one for each family in each bucket, in the order of buckets. */
final class Levels {
    /** A long has so many bits to tell families apart that are in several buckets. */
    private static final int MOST_SHARED = 62;

    private final Objective objective;
    private final Columns columns;
    private final int seconds;
    private final Level[] all;
    private Level[] told;

    Levels(Objective objective, List<Offer> offers, Columns columns, Pins pins, int seconds) {
        this.objective = objective;
        this.columns = columns;
        this.seconds = seconds;
        Map<Long, Level> byKey = new LinkedHashMap<>();
        for (Offer offer : offers) {
            int grants = (int) columns.bits(offer.aims) | offer.wishes << columns.bounded();
            for (Entry entry : offer.members) {
                if (pins.allows(entry)) {
                    long key = (long) offer.bucket.purpose().ordinal() << 48
                            | (long) offer.bucket.index() << 32
                            | entry.family();
                    Level level = byKey.computeIfAbsent(key, k -> new Level(offer.bucket, entry.family()));
                    level.add(offer, entry, grants, pins.option(entry));
                    level.forced |= pins.forced(entry);
                }
            }
        }
        this.all = byKey.values().toArray(Level[]::new);
        this.told = all;
        shareFamilies();
    }

    /** @param watch the families, as bits, that the bound watches */
    Problem problem(long watch) {
        return new Problem(told, objective, columns, seconds, watch);
    }

    /** Whether more families are in several buckets than can be told apart; then some of their levels are left away. */
    boolean incomplete() {
        return told.length < all.length;
    }

    /** With all levels, for a bound that holds; families that cannot be told apart may be taken twice in it. */
    Problem relaxed() {
        return new Problem(all, objective, columns, seconds, 0);
    }

    private void shareFamilies() {
        Map<Integer, Level> first = new HashMap<>();
        List<Level> kept = new ArrayList<>(all.length);
        int next = 0;
        for (Level level : all) {
            Level other = first.putIfAbsent(level.family, level);
            if (other != null && other.familyBit == 0 && next == MOST_SHARED) {
                continue;
            }
            if (other != null) {
                if (other.familyBit == 0) {
                    other.familyBit = 1L << next++;
                }
                level.familyBit = other.familyBit;
            }
            kept.add(level);
        }
        told = kept.toArray(Level[]::new);
    }
}
