package gym.sorespot.strength.sheet.paint;

import java.util.List;

/**
 * Marks that mean one thing together.
 *
 * @param role what they are to a reader
 * @param words what a figure shows; empty for text
 * @param marks in reading order
 */
public record Part(Role role, String words, List<Mark> marks) {
    public Part {
        marks = List.copyOf(marks);
    }

    /** What a part is to somebody who has the page read out. */
    public enum Role {
        TITLE("H1"),
        BLOCK("H2"),
        EXERCISE("H3"),
        TEXT("P"),
        FIGURE("Figure"),
        /** Lines, boxes and whatever else is not read out. */
        ORNAMENT("Artifact"),
        /** A line below the last block: what follows belongs to none of them. */
        ENDING("Artifact"),
        /** What stands on each page only because paper has pages. */
        PAGINATION("Artifact");

        private final String tag;

        Role(String tag) {
            this.tag = tag;
        }

        /** Standard structure type of PDF 1.7. */
        public String tag() {
            return tag;
        }

        /** Whether it is read out. */
        public boolean read() {
            return !tag.equals("Artifact");
        }
    }
}
