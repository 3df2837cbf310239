package gym.sorespot.strength.session.order;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what was chosen into its order. Rules: large before small, several joints before one, hard before easy, the goal's
 * lift first (F20, F22); before lifting, static stretches stay under 60 s a muscle (F29), longer ones go last.
 */
public final class Ordering {
    private final Day day;

    public Ordering(Day day) {
        this.day = day;
    }

    /** The blocks that are not empty, in their order. */
    public List<Placed> order(List<Pick> picks) {
        Map<BlockKind, List<Pick>> blocks = new EnumMap<>(BlockKind.class);
        for (BlockKind kind : BlockKind.values()) {
            blocks.put(kind, new ArrayList<>());
        }
        boolean lifting = picks.stream().anyMatch(pick -> !Day.MOBILITY.contains(role(pick)));
        StretchBudget budget = new StretchBudget();
        picks.stream().sorted(byGentleness()).forEach(pick -> blocks.getOrDefault(
                        block(pick, lifting, budget), List.of())
                .add(pick));
        List<Placed> placed = new ArrayList<>();
        blocks.forEach((kind, chosen) -> {
            if (!chosen.isEmpty()) {
                chosen.sort(within(kind));
                placed.add(new Placed(kind, chosen));
            }
        });
        return placed;
    }

    private BlockKind block(Pick pick, boolean lifting, StretchBudget budget) {
        return switch (role(pick)) {
            case WARM_UP -> BlockKind.WARM_UP;
            case COOL_DOWN -> BlockKind.COOL_DOWN;
            case STRETCH -> aimed(pick) && (!lifting || budget.takes(pick)) ? BlockKind.AIM : BlockKind.COOL_DOWN;
            case ISOMETRIC, ECCENTRIC, STRENGTH, BALANCE -> aimed(pick) ? BlockKind.AIM : BlockKind.STRENGTHEN;
        };
    }

    private Comparator<Pick> within(BlockKind kind) {
        return switch (kind) {
            case WARM_UP ->
                Comparator.<Pick, Boolean>comparing(pick -> pattern(pick) != Pattern.CARDIO)
                        .thenComparing(this::aimed)
                        .thenComparing(byGentleness());
            case AIM -> byGentleness();
            case STRENGTHEN -> bySize();
            case COOL_DOWN ->
                Comparator.<Pick, Boolean>comparing(pick -> role(pick) != Role.COOL_DOWN)
                        .thenComparing(StretchBudget::stretchSeconds)
                        .thenComparing(byGentleness());
        };
    }

    /** From gentle to loaded, the sorest area first among equals, then the easier: two legs come before one on a step. */
    private Comparator<Pick> byGentleness() {
        return Comparator.comparing(Ordering::load)
                .thenComparing(this::rank)
                .thenComparing(pick -> pick.exercise().level())
                .thenComparing(Ordering::role)
                .thenComparing(Ordering::id);
    }

    /** The large movements first, among them lifts with a load, then what uses the same equipment side by side. */
    private static Comparator<Pick> bySize() {
        return Comparator.<Pick, Boolean>comparing(pick -> !pattern(pick).severalJoints())
                .thenComparing(pick -> role(pick) != Role.STRENGTH || !loaded(pick.exercise()))
                .thenComparing(pick -> role(pick) != Role.STRENGTH && role(pick) != Role.ECCENTRIC)
                .thenComparing(pick -> !loaded(pick.exercise()))
                .thenComparing(pick -> pick.exercise().equipment().toString())
                .thenComparing(Ordering::pattern)
                .thenComparing(Ordering::id);
    }

    private static int load(Pick pick) {
        return switch (role(pick)) {
            case WARM_UP, STRETCH, COOL_DOWN -> 0;
            case ISOMETRIC -> 1;
            case BALANCE -> 2;
            case ECCENTRIC -> 3;
            case STRENGTH -> loaded(pick.exercise()) ? 4 : 3;
        };
    }

    private int rank(Pick pick) {
        for (Aim aim : day.aims()) {
            if ((pick.portion().works() & SpotBits.bit(aim.spot())) != 0) {
                return aim.rank();
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean aimed(Pick pick) {
        return rank(pick) != Integer.MAX_VALUE;
    }

    private static boolean loaded(Exercise exercise) {
        return exercise.equipment().stream().anyMatch(Equipment.LOADED::contains);
    }

    private static Role role(Pick pick) {
        return pick.exercise().role();
    }

    private static Pattern pattern(Pick pick) {
        return pick.exercise().pattern();
    }

    private static String id(Pick pick) {
        return pick.exercise().id();
    }
}
