/** For kiosks of somebody else's that carry a plugin of ours. */
@NullMarked
package gym.sorespot.kiosk.embed;

import org.jspecify.annotations.NullMarked;
