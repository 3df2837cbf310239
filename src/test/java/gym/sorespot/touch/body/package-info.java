@NullMarked
package gym.sorespot.touch.body;

import org.jspecify.annotations.NullMarked;
