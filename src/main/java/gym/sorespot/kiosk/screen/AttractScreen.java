package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.Timer;

/**
 * The first screen: one calm picture; a touch anywhere begins, in another language or look where one touches that, and a
 * long press in the upper left corner is for staff.
 */
public final class AttractScreen extends Column {
    private static final long serialVersionUID = 1L;

    /** How long staff press. */
    private static final int HOLD_MILLIS = 3000;

    private static final double CORNER_UNITS = 2;

    /** More languages than these are only called languages. */
    private static final int MOST_NAMES = 3;

    /** Share of the height above the line the person stands on, where what is below leaves so much. */
    private static final double GROUND = 0.72;

    private final transient Words words;
    private final Call call;

    /**
     * The first screen.
     *
     * @param gym name of the gym
     * @param words of the host's screens
     * @param onTouch somebody wants to begin
     * @param onHold staff want in
     */
    public AttractScreen(String gym, Words words, Runnable onTouch, Runnable onHold) {
        super(Space.MEDIUM);
        this.words = words;
        this.call = new Call(words.text("attract.begin"));
        setName("attract");
        setFocusable(true);
        pad(Space.WIDE);
        with(Text.strong(Type.DISPLAY, gym).centred());
        filling(new Column(Space.NONE));
        with(call);
        getAccessibleContext().setAccessibleName(words.text("attract.name", gym));
        addMouseListener(new Touches(onTouch, onHold));
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (!event.isActionKey() && !event.isAltDown() && !event.isControlDown()) {
                    onTouch.run();
                }
            }
        });
    }

    /**
     * Whoever reads another language, or needs larger letters first, finds it here and not only behind a touch.
     *
     * @param languages their names in their own words; none where there is nothing to choose
     */
    public AttractScreen offering(List<String> languages, Runnable onLanguage, Runnable onLook) {
        Wrap offers = new Wrap(Space.MEDIUM);
        if (!languages.isEmpty()) {
            String names = languages.size() <= MOST_NAMES ? String.join(" · ", languages) : words.text("head.language");
            offers.with(offer("attract-language", names, Glyph.LANGUAGE, onLanguage));
        }
        offers.with(offer("attract-access", words.text("head.access"), Glyph.ACCESS, onLook));
        with(offers, Space.LARGE);
        return this;
    }

    private static TouchButton offer(String name, String text, Glyph glyph, Runnable action) {
        TouchButton button = new TouchButton(text, ButtonKind.SMALL, glyph, action);
        button.setName(name);
        // Any key begins; with keys both are in the head of the next screen.
        button.setFocusable(false);
        return button;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = Look.smooth(graphics);
        try {
            double ground = Math.min(getHeight() * GROUND, call.getY() - Space.WIDE.px());
            AttractPicture.paint(g, getWidth(), getHeight(), ground);
        } finally {
            g.dispose();
        }
    }

    /** Somebody has touched and has to wait a moment. */
    public void busy() {
        call.setText(words.text("attract.busy"));
    }

    /** Looks like the place to touch; the whole screen is. */
    private static final class Call extends Column {
        private static final long serialVersionUID = 1L;

        private final Text text;

        Call(String words) {
            super(Space.NONE);
            text = Text.strong(Type.TITLE, words).centred().in(Tone.ACCENT_INK);
            pad(Space.MEDIUM, Space.WIDE);
            with(text);
        }

        void setText(String words) {
            text.setText(words);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = Look.smooth(graphics);
            try {
                double width = Math.min(getWidth(), Look.units(9));
                g.setColor(Tone.ACCENT.color());
                g.fill(new RoundRectangle2D.Double(
                        (getWidth() - width) / 2, 0, width, getHeight(), getHeight(), getHeight()));
            } finally {
                g.dispose();
            }
        }
    }

    private static final class Touches extends MouseAdapter {
        private final Runnable onTouch;
        private final Timer hold;

        Touches(Runnable onTouch, Runnable onHold) {
            this.onTouch = onTouch;
            this.hold = new Timer(HOLD_MILLIS, event -> onHold.run());
            hold.setRepeats(false);
        }

        @Override
        public void mousePressed(MouseEvent event) {
            if (Math.max(event.getX(), event.getY()) < Look.units(CORNER_UNITS)) {
                hold.restart();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            boolean inTime = hold.isRunning() || Math.max(event.getX(), event.getY()) >= Look.units(CORNER_UNITS);
            hold.stop();
            if (inTime && event.getComponent().contains(event.getPoint())) {
                onTouch.run();
            }
        }
    }
}
