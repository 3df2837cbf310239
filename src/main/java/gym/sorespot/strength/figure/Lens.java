package gym.sorespot.strength.figure;

/**
 * Asks for a small movement to be shown larger, such as a wrist's.
 *
 * @param on what is shown
 * @param width of what is shown, in hundredths of the figure's height
 * @param at middle of the place in the picture where it is shown
 * @param size width of that place
 */
record Lens(Anchor on, double width, Vec at, double size) {

    Glass on(Skeleton skeleton, Camera camera) {
        Vec seen = on.place(skeleton);
        return Glass.of(
                camera.across(seen), -camera.upwards(seen), width, camera.across(at), -camera.upwards(at), size);
    }
}
