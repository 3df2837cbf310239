/** The strength-session plugin; this room only wires the rooms below it. */
@NullMarked
package gym.sorespot.strength;

import org.jspecify.annotations.NullMarked;
