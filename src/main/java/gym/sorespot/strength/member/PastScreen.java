package gym.sorespot.strength.member;

import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Words;

/** A member's past visits: a touch shows the sheet of one. */
final class PastScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double TILE_UNITS = 6.5;

    private final transient VisitFlow flow;
    private final transient Words words;
    private final transient Days days;

    PastScreen(VisitFlow flow, Words words) {
        super(words.text("past.title"));
        this.flow = flow;
        this.words = words;
        this.days = new Days(words);
        back(words.text("way.back"), flow::back);
        flow.model().past().changes().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        lead(flow.model().past().failed() ? words.text("past.failed") : "");
        Tiles tiles = Tiles.asManyAsFit(TILE_UNITS, Space.SMALL);
        flow.model().past().visits().forEach(visit -> tiles.with(button(visit)));
        matter(new ScrollPane(new Column(Space.NONE).with(tiles)));
        revalidate();
        repaint();
    }

    private TouchButton button(StoredVisit visit) {
        int exercises = visit.visit().work().size();
        return new TouchButton(days.named(visit.visit().date()), ButtonKind.QUIET, Glyph.LIST, () -> flow.past()
                        .show(visit))
                .detailed(words.text("session.exercises", exercises));
    }
}
