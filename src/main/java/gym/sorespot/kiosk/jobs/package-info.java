/** The one place of the host with threads: slow work off the event thread, answers back on it. */
@NullMarked
package gym.sorespot.kiosk.jobs;

import org.jspecify.annotations.NullMarked;
