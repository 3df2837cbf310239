package gym.sorespot.touch.body;

/** From where the figure is seen. */
public enum BodyView {
    /** Palms forward; the member's left is on the picture's right. */
    FRONT("front.svg", BodySpot.LEFT, BodySpot.RIGHT),
    /** As if standing behind the member; left is left. */
    BACK("back.svg", BodySpot.RIGHT, BodySpot.LEFT);

    private final String drawing;
    private final String drawnSide;
    private final String mirroredSide;

    BodyView(String drawing, String drawnSide, String mirroredSide) {
        this.drawing = drawing;
        this.drawnSide = drawnSide;
        this.mirroredSide = mirroredSide;
    }

    /** The resource that draws the half right of the middle line. */
    String drawing() {
        return drawing;
    }

    /** The member's side on the right of the picture. */
    String drawnSide() {
        return drawnSide;
    }

    /** The member's side on the left of the picture. */
    String mirroredSide() {
        return mirroredSide;
    }
}
