/** Touch widgets and the theme. Knows neither the host nor any plugin. */
@NullMarked
package gym.sorespot.touch;

import org.jspecify.annotations.NullMarked;
