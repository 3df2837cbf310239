@NullMarked
package gym.sorespot.strength.figure.picture;

import org.jspecify.annotations.NullMarked;
