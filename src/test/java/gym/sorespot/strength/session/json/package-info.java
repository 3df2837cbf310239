@NullMarked
package gym.sorespot.strength.session.json;

import org.jspecify.annotations.NullMarked;
