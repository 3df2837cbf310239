package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Column;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import org.jspecify.annotations.Nullable;

/** A visit that had to end: what happened, what to do, and a code for staff. */
public final class SorryScreen extends Screen {
    private static final long serialVersionUID = 1L;

    /**
     * A few calm words.
     *
     * @param words of the host's screens
     * @param code of the failure; null when nothing is on offer at all
     * @param onBegin back to the first screen
     */
    public SorryScreen(Words words, @Nullable String code, Runnable onBegin) {
        super(words.text("sorry.title"));
        setName("sorry");
        Column text = new Column(Space.MEDIUM);
        if (code == null) {
            text.with(Text.plain(Type.LEAD, words.text("sorry.nothing")));
        } else {
            text.with(Text.plain(Type.LEAD, words.text("sorry.text")));
            text.with(Text.plain(Type.LEAD, words.text("sorry.code", code)));
        }
        matter(text);
        primary(words.text("sorry.begin"), onBegin);
    }
}
