package gym.sorespot.strength.session;

import gym.sorespot.strength.body.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine answers: a session, or a stop.
 *
 * @param stop why there is no session; null for a session
 * @param minutes as asked
 * @param seconds sum of the items
 * @param blocks in their order, none of them empty; no blocks on a stop
 * @param leftOut targeted exercises that were left out, and why
 * @param advice recovery cards
 * @param next the next visit, null on a stop
 * @param value what the session scores and what no session can exceed
 */
public record Session(
        @Nullable Stop stop,
        int minutes,
        int seconds,
        List<Block> blocks,
        List<LeftOut> leftOut,
        List<Advice> advice,
        @Nullable Next next,
        Value value) {

    /** All items in the order they are done. */
    public List<Item> items() {
        return blocks.stream().flatMap(block -> block.items().stream()).toList();
    }

    /** No session, whom to see and how soon. */
    public record Stop(Urgency urgency, @Nullable String flag, String text) {}

    /** Items that belong together. */
    public record Block(BlockKind kind, List<Item> items) {}

    /** An exercise (or, where none exists, an area: then {@code exercise} is the spot's id) that is missing, and why. */
    public record LeftOut(String exercise, String why) {}

    /** A recovery card. */
    public record Advice(String card, String text) {}

    /** The day from which the same areas may be trained again. */
    public record Next(LocalDate date, String why) {}

    /** Points of the objective; equal means proven best. */
    public record Value(long got, long bound) {}
}
