/** Forms over files that people write too: plain fields, checked while they are changed, saved with care. */
@NullMarked
package gym.sorespot.touch.form;

import org.jspecify.annotations.NullMarked;
