/** Tests of forms over files. */
@org.jspecify.annotations.NullMarked
package gym.sorespot.touch.form;
