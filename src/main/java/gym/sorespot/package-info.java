/** The command line, and the only place that wires the rooms together. */
@NullMarked
package gym.sorespot;

import org.jspecify.annotations.NullMarked;
