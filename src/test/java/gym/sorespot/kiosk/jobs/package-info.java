@NullMarked
package gym.sorespot.kiosk.jobs;

import org.jspecify.annotations.NullMarked;
