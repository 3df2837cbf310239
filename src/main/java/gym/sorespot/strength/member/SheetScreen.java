package gym.sorespot.strength.member;

import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** The sheet of a past session: look at it, print it again; who is sore somewhere new begins anew. */
final class SheetScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double PREVIEW_SHARE = 0.36;

    private final transient VisitFlow flow;
    private final transient Words words;

    SheetScreen(VisitFlow flow, Words words) {
        super(flow.model()
                .sheet()
                .of()
                .map(session -> words.text("sheet.title", new Days(words).named(session.day())))
                .orElse(""));
        this.flow = flow;
        this.words = words;
        back(words.text("way.back"), flow::back);
        primary(words.text("way.done"), flow::leave);
        flow.model().sheet().changes().listen(this::refresh);
        refresh();
    }

    private void refresh() {
        SheetPanel sheet = new SheetPanel(flow, words);
        Column column = new Column(Space.MEDIUM)
                .with(new Row(Space.MEDIUM)
                        .with(new GlyphLabel(Glyph.INFO, 44))
                        .filling(Text.plain(Type.BODY, words.text("sheet.anew")), 1));
        sheet.addTo(column);
        matter(new Split(sheet.preview(), new ScrollPane(column).centred(), PREVIEW_SHARE));
        revalidate();
        repaint();
    }
}
