package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Session;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Stepper;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.util.Set;

/**
 * Beside the exercises, always to be seen and within reach: when to stop a set, what the last change did and its undo,
 * minutes, goal, what was changed.
 */
final class SessionBar extends Column {
    private static final long serialVersionUID = 1L;

    private static final int LEAST_MINUTES = 10;
    private static final int MOST_MINUTES = 90;
    private static final int STEP_MINUTES = 5;

    private final transient VisitModel model;
    private final transient Words words;
    private final Text notice = Text.plain(Type.BODY, " ").in(Tone.ACCENT);
    private final Stepper minutes;
    private final TouchButton goal;
    private final TouchButton wishes;
    private final TouchButton undo;

    SessionBar(VisitFlow flow, Words words, SessionSheets sheets) {
        super(Space.SMALL);
        this.model = flow.model();
        this.words = words;
        this.minutes = new Stepper(
                        words.locale(),
                        LEAST_MINUTES,
                        MOST_MINUTES,
                        STEP_MINUTES,
                        model.time().minutes(),
                        value -> words.text("session.minutes.most", value),
                        flow.session()::minutes)
                .called(words.text("time.minutes"));
        this.goal = new TouchButton(" ", ButtonKind.SMALL, null, sheets::goal);
        this.wishes = new TouchButton(" ", ButtonKind.SMALL, null, sheets::wishes);
        this.undo = new TouchButton(words.text("session.undo"), ButtonKind.SMALL, null, flow.session()::undo);
        with(new Row(Space.SMALL)
                .with(new GlyphLabel(Glyph.INFO, 34))
                .filling(Text.plain(Type.BODY, words.text("session.rule")), 1));
        with(new Row(Space.MEDIUM).filling(notice, 1).with(undo));
        with(new Wrap(Space.SMALL).justified().with(minutes).with(goal).with(wishes));
    }

    /** Shows what holds now. */
    void refresh() {
        SessionModel session = model.session();
        minutes.value(model.time().minutes());
        goal.setText(words.text(
                "session.goal", words.text("time.goal." + model.time().goal().id())));
        int count = session.wishes().count();
        wishes.setText(words.text("session.wishes", count));
        wishes.setVisible(count > 0);
        undo.setVisible(session.canUndo());
        undo.setEnabled(session.phase() == SessionModel.Phase.READY);
        notice.setText(said(session));
        revalidate();
        repaint();
    }

    private String said(SessionModel session) {
        if (session.phase() == SessionModel.Phase.CHANGING) {
            return words.text("way.wait");
        }
        if (!session.trouble().isEmpty()) {
            return session.trouble();
        }
        // A blank keeps the line.
        return session.fresh().map(this::changed).orElse(" ");
    }

    private String changed(Set<String> fresh) {
        int seconds = model.session().session().map(Session::seconds).orElse(0);
        return words.text("session.changed", fresh.size(), (seconds + 30) / 60);
    }
}
