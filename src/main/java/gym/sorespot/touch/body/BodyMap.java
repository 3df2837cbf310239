package gym.sorespot.touch.body;

import gym.sorespot.touch.Look;
import gym.sorespot.touch.Motion;
import gym.sorespot.touch.Sound;
import gym.sorespot.touch.Type;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Collection;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * A human figure, front and back, to be touched where it hurts. Flagged spots show their number; the caller says which,
 * the map only tells what was touched. Keys do the same ({@link BodyWalk}). Event thread.
 */
public final class BodyMap extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;

    /** Told instead of an area for head, fingers and genitals. */
    public static final String SPEAK_TO_STAFF = "speak-to-staff";

    private final transient BodyShapes shapes;
    private final transient BodyWords words;
    private final transient BodyMapListener listener;
    private final transient BodyHits hits;
    private final transient BodyWalk walk;
    private final transient BodyQuestion question;
    private final transient BodyMarks marks = new BodyMarks();
    private final transient Motion motion = new Motion();
    private transient @Nullable BodyCanvas canvas;

    /** @param listener told what was touched */
    public BodyMap(BodyShapes shapes, BodyWords words, BodyMapListener listener) {
        this.shapes = shapes;
        this.words = words;
        this.listener = listener;
        this.hits = new BodyHits(shapes);
        this.question = new BodyQuestion(this, shapes, words, marks);
        this.walk = new BodyWalk(new BodySteps(shapes), marks, this::walked);
        BodyTouch touch = new BodyTouch((x, y) -> hits.at(x, y, layoutOfNow()), this::press, this::touch);
        addMouseListener(touch);
        addMouseMotionListener(touch);
        setLayout(new MigLayout("insets 0, fill"));
        setOpaque(true);
        setFocusable(true);
        walk.install(this, this::choose);
    }

    /**
     * Flags a spot, or takes its flag away.
     *
     * @param side left or right from the member's own view; null on the middle line
     * @param severity 0 to 10
     * @throws IllegalArgumentException when there is no such spot or severity
     */
    public void setSeverity(String areaId, @Nullable String side, int severity) {
        BodySpot spot = known(new BodySpot(areaId, side));
        boolean more = severity > 0 && severity != marks.severity(spot);
        marks.severity(spot, severity);
        if (more && isShowing()) {
            swell(spot);
        }
        repaintChanges();
    }

    /** What a spot is flagged with; 0 when it is not. */
    public int severity(String areaId, @Nullable String side) {
        return marks.severity(new BodySpot(areaId, side));
    }

    /**
     * Outlines the spots of the last visit; those that are flagged now show their flag instead.
     *
     * @throws IllegalArgumentException when there is no such spot
     */
    public void setOutlined(Collection<BodySpot> spots) {
        spots.forEach(this::known);
        marks.outlined(spots);
        repaintChanges();
    }

    /**
     * Marks the spots that are being asked about, until others are.
     *
     * @throws IllegalArgumentException when there is no such spot
     */
    public void setChosen(Collection<BodySpot> spots) {
        spots.forEach(this::known);
        marks.chosen(spots);
        repaintChanges();
    }

    /** Takes all flags and outlines away and closes what is open; nothing about a person stays behind. */
    public void clear() {
        motion.stop();
        marks.clear();
        question.close();
        if (canvas != null) {
            canvas.forget();
        }
        repaint();
    }

    private BodySpot known(BodySpot spot) {
        if (shapes.home(spot).isEmpty()) {
            throw new IllegalArgumentException("the figure has no " + spot);
        }
        return spot;
    }

    /** Where the figures stand in this component now. */
    public BodyLayout layoutOfNow() {
        return BodyLayout.fit(getWidth(), getHeight(), Look.unit());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(12), Look.units(11.5));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Look.units(5), Look.units(5));
    }

    @Override
    public void updateUI() {
        canvas = null;
        repaint();
    }

    private BodyCanvas canvasOfNow() {
        BodyCanvas known = canvas;
        if (known == null) {
            known = new BodyCanvas(new BodyPainter(shapes, BodyColours.fromTheme(), words, Type.BODY.plain()));
            canvas = known;
        }
        return known;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            canvasOfNow().paint(g, layoutOfNow(), marks);
        } finally {
            g.dispose();
        }
    }

    private void repaintChanges() {
        if (canvas == null) {
            repaint();
            return;
        }
        for (Rectangle change : canvas.changes(layoutOfNow(), marks)) {
            repaint(change);
        }
    }

    private void press(@Nullable Hit hit) {
        marks.pressed(hit instanceof Hit.One one ? one.spot() : null);
        repaintChanges();
    }

    private void touch(Hit hit) {
        if (hit instanceof Hit.One one) {
            choose(one.spot());
        } else if (hit instanceof Hit.Several several) {
            question.ask(several, this::choose);
        } else if (hit instanceof Hit.Neutral) {
            listener.areaTouched(SPEAK_TO_STAFF, null);
        }
    }

    private void choose(BodySpot spot) {
        question.close();
        Sound.TOUCH.play();
        listener.areaTouched(spot.areaId(), spot.side());
    }

    /** The question which of a few spots was meant, while it is open. */
    public @Nullable JComponent question() {
        return question.shown();
    }

    private void swell(BodySpot spot) {
        motion.run(
                Motion.SMALL_MILLIS,
                fraction -> {
                    marks.swelling(spot, Math.sin(Math.PI * fraction));
                    repaintChanges();
                },
                () -> {
                    marks.swelling(null, 0);
                    repaintChanges();
                });
    }

    private void walked() {
        repaintChanges();
        if (accessibleContext instanceof MapAccess access) {
            access.focusMoved();
        }
    }

    /** The spot that Enter would touch. */
    public BodySpot focusedSpot() {
        return walk.at();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new MapAccess(this, shapes, marks, words, this::choose);
        }
        return accessibleContext;
    }
}
