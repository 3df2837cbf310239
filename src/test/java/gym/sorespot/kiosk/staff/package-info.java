/** Tests of who may come in. */
@org.jspecify.annotations.NullMarked
package gym.sorespot.kiosk.staff;
