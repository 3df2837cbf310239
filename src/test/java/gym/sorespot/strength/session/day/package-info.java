@NullMarked
package gym.sorespot.strength.session.day;

import org.jspecify.annotations.NullMarked;
