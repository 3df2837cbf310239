package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.touch.Look;
import gym.sorespot.touch.SeverityPicker;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JRootPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Measures a painted screen: sizes of targets, distances, words cut off, contrast as painted. Event thread. */
public final class Inspection {
    /** Least distance between two targets on the reference screen in pixels; a touch of rounding is let pass. */
    private static final int DISTANCE = 15;

    private final JRootPane root;
    private final BufferedImage picture;

    public Inspection(Gallery.Painted painted) {
        this.root = painted.root();
        this.picture = painted.picture();
    }

    /** Everything below, with text against its ground at least so strong. */
    public void passes(double contrast) {
        targetsAreLargeEnough();
        targetsKeepTheirDistance();
        nothingIsCutOff();
        controlsHaveNames();
        wordsStandOut(contrast);
    }

    /** Nothing to touch is under 12 mm either way; what is usual is 20 mm high. */
    public void targetsAreLargeEnough() {
        assertThat(buttons()).isNotEmpty().allSatisfy(button -> {
            int least = Math.min(button.getWidth(), button.getHeight());
            assertThat(least).as("size of " + name(button)).isGreaterThanOrEqualTo(Look.smallestTarget());
            assertThat(button.getHeight()).as("height of " + name(button)).isGreaterThanOrEqualTo(Look.unit());
        });
    }

    /** Between two targets there is something that is neither. */
    public void targetsKeepTheirDistance() {
        List<AbstractButton> buttons = buttons();
        for (int i = 0; i < buttons.size(); i++) {
            for (int j = i + 1; j < buttons.size(); j++) {
                Rectangle near = visible(buttons.get(i));
                Rectangle other = visible(buttons.get(j));
                near.grow(Look.px(DISTANCE), Look.px(DISTANCE));
                assertThat(!other.isEmpty() && near.intersects(other))
                        .as(name(buttons.get(i)) + " and " + name(buttons.get(j)) + " touch")
                        .isFalse();
            }
        }
    }

    /** All words are inside their components, and those can be seen wholly, but in a list that scrolls. */
    public void nothingIsCutOff() {
        for (Component component : shown(root)) {
            boolean fits = true;
            String words = "";
            if (component instanceof Text text) {
                fits = text.getText().isEmpty() || text.fits();
                words = text.getText();
            } else if (component instanceof TouchButton button) {
                fits = button.fits();
                words = button.getText();
            } else if (component instanceof TouchToggle toggle) {
                fits = toggle.fits();
                words = toggle.getText();
            } else if (component instanceof SeverityPicker picker) {
                fits = picker.fits();
            }
            assertThat(fits)
                    .as((words.isEmpty() ? component.getClass().getSimpleName() : "\"" + words + "\"") + " fits into "
                            + component.getSize())
                    .isTrue();
            if (!words.isEmpty() && SwingUtilities.getAncestorOfClass(JViewport.class, component) == null) {
                assertThat(visible(component))
                        .as("what can be seen of \"" + words + "\"")
                        .isEqualTo(onScreen(component));
            }
        }
    }

    /** What is touched lies in the lower half, or in a list that begins there and can be dragged up. */
    public void everythingIsWithinReach() {
        int middle = root.getHeight() / 2;
        for (AbstractButton button : buttons()) {
            JViewport list = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, button);
            int drawnUp = list == null ? 0 : list.getViewPosition().y;
            assertThat(onScreen(button).y + drawnUp)
                    .as("upper edge of " + name(button))
                    .isGreaterThanOrEqualTo(middle);
        }
    }

    /** Whoever cannot see a control hears what it is. */
    public void controlsHaveNames() {
        assertThat(buttons())
                .allSatisfy(button -> assertThat(button.getAccessibleContext().getAccessibleName())
                        .as("name of " + button)
                        .isNotBlank());
    }

    /** The colour of words against the commonest colour of the pixels around them. */
    public void wordsStandOut(double least) {
        for (Component component : shown(root)) {
            Color ink = component instanceof Text text && !text.getText().isEmpty()
                    ? text.tone().color()
                    : component instanceof TouchButton button && button.isEnabled()
                            ? button.ink().color()
                            : component instanceof TouchToggle toggle
                                    ? toggle.ink().color()
                                    : null;
            Rectangle seen = visible(component);
            if (ink != null && seen.width > 8 && seen.height > 8 && isFlat(component)) {
                Color ground = commonest(seen);
                assertThat(contrast(ink, ground))
                        .as("contrast of \"" + words(component) + "\" on " + ground)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    /** Lists fade at their edges; what is half faded is not there to be read yet. */
    private boolean isFlat(Component component) {
        Container port = SwingUtilities.getAncestorOfClass(JViewport.class, component);
        if (port == null) {
            return true;
        }
        Rectangle whole = onScreen(port);
        whole.grow(0, -Look.px(48));
        return whole.contains(onScreen(component));
    }

    private static String words(Component component) {
        return component instanceof Text text ? text.getText() : name((AbstractButton) component);
    }

    private Color commonest(Rectangle area) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = area.y; y < area.y + area.height; y += 2) {
            for (int x = area.x; x < area.x + area.width; x += 2) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return new Color(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    /** Contrast of two colours as WCAG has it, 1 to 21. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private List<AbstractButton> buttons() {
        return shown(root).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .toList();
    }

    private Rectangle onScreen(Component component) {
        return SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), root);
    }

    private Rectangle visible(Component component) {
        Rectangle seen = onScreen(component);
        for (Container parent = component.getParent(); parent != null && parent != root; parent = parent.getParent()) {
            seen = seen.intersection(onScreen(parent));
        }
        return seen.intersection(new Rectangle(root.getSize()));
    }

    private static String name(AbstractButton button) {
        String said = button.getAccessibleContext().getAccessibleName();
        return said == null || said.isEmpty() ? button.toString() : "\"" + said + "\"";
    }

    private static List<Component> shown(Container container) {
        List<Component> all = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                all.add(child);
                if (child instanceof Container inside) {
                    all.addAll(shown(inside));
                }
            }
        }
        return all;
    }
}
