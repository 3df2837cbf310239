package gym.sorespot.strength.member;

import gym.sorespot.touch.Words;
import javax.swing.JPanel;

/** The body map over the model of what is sore. */
final class SpotMap extends JPanel {
    private static final long serialVersionUID = 1L;

    SpotMap(WhereModel model, Words words, SpotNames names) {
        setOpaque(false);
    }
}
