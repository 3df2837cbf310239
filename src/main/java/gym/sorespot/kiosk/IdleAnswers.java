package gym.sorespot.kiosk;

import gym.sorespot.kiosk.idle.IdleModel;
import gym.sorespot.kiosk.way.KioskState;

/** What passing time means. Event thread only. */
final class IdleAnswers implements IdleModel.Listener {
    private final Host host;
    private final Sight sight;

    IdleAnswers(Host host, Sight sight) {
        this.host = host;
        this.sight = sight;
    }

    @Override
    public void warned() {
        // These are nobody's visit: no question needs to be asked.
        if (host.state() == KioskState.SORRY || host.state() == KioskState.GATE) {
            host.startOver();
        } else {
            sight.warn();
        }
    }

    @Override
    public void counted(int secondsLeft) {
        sight.count(secondsLeft);
    }

    @Override
    public void stayed() {
        sight.unwarn();
    }

    @Override
    public void gone() {
        host.startOver();
    }
}
