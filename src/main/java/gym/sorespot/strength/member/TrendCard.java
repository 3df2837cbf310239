package gym.sorespot.strength.member;

import gym.sorespot.touch.Card;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TrendLine;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * One value over time: name and newest value large, the line below. Letters of the value stand 22 arc minutes high at two
 * metres, of the name and the days 15 (capitals of 12.9 and 8.6 mm; 16 to 22 are what display standards name for easy reading).
 */
final class TrendCard extends Card {
    private static final long serialVersionUID = 1L;

    /**
     * @param least value at the lower edge of the line
     * @param most value at its upper edge
     * @param written a value as it stands large
     * @param label a value as it stands at a point
     */
    TrendCard(
            Words words,
            String name,
            List<Progress.Point> points,
            double least,
            double most,
            DoubleFunction<String> written,
            DoubleFunction<String> label,
            DoubleFunction<Tone> tone) {
        super(Space.SMALL);
        Progress.Point first = points.get(0);
        Progress.Point last = points.get(points.size() - 1);
        Days days = new Days(words);
        with(new Row(Space.MEDIUM)
                .filling(Text.strong(Type.TITLE, name), 1)
                .with(Text.strong(Type.DISPLAY, written.apply(last.value()))));
        with(new TrendLine(points.stream().map(Progress.Point::value).toList(), least, most, label, tone));
        with(new Row(Space.MEDIUM)
                .filling(Text.plain(Type.TITLE, days.brief(first.day())).in(Tone.MUTED), 1)
                .filling(
                        Text.plain(Type.TITLE, days.brief(last.day()))
                                .in(Tone.MUTED)
                                .atRight(),
                        1));
        getAccessibleContext()
                .setAccessibleName(
                        words.text("progress.spoken", name, written.apply(first.value()), written.apply(last.value())));
    }
}
