package gym.sorespot.strength.session.order;

import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.choice.Pick;
import java.util.List;

/** A block with what was chosen for it, in its order. */
public record Placed(BlockKind kind, List<Pick> picks) {
    public Placed {
        picks = List.copyOf(picks);
    }
}
