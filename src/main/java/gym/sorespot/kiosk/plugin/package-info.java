/** What a plugin sees of the host, and nothing else of it. */
@NullMarked
package gym.sorespot.kiosk.plugin;

import org.jspecify.annotations.NullMarked;
