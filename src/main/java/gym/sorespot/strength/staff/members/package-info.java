/** Members as staff see them: by code only, never what was sore. */
@NullMarked
package gym.sorespot.strength.staff.members;

import org.jspecify.annotations.NullMarked;
