@NullMarked
package gym.sorespot.strength.catalogue.live;

import org.jspecify.annotations.NullMarked;
