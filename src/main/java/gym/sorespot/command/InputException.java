package gym.sorespot.command;

import java.util.List;

/** The input is at fault; each line is a sentence for people that says where, what is wrong and what would be right. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    InputException(String line) {
        this(List.of(line));
    }

    InputException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
