@NullMarked
package gym.sorespot.strength.member;

import org.jspecify.annotations.NullMarked;
