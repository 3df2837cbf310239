package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Request;

/** The rule book's doses for one catalogue and one gym. Immutable, so any thread may use it; costs a few milliseconds. */
public final class RuleBookPrescriber implements Prescriber {
    private final Catalogue catalogue;
    private final Thresholds thresholds;
    private final Rack rack;
    private final Ladders ladders;

    /**
     * @param catalogue what the exercises of a history were for
     * @param gym thresholds of the bands, and loads that can be put together
     */
    public RuleBookPrescriber(Catalogue catalogue, Gym gym) {
        this.catalogue = catalogue;
        this.thresholds = gym.thresholds();
        this.rack = new Rack(gym.weights());
        this.ladders = Ladders.shipped();
    }

    @Override
    public DayDoses on(Request request, History history) {
        return new RuleBookDay(request, new TrainingLog(history, request.date(), catalogue), thresholds, rack, ladders);
    }
}
