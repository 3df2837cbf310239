@NullMarked
package gym.sorespot.command;

import org.jspecify.annotations.NullMarked;
