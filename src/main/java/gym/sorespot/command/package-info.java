/** The commands of the command line. They wire the rooms together and decide nothing that a room decides. */
@NullMarked
package gym.sorespot.command;

import org.jspecify.annotations.NullMarked;
