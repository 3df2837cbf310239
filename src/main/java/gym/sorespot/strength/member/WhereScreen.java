package gym.sorespot.strength.member;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Deck;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Words;
import javax.swing.JComponent;

/** Where it is sore: picture or list, and below or beside it how much. */
final class WhereScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double PICTURE_SHARE = 0.44;

    private final transient VisitFlow flow;
    private final transient WhereModel model;
    private final transient Words words;
    private final JComponent picture;
    private final JComponent list;
    private final Deck deck = new Deck();

    WhereScreen(VisitFlow flow, Words words) {
        super(words.text("where.title"));
        this.flow = flow;
        this.model = flow.model().where();
        this.words = words;
        SpotNames names = new SpotNames(words);
        this.picture = new SpotMap(model, words, names);
        this.list = new ScrollPane(new SpotList(model, words, names));
        deck.with(picture).with(list);
        matter(new Split(deck, new AskPanel(model, words, names), PICTURE_SHARE));
        back(words.text("way.back"), flow::back);
        primary(words.text("way.continue"), flow::whereDone);
        model.changes().listen(this::refresh);
        refresh();
    }

    /** Whoever has been here before may want an old sheet, not a new one. */
    private JComponent past(TouchButton other) {
        if (!flow.model().known()) {
            return other;
        }
        return new Row(Space.SMALL)
                .with(new TouchButton(words.text("past.open"), ButtonKind.SMALL, Glyph.PRINT, flow::past))
                .with(other);
    }

    private void refresh() {
        boolean asList = model.asList();
        deck.show(asList ? list : picture);
        // The button of what is not shown: made anew because its drawing changes with its word.
        aside(past(new TouchButton(
                words.text(asList ? "where.map" : "where.list"),
                ButtonKind.SMALL,
                asList ? Glyph.BODY : Glyph.LIST,
                () -> model.asList(!asList))));
        revalidate();
        repaint();
    }
}
