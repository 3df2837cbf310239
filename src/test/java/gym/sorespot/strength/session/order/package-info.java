@NullMarked
package gym.sorespot.strength.session.order;

import org.jspecify.annotations.NullMarked;
