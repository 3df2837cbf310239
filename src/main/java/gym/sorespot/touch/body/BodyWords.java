package gym.sorespot.touch.body;

/** The words the map needs, in the language of now; the caller's bundles have them. Event thread. */
public interface BodyWords {
    /** What the map is, for whoever cannot see it: "Where are you sore?". */
    String title();

    /** Over the front view. */
    String front();

    /** Over the back view. */
    String back();

    /** Beside the member's left hand. */
    String left();

    /** Beside the member's right hand. */
    String right();

    /** "Left calf". */
    String name(BodySpot spot);

    /** "4 of 10", "not flagged". */
    String state(BodySpot spot, int severity);

    /** Over spots too close for a finger: "Which one?". */
    String which();

    /** Closes that question: "None of these". */
    String none();
}
