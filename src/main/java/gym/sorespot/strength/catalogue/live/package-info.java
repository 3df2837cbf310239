/** The catalogue while others change its files: looks for what is new and keeps what was good. */
@NullMarked
package gym.sorespot.strength.catalogue.live;

import org.jspecify.annotations.NullMarked;
