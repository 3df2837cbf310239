package gym.sorespot.command;

/** Text in a column of 72 characters. Not thread-safe. */
final class TextColumn {
    static final int WIDTH = 72;
    private static final int HANG = 4;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    void rule() {
        line("-".repeat(WIDTH));
    }

    /** Something at the left and something at the right end, on two lines where one is too short. */
    void ends(String left, String right) {
        int gap = WIDTH - left.length() - right.length();
        if (gap >= 2) {
            line(left + " ".repeat(gap) + right);
        } else {
            line(left);
            line(" ".repeat(Math.max(0, WIDTH - right.length())) + right);
        }
    }

    /** Words that are broken into lines, all with the same indent. */
    void paragraph(int indent, String words) {
        if (words.isBlank()) {
            return;
        }
        wrap(indent, indent, words);
    }

    /** Words whose first line begins further left than the others. */
    void hanging(String words) {
        wrap(HANG / 2, HANG, words);
    }

    private void wrap(int first, int others, String words) {
        StringBuilder line = new StringBuilder(" ".repeat(first));
        boolean empty = true;
        for (String word : words.split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(others));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
