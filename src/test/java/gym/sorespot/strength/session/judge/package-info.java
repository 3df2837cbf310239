/**
 * A second opinion on the engine: the objective and the constraints once more, written from the page {@code objective.md}
 * and not from the engine's code, and a real solver to maximise them. Nothing here uses the room {@code choice}.
 */
@NullMarked
package gym.sorespot.strength.session.judge;

import org.jspecify.annotations.NullMarked;
