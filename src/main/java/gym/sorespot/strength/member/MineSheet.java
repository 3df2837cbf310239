package gym.sorespot.strength.member;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** What a member can look at beside today's session: progress, past sheets, own data. */
final class MineSheet extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Runnable close;

    MineSheet(VisitFlow flow, Words words, Runnable close) {
        super(Space.MEDIUM);
        this.words = words;
        this.close = close;
        with(Text.strong(Type.TITLE, words.text("mine.title")));
        way("mine.progress", Glyph.CALENDAR, flow.own()::progress);
        way("past.open", Glyph.PRINT, flow.past()::list);
        way("mine.own", Glyph.LOCK, flow.own()::open);
        with(TouchButton.quiet(words.text("way.close"), close), Space.LARGE);
    }

    private void way(String key, Glyph glyph, Runnable action) {
        with(new TouchButton(words.text(key), ButtonKind.QUIET, glyph, () -> {
            close.run();
            action.run();
        }));
    }
}
