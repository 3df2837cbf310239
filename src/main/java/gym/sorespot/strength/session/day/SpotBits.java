package gym.sorespot.strength.session.day;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets of spots as the bits of a long: 30 paired areas and 4 on the middle line make exactly 64 spots. The engine asks
 * thousands of times a session whether work touches a sore spot; with bits that is one instruction.
 */
public final class SpotBits {
    private static final List<Spot> SPOTS =
            Arrays.stream(Area.values()).flatMap(Spot::of).toList();
    private static final int[] FIRST = new int[Area.values().length];

    static {
        if (SPOTS.size() > Long.SIZE) {
            throw new IllegalStateException(SPOTS.size() + " spots do not fit a long");
        }
        for (int i = SPOTS.size() - 1; i >= 0; i--) {
            FIRST[SPOTS.get(i).area().ordinal()] = i;
        }
    }

    private SpotBits() {}

    /** The spot's place among the bits, 0 to 63, in the order of the body map. */
    public static int index(Spot spot) {
        return index(spot.area(), spot.side());
    }

    /** The spot at this place. */
    public static Spot spot(int index) {
        return SPOTS.get(index);
    }

    /** The one bit of this spot. */
    public static long bit(Spot spot) {
        return 1L << index(spot);
    }

    /** All spots of these areas that work done this way loads. */
    public static long loaded(Collection<Area> areas, WorkSide side) {
        long bits = 0;
        for (Area area : areas) {
            bits |= loaded(area, side);
        }
        return bits;
    }

    /** The spots of this area that work done this way loads. */
    public static long loaded(Area area, WorkSide side) {
        if (!area.paired()) {
            return 1L << index(area, null);
        }
        long left = side.loads(Side.LEFT) ? 1L << index(area, Side.LEFT) : 0;
        return left | (side.loads(Side.RIGHT) ? 1L << index(area, Side.RIGHT) : 0);
    }

    private static int index(Area area, @Nullable Side side) {
        return FIRST[area.ordinal()] + (side == Side.RIGHT ? 1 : 0);
    }
}
