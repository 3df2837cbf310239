/** PINs: hashed slowly, compared in constant time, with a back-off after wrong tries that outlives a restart. */
@NullMarked
package gym.sorespot.secret;

import org.jspecify.annotations.NullMarked;
