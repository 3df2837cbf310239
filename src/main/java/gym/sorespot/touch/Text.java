package gym.sorespot.touch;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** Words on the screen, broken into lines as the width asks. */
public class Text extends JLabel implements WidthFirst {
    private static final long serialVersionUID = 1L;

    private final Type type;
    private final boolean strong;
    private Tone tone = Tone.INK;
    private double align;
    private int mostWidth = Integer.MAX_VALUE;
    private final transient @Nullable Breaks breaks = new Breaks();

    private Text(String text, Type type, boolean strong) {
        this.type = type;
        this.strong = strong;
        // Names come from files: what looks like markup is text.
        putClientProperty("html.disable", Boolean.TRUE);
        setBorder(BorderFactory.createEmptyBorder());
        setText(text);
        setFont(type.font(strong));
    }

    /** Weight 400. */
    public static Text plain(Type type, String text) {
        return new Text(text, type, false);
    }

    /** Weight 600. */
    public static Text strong(Type type, String text) {
        return new Text(text, type, true);
    }

    /** The first words in a component: its title. */
    static Optional<Text> firstIn(Component component) {
        if (component instanceof Text text) {
            return Optional.of(text);
        }
        return component instanceof Container container
                ? Arrays.stream(container.getComponents())
                        .flatMap(child -> firstIn(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** In another colour than ink. */
    public Text in(Tone newTone) {
        tone = newTone;
        repaint();
        return this;
    }

    /** Each line in the middle, all of them about equally long. */
    public Text centred() {
        align = 0.5;
        return this;
    }

    /** Lines no longer than this. */
    public Text narrow(int pixels) {
        mostWidth = pixels;
        return this;
    }

    /** Each line at the right edge. */
    public Text atRight() {
        align = 1;
        return this;
    }

    /** The colour's name, for painted-screen tests. */
    public Tone tone() {
        return tone;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (type != null) {
            setFont(type.font(strong));
        }
    }

    @Override
    public void setText(String text) {
        if (breaks != null) {
            // What was said before is said no more; null while JLabel is still being made.
            breaks.forget();
        }
        super.setText(text);
        revalidate();
        repaint();
    }

    private Lines lines(int width) {
        int room = Math.min(width, mostWidth);
        Breaks known = Objects.requireNonNull(breaks);
        // A single word on a centred line of its own looks forgotten.
        return align == 0.5
                ? known.balanced(getText(), getFont(), room, getLocale())
                : known.broken(getText(), getFont(), room, getLocale());
    }

    /** Whether a word would have to be cut at this width. */
    boolean cutsWords(int width) {
        return lines(width).wordCut();
    }

    /** Whether all of it is inside its bounds and no word is cut, for painted-screen tests. */
    public boolean fits() {
        Lines now = lines(getWidth());
        return !now.wordCut() && now.width() <= getWidth() && now.height() <= getHeight();
    }

    @Override
    public int heightFor(int width) {
        return getText().isEmpty() ? 0 : lines(width).height();
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet() || type == null) {
            return super.getPreferredSize();
        }
        Lines now = lines(Integer.MAX_VALUE);
        return new Dimension(now.width() + 1, now.height());
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, 0);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Look.smooth(graphics);
        try {
            g.setColor(tone.color());
            lines(getWidth()).draw(g, 0, 0, getWidth(), align);
        } finally {
            g.dispose();
        }
    }
}
