/** The member's screens and their models. */
@NullMarked
package gym.sorespot.strength.member;

import org.jspecify.annotations.NullMarked;
