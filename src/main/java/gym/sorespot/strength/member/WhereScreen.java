package gym.sorespot.strength.member;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Deck;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Words;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Where it is sore: picture or list, and below or beside it how much. */
final class WhereScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double PICTURE_SHARE = 0.44;
    /** What five numbers with their faces and words need side by side. */
    private static final double ASK_UNITS = 9.75;
    /** On a standing screen that is small, the picture keeps what fingers need of it. */
    private static final double PICTURE_UNITS = 5;

    /** In low-reach mode the picture is beside the list, never in its place. */
    private final boolean low = Look.lowReach();

    private final transient VisitFlow flow;
    private final transient WhereModel model;
    private final transient Words words;
    private final SpotNames names;
    private final JComponent picture;
    private final JComponent ask;
    private @Nullable JComponent list;
    private final Deck deck = new Deck();

    WhereScreen(VisitFlow flow, Words words) {
        super(words.text("where.title"));
        this.flow = flow;
        this.model = flow.model().where();
        this.words = words;
        this.names = new SpotNames(words);
        this.picture = new SpotMap(model, words, names);
        this.ask = new ScrollPane(new AskPanel(model, words, names)).stretched();
        if (low) {
            matter(new Split(picture, deck.with(spotList()).with(ask), PICTURE_SHARE));
        } else {
            matter(new Split(deck.with(picture), ask, PICTURE_SHARE)
                    .least(ASK_UNITS)
                    .above(PICTURE_UNITS));
        }
        back(words.text("way.back"), flow::back);
        primary(words.text("way.continue"), flow::whereDone);
        model.changes().listen(this::refresh);
        refresh();
    }

    /** Made when it is asked for: its many buttons take longer than all the rest. */
    private JComponent spotList() {
        JComponent known = list;
        if (known == null) {
            Column column = new Column(Space.MEDIUM);
            if (low) {
                column.with(mine());
            }
            known = new ScrollPane(column.with(new SpotList(model, words, names)));
            list = known;
        }
        return known;
    }

    /** Whoever has a code may want an old sheet, see the progress, or end what is kept. */
    private Row mine() {
        Row row = new Row(Space.SMALL);
        if (flow.model().person().isKnown()) {
            row.with(new TouchButton(words.text("mine.open"), ButtonKind.SMALL, Glyph.PERSON, this::openMine));
        }
        return row;
    }

    private void openMine() {
        Overlays overlays = Overlays.of(this);
        JComponent[] made = new JComponent[1];
        made[0] = new MineSheet(flow, words, () -> overlays.close(made[0]));
        overlays.open(made[0], true, () -> {});
    }

    private void refresh() {
        if (low) {
            deck.show(model.chosen().isPresent() || model.asksStaff() ? ask : spotList());
        } else {
            boolean asList = model.asList();
            deck.show(asList ? spotList() : picture);
            // The button of what is not shown: made anew because its drawing changes with its word.
            aside(mine().with(new TouchButton(
                    words.text(asList ? "where.map" : "where.list"),
                    ButtonKind.SMALL,
                    asList ? Glyph.BODY : Glyph.LIST,
                    () -> model.asList(!asList))));
        }
        revalidate();
        repaint();
    }
}
