/** Tests of the gym's settings on the screen. */
@org.jspecify.annotations.NullMarked
package gym.sorespot.strength.staff.settings;
