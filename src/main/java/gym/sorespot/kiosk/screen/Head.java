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
import java.awt.Font;
import java.awt.Image;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

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
    private final Row steps = new Row(Space.NONE).with(dots);
    private final transient List<Wordy> buttons = new ArrayList<>();
    private @Nullable Font measured;

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
        // The last button has no plate: its words end where all else does.
        int end = Space.WIDE.px() - Space.SMALL.px();
        setBorder(BorderFactory.createEmptyBorder(Space.SMALL.px(), Space.WIDE.px(), Space.SMALL.px(), end));
        JComponent sign = logo.map(file -> picture(file, gym)).orElseGet(() -> Text.strong(Type.LEAD, gym));
        // Where one is stands below the name: beside it, a standing screen would have no room for the words of the
        // buttons.
        Column place = new Column(Space.TIGHT).with(sign).with(steps);
        filling(place, 1);
        if (manyLanguages) {
            add("language", Glyph.LANGUAGE, actions::chooseLanguage);
        }
        add("access", Glyph.ACCESS, actions::chooseLook);
        add("restart", Glyph.RESTART, actions::startOver);
    }

    /** Shows where the member is; 0 for nothing. */
    public void progress(int step, int of) {
        dots.show(step, of, words.locale());
        steps.setVisible(step > 0);
        revalidate();
    }

    private void add(String name, Glyph glyph, Runnable action) {
        String text = words.text("head." + name);
        TouchButton button = new TouchButton(text, ButtonKind.PLAIN, glyph, action);
        button.getAccessibleContext().setAccessibleName(text);
        button.setName(name);
        buttons.add(new Wordy(button, text));
        with(button);
    }

    /**
     * The gym's name has room first; where words are long or large, the buttons do without theirs: at first all but Start
     * over, then that too.
     */
    @Override
    public void doLayout() {
        measure();
        int last = buttons.size() - 1;
        int wordless = getPreferredSize().width;
        for (Wordy button : buttons) {
            wordless += button.slim - button.now();
        }
        int withLast = wordless + buttons.get(last).words();
        int withAll = wordless + buttons.stream().mapToInt(Wordy::words).sum();
        for (Wordy button : buttons) {
            boolean fits = (button == buttons.get(last) ? withLast : withAll) <= getWidth();
            button.say(fits ? button.text : "");
        }
        super.doLayout();
    }

    /** Only where the type is another: measuring changes the buttons, and changes ask for a layout. */
    private void measure() {
        Font font = Type.BODY.strong();
        if (!font.equals(measured)) {
            measured = font;
            buttons.forEach(Wordy::measure);
        }
    }

    /** A button that can do without its words. */
    private static final class Wordy {
        private final TouchButton button;
        private final String text;
        private int wide;
        private int slim;

        Wordy(TouchButton button, String text) {
            this.button = button;
            this.text = text;
        }

        void measure() {
            say("");
            slim = now();
            say(text);
            wide = now();
        }

        /** Pixels that the words need. */
        int words() {
            return wide - slim;
        }

        int now() {
            return button.getPreferredSize().width;
        }

        void say(String words) {
            if (!button.getText().equals(words)) {
                button.setText(words);
            }
        }
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
