package gym.sorespot.strength.figure;

import java.awt.Color;

/**
 * The colours of a picture; a theme's on the screen, greys on paper.
 *
 * @param body near limbs, trunk and head
 * @param farBody limbs on the far side
 * @param prop bars, benches, bands
 * @param farProp props behind the figure
 * @param tint the areas that the exercise is for
 * @param line floor and walls
 * @param paper what lies behind, used to part limbs that cross
 */
public record FigureColours(
        Color body, Color farBody, Color prop, Color farProp, Color tint, Color line, Color paper) {}
