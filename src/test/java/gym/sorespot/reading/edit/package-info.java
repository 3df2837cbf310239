/** Tests of changing files that people write too. */
@org.jspecify.annotations.NullMarked
package gym.sorespot.reading.edit;
