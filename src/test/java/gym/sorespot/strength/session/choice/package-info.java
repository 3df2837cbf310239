/** Quick tests of what a session is worth and of the search, on menus small enough to be counted through. */
@NullMarked
package gym.sorespot.strength.session.choice;

import org.jspecify.annotations.NullMarked;
