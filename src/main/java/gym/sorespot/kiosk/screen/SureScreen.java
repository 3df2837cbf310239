package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.Column;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Type;

/** A question before something that cannot be taken back. */
public final class SureScreen extends Screen {
    private static final long serialVersionUID = 1L;

    public SureScreen(String title, String text, String no, Runnable onNo, String yes, Runnable onYes) {
        super(title);
        setName("sure");
        matter(new Column(Space.MEDIUM).with(Text.plain(Type.LEAD, text)));
        back(no, onNo);
        primary(yes, onYes);
    }
}
