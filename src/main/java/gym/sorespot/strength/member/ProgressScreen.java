package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.touch.Bars;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Centred;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Severity;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.List;

/** Sessions, soreness an area and loads over time, to be read from two metres; and plainly so when there is little yet. */
final class ProgressScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private static final double CARD_UNITS = 8.5;
    private static final int WORST = 10;
    /** The lower edge of a line of loads lies this far below the lightest, so that small steps can be seen. */
    private static final double BELOW = 0.8;

    private final transient VisitFlow flow;
    private final transient Words words;

    ProgressScreen(VisitFlow flow, Words words) {
        super(words.text("progress.title"));
        this.flow = flow;
        this.words = words;
        back(words.text("way.back"), flow::back);
        Progress progress = flow.model().progress().progress();
        matter(progress.visits() < 2 ? little(progress.visits()) : all(progress));
    }

    private Centred little(int visits) {
        String key = flow.model().kept() ? "progress.little" : "progress.notKept";
        return new Centred(
                new Column(Space.MEDIUM)
                        .whereRoom(new GlyphLabel(Glyph.CALENDAR, 88).in(Tone.ACCENT, Tone.ACCENT_TINT))
                        .with(Text.strong(Type.TITLE, words.text(key, visits)).centred())
                        .with(Text.plain(Type.LEAD, words.text(key + ".detail"))
                                .in(Tone.MUTED)
                                .centred()),
                12);
    }

    private ScrollPane all(Progress progress) {
        Tiles cards = Tiles.asManyAsFit(CARD_UNITS, Space.MEDIUM).with(sessions(progress));
        SpotNames names = new SpotNames(words);
        for (Progress.OfArea area : progress.areas()) {
            cards.with(new TrendCard(
                    words,
                    words.text("progress.area", names.area(area.area())),
                    area.points(),
                    0,
                    WORST,
                    severity -> words.text("progress.severity", (int) severity),
                    severity -> Integer.toString((int) severity),
                    severity -> Severity.of((int) severity).fill()));
        }
        WorkText work = new WorkText(words);
        for (Progress.OfExercise load : progress.loads()) {
            List<Double> kilograms =
                    load.points().stream().map(Progress.Point::value).toList();
            double lightest = kilograms.stream().mapToDouble(kg -> kg).min().orElse(0);
            double heaviest = kilograms.stream().mapToDouble(kg -> kg).max().orElse(1);
            cards.with(new TrendCard(
                    words,
                    flow.exercise(load.exercise()).map(Exercise::name).orElse(load.exercise()),
                    load.points(),
                    lightest * BELOW,
                    heaviest,
                    work::kilograms,
                    kg -> words.text("progress.number", kg),
                    kg -> Tone.ACCENT));
        }
        Column all = new Column(Space.MEDIUM).with(cards);
        if (progress.areas().isEmpty()) {
            String key = flow.model().person().keepsSoreness() ? "progress.noSoreness" : "progress.sorenessNotKept";
            all.with(Text.plain(Type.LEAD, words.text(key)).in(Tone.MUTED));
        }
        return new ScrollPane(all);
    }

    private Card sessions(Progress progress) {
        Card card = new Card(Space.SMALL);
        card.with(new Row(Space.MEDIUM)
                .filling(Text.strong(Type.TITLE, words.text("progress.sessions")), 1)
                .with(Text.strong(Type.DISPLAY, Integer.toString(progress.visits()))));
        card.with(new Bars(progress.weeks()));
        card.with(new Row(Space.MEDIUM)
                .filling(
                        Text.plain(Type.LEAD, words.text("progress.weeks", Progress.WEEKS - 1))
                                .in(Tone.MUTED),
                        1)
                .filling(
                        Text.plain(Type.LEAD, words.text("progress.thisWeek"))
                                .in(Tone.MUTED)
                                .atRight(),
                        1));
        card.getAccessibleContext().setAccessibleName(words.text("progress.sessions") + " " + progress.visits());
        return card;
    }
}
