package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Part;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of one page in reading order. Not thread-safe. */
final class Pen {
    private final List<Part> parts = new ArrayList<>();
    private final List<Mark> lead = new ArrayList<>();

    /** The next text begins with this mark, such as its number. */
    void lead(Mark mark) {
        lead.add(mark);
    }

    void write(Part.Role role, List<? extends Mark> marks) {
        if (!marks.isEmpty()) {
            List<Mark> all = new ArrayList<>(lead);
            all.addAll(marks);
            lead.clear();
            parts.add(new Part(role, "", all));
        }
    }

    void figure(String words, Mark mark) {
        parts.add(new Part(Part.Role.FIGURE, words, List.of(mark)));
    }

    void ornament(Mark... marks) {
        parts.add(new Part(Part.Role.ORNAMENT, "", List.of(marks)));
    }

    /** Ends the last block with this mark. */
    void ending(Mark mark) {
        parts.add(new Part(Part.Role.ENDING, "", List.of(mark)));
    }

    Page page(double width, double height) {
        return new Page(width, height, parts);
    }
}
