/** Requests and answers as JSON: strict in, the same bytes out each time. */
@NullMarked
package gym.sorespot.strength.session.json;

import org.jspecify.annotations.NullMarked;
