package gym.sorespot.kiosk.screen;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.ProgressDots;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.awt.Image;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** The slim head of every screen of a visit: gym, where one is, language, display, start over. */
public final class Head extends Row {
    private static final long serialVersionUID = 1L;

    /** What the head's buttons do. */
    public interface Actions {
        void chooseLanguage();

        void chooseLook();

        void startOver();
    }

    private final transient Words words;
    private final ProgressDots dots = new ProgressDots();

    /**
     * A head.
     *
     * @param gym name of the gym
     * @param logo in place of the name
     * @param words of the host's screens
     * @param manyLanguages whether there is a language to choose
     * @param actions what the buttons do
     */
    public Head(String gym, Optional<Path> logo, Words words, boolean manyLanguages, Actions actions) {
        super(Space.SMALL);
        this.words = words;
        setName("head");
        pad(Space.SMALL, Space.WIDE);
        JComponent sign = logo.map(file -> picture(file, gym)).orElseGet(() -> Text.strong(Type.LEAD, gym));
        // Where one is stands below the name: beside it, a standing screen would have no room for the words of the
        // buttons.
        filling(new Column(Space.TIGHT).with(sign).with(new Row(Space.NONE).with(dots)), 1);
        if (manyLanguages) {
            with(button("language", Glyph.LANGUAGE, actions::chooseLanguage));
        }
        with(button("access", Glyph.ACCESS, actions::chooseLook));
        with(button("restart", Glyph.RESTART, actions::startOver));
    }

    /** Shows where the member is; 0 for nothing. */
    public void progress(int step, int of) {
        dots.show(step, of, words.locale());
        revalidate();
    }

    private TouchButton button(String name, Glyph glyph, Runnable action) {
        String text = words.text("head." + name);
        // Larger words of three buttons would leave a standing screen no room for the gym's name.
        TouchButton button = Look.largerText() && glyph != Glyph.RESTART
                ? TouchButton.drawn(glyph, ButtonKind.PLAIN, text, action)
                : new TouchButton(text, ButtonKind.PLAIN, glyph, action);
        button.setName(name);
        return button;
    }

    private static JComponent picture(Path file, String gym) {
        int height = Look.units(0.9);
        JLabel label = new JLabel();
        if (file.toString().endsWith(".svg")) {
            FlatSVGIcon icon = new FlatSVGIcon(file.toFile());
            label.setIcon(icon.derive((float) height / Math.max(1, icon.getIconHeight())));
        } else {
            Image image = new ImageIcon(file.toString()).getImage();
            label.setIcon(new ImageIcon(image.getScaledInstance(-1, height, Image.SCALE_SMOOTH)));
        }
        label.getAccessibleContext().setAccessibleName(gym);
        return label;
    }
}
