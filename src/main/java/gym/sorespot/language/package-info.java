/** The words for people: bundles by meaning, one file a language. The lowest room: it knows none of the others. */
@NullMarked
package gym.sorespot.language;

import org.jspecify.annotations.NullMarked;
