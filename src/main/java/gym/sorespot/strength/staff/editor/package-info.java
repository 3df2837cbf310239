/** The catalogue's editor: list, form, what was changed. */
@NullMarked
package gym.sorespot.strength.staff.editor;

import org.jspecify.annotations.NullMarked;
