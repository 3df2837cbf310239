package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Stage;
import gym.sorespot.touch.Words;
import java.awt.BorderLayout;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * A member's visit on the screen: shows the screen of the step the model is at, made anew each time from the models, so
 * that another language, theme or size of text only needs it made again. One pane a visit. Event thread.
 */
public final class VisitPane extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient VisitFlow flow;
    private final transient KioskContext context;
    private final Stage stage = new Stage();
    private @Nullable Step shown;

    public VisitPane(VisitFlow flow, KioskContext context) {
        super(new BorderLayout());
        this.flow = flow;
        this.context = context;
        setOpaque(false);
        add(stage);
        flow.model().changes().listen(this::follow);
        follow();
    }

    /** Goes to the screen of the model's step. */
    private void follow() {
        Step step = flow.model().step();
        if (step == shown) {
            return;
        }
        Step before = shown;
        shown = step;
        context.progress(step.number(), step.number() == 0 ? 0 : Step.COUNT);
        Screen next = screen(step);
        if (before == null) {
            stage.replace(next);
        } else if (step.compareTo(before) > 0) {
            stage.forward(next);
        } else {
            stage.backward(next);
        }
    }

    private Screen screen(Step step) {
        flow.model().forgetScreens();
        Words words = Words.of(VisitPane.class, "words", context.locale());
        return switch (step) {
            case CODE -> new CodeScreen(flow, words);
            case PIN -> PinScreen.ask(flow, words);
            case OLD_PIN -> PinScreen.old(flow, words);
            case NEW_PIN -> PinScreen.set(flow, words);
            case HOW -> new HowScreen(flow, words);
            case PROGRESS -> new ProgressScreen(flow, words);
            case OWN -> new OwnScreen(flow, words);
            case CONSENT -> new ConsentScreen(flow, words);
            case WHERE -> new WhereScreen(flow, words);
            case CHECK -> new CheckScreen(flow, words);
            case TIME -> new TimeScreen(flow, words);
            case SESSION -> new SessionScreen(flow, words);
            case DONE -> new DoneScreen(flow, words);
            case STOP -> new StopScreen(flow, words);
            case PAST -> new PastScreen(flow, words);
            case SHEET -> new SheetScreen(flow, words);
        };
    }

    /** Theme or size of text has changed. */
    @Override
    public void updateUI() {
        super.updateUI();
        remake();
    }

    /** Makes the screen of now again, with all that was chosen: in another language, theme or size. */
    public void remake() {
        if (shown != null) {
            stage.replace(screen(shown));
        }
    }

    /** Takes all that was shown from the screen. */
    public void clear() {
        if (SwingUtilities.getRootPane(this) != null) {
            Overlays.of(this).closeAll();
        }
        shown = null;
        stage.clear();
    }
}
