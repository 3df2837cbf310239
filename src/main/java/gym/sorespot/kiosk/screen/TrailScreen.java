package gym.sorespot.kiosk.screen;

import gym.sorespot.kiosk.staff.Trail;
import gym.sorespot.language.Languages;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;

/** Who changed what, newest first, day by day. */
public final class TrailScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient ZoneId zone;
    private final transient Function<Trail.Entry, String> text;

    /** @param text says what entries mean, in the language of the words */
    public TrailScreen(Words words, ZoneId zone, Function<Trail.Entry, String> text, Runnable onBack) {
        super(words.text("staff.trail"));
        this.words = words;
        this.zone = zone;
        this.text = text;
        setName("trail");
        lead(words.text("trail.lead"));
        says(words.text("gate.moment"));
        back(words.text("staff.up"), onBack);
    }

    /** The list could not be read. */
    public void unreadable() {
        says(words.text("trail.unreadable"));
    }

    private void says(String sentence) {
        matter(new Column(Space.MEDIUM).with(Text.plain(Type.LEAD, sentence)));
        revalidate();
    }

    /** @param entries newest first */
    public void show(List<Trail.Entry> entries) {
        if (entries.isEmpty()) {
            says(words.text("trail.none"));
            return;
        }
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Languages.formats(words.locale()))
                .withZone(zone);
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Languages.formats(words.locale()))
                .withZone(zone);
        Column all = new Column(Space.SMALL);
        String last = "";
        for (Trail.Entry entry : entries) {
            String date = day.format(entry.at());
            if (!date.equals(last)) {
                all.with(Text.strong(Type.LEAD, date), Space.LARGE);
                last = date;
            }
            all.with(new Row(Space.MEDIUM)
                    .filling(Text.plain(Type.BODY, time.format(entry.at())).in(Tone.MUTED), 2)
                    .filling(Text.strong(Type.BODY, entry.who()), 4)
                    .filling(Text.plain(Type.BODY, text.apply(entry)), 9)
                    .atTop());
        }
        matter(new ScrollPane(all));
        revalidate();
        repaint();
    }
}
