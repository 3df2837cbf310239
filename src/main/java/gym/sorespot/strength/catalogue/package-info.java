/** The exercises: reading, checking, exporting and importing them. */
@NullMarked
package gym.sorespot.strength.catalogue;

import org.jspecify.annotations.NullMarked;
