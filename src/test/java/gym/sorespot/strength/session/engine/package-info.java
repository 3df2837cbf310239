@NullMarked
package gym.sorespot.strength.session.engine;

import org.jspecify.annotations.NullMarked;
