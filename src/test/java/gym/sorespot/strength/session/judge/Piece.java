package gym.sorespot.strength.session.judge;

import java.util.List;

/**
 * All that the arithmetic asks of an exercise, so that exercises with equal pieces may stand for each other.
 *
 * @param purpose what it serves
 * @param points what the document gives an item whatever its dose (D)
 * @param aims numbers of the aims that it works, ascending
 * @param mobility warm-up, stretch or cool-down
 * @param opposite training that works an opposite spot
 * @param further training of a further movement
 * @param loaded needs a load
 */
record Piece(
        Purpose purpose,
        int points,
        List<Integer> aims,
        boolean mobility,
        boolean opposite,
        boolean further,
        boolean loaded) {}
