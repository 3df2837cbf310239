package gym.sorespot.strength.session.choice;

import java.util.List;

/**
 * What was chosen.
 *
 * @param picks in no particular order
 * @param got points of it
 * @param bound points that nothing can exceed; equal to {@code got} when it is proven best
 */
public record Choice(List<Pick> picks, long got, long bound) {
    public Choice {
        picks = List.copyOf(picks);
    }
}
