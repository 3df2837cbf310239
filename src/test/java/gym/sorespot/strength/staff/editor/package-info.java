@NullMarked
package gym.sorespot.strength.staff.editor;

import org.jspecify.annotations.NullMarked;
