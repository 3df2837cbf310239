package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Session;
import gym.sorespot.touch.ListAndControls;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.Set;

/** The session: blocks in order, a card an exercise, and everything about it can be changed without leaving the page. */
final class SessionScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double CONTROL_UNITS = 6.6;

    private final transient VisitFlow flow;
    private final transient Words words;
    private final SessionList list;
    private final SessionBar bar;

    SessionScreen(VisitFlow flow, Words words) {
        super(words.text("session.title"));
        this.flow = flow;
        this.words = words;
        ItemText text = new ItemText(words, flow::exercise);
        SessionSheets sheets = new SessionSheets(this, flow, words, text);
        this.list = new SessionList(flow, words, text, sheets::exercise, sheets::whyNot);
        this.bar = new SessionBar(flow, words, sheets);
        matter(new ListAndControls(list, bar, CONTROL_UNITS));
        back(words.text("way.back"), flow::back);
        flow.model().session().changes().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        SessionModel model = flow.model().session();
        model.session().ifPresent(session -> {
            aside(Text.strong(Type.TITLE, words.text("session.minutes", (session.seconds() + 30) / 60)));
            lead(words.text("session.exercises", session.items().size()) + ". " + aim());
            act(session);
            bar.refresh();
            if (model.phase() != SessionModel.Phase.CHANGING) {
                list.show(session, model.fresh().orElse(Set.of()));
            }
        });
    }

    private void act(Session session) {
        if (session.items().isEmpty()) {
            primary(words.text("stop.change"), flow::back);
        } else {
            primary(words.text("session.take"), flow::takeAlong);
            primary().setEnabled(flow.model().session().canBeTaken());
        }
    }

    private String aim() {
        WhereModel where = flow.model().where();
        return where.severities().isEmpty()
                ? words.text("session.aimed.none")
                : words.text(
                        "session.aimed",
                        new SpotNames(words).spots(where.severities().keySet()));
    }
}
