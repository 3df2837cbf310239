/** Measurements that are run by hand, never as tests. */
@NullMarked
package gym.sorespot.bench;

import org.jspecify.annotations.NullMarked;
