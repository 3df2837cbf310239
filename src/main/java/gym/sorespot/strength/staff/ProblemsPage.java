package gym.sorespot.strength.staff;

import gym.sorespot.reading.Problem;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;

/** Sentences, then one card a problem: where it is, what is wrong, what would be right. */
final class ProblemsPage extends Column {
    private static final long serialVersionUID = 1L;

    /** More would not be read at a screen; the command line lists them all. */
    static final int MOST = 60;

    private final transient Words words;

    ProblemsPage(Words words) {
        super(Space.MEDIUM);
        this.words = words;
    }

    ProblemsPage says(String sentence) {
        with(Text.plain(Type.LEAD, sentence));
        return this;
    }

    ProblemsPage lists(Path folder, List<Problem> problems, String fine) {
        if (problems.isEmpty()) {
            return says(fine);
        }
        problems.stream().limit(MOST).forEach(problem -> with(card(folder, problem)));
        if (problems.size() > MOST) {
            with(Text.plain(Type.BODY, words.text("problem.more", problems.size() - MOST)));
        }
        return this;
    }

    JComponent scrolling() {
        return new ScrollPane(this);
    }

    private Card card(Path folder, Problem problem) {
        Problem said = problem.in(words.locale());
        Card card = new Card(Space.TIGHT);
        card.with(Text.strong(Type.BODY, place(folder, problem)));
        card.with(Text.plain(Type.BODY, said.wrong()));
        card.with(
                Text.plain(Type.BODY, words.text("problem.right", said.right())).in(Tone.MUTED));
        return card;
    }

    private String place(Path folder, Problem problem) {
        Path file = problem.file();
        String name = file.startsWith(folder) && !file.equals(folder)
                ? folder.relativize(file).toString()
                : file.toString();
        String kind = problem.line() == 0 ? "file" : problem.column() == 0 ? "line" : "column";
        return words.text("problem." + kind, name, problem.line(), problem.column());
    }
}
