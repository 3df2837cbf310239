package gym.sorespot.touch.body;

import org.jspecify.annotations.Nullable;

/** Told what was touched. Event thread. */
@FunctionalInterface
public interface BodyMapListener {
    /**
     * A spot was touched, by finger, key or assistive technology.
     *
     * @param areaId the area, or {@link BodyMap#SPEAK_TO_STAFF} for head, fingers and genitals
     * @param side left or right from the member's own view; null on the middle line
     */
    void areaTouched(String areaId, @Nullable String side);
}
