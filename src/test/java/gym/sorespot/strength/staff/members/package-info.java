/** Tests of what staff can do for a member. */
@org.jspecify.annotations.NullMarked
package gym.sorespot.strength.staff.members;
