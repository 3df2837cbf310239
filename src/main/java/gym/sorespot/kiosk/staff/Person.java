package gym.sorespot.kiosk.staff;

import gym.sorespot.kiosk.plugin.StaffRole;

/**
 * Somebody of the staff.
 *
 * @param id made once, never used again for somebody else; the PIN hangs on it
 * @param name as colleagues know it, 1 to {@value #LONGEST_NAME} characters
 * @param role what this person may do
 */
public record Person(String id, String name, StaffRole role) {
    /** Longest name. */
    public static final int LONGEST_NAME = 30;
}
