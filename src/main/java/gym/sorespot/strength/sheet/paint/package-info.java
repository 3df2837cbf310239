/** What a page is made of (type, marks, paper), before anything is drawn; and drawing it with Graphics2D. */
@NullMarked
package gym.sorespot.strength.sheet.paint;

import org.jspecify.annotations.NullMarked;
