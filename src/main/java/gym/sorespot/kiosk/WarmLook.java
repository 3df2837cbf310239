package gym.sorespot.kiosk;

import gym.sorespot.kiosk.config.KioskConfig;
import gym.sorespot.kiosk.screen.Appearance;
import gym.sorespot.kiosk.screen.KioskWindow;
import gym.sorespot.kiosk.screen.Screenful;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;

/**
 * Loads the look while the settings are still being read, with the settings most kiosks have; when they turn out otherwise,
 * it is loaded again. Event thread only.
 */
final class WarmLook {
    private static final Appearance GUESS = Appearance.of(Theme.LIGHT);

    private final TouchScale scale;

    WarmLook() {
        scale = Screenful.whole(1, KioskConfig.DEFAULT.inches()).scale();
        KioskWindow.install(scale, GUESS);
    }

    void become(TouchScale wantedScale, Appearance wanted) {
        if (!isAsGuessed(wantedScale, wanted)) {
            KioskWindow.install(wantedScale, wanted);
        }
    }

    /** Part by part: the first time a record compares itself costs ten milliseconds of a start. */
    private boolean isAsGuessed(TouchScale wantedScale, Appearance wanted) {
        return wanted.theme() == GUESS.theme()
                && wanted.larger() == GUESS.larger()
                && wanted.still() == GUESS.still()
                && wanted.low() == GUESS.low()
                && wantedScale.pxPerMm() == scale.pxPerMm()
                && wantedScale.text() == scale.text();
    }
}
