package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.contract.Case;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.Prescriber;
import gym.sorespot.strength.session.dose.RuleBookPrescriber;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that the engine is asked, with the menu it chooses from.
 *
 * @param asked the request
 * @param menu made anew, by the rooms below the choice
 */
public record Question(Case asked, Menu menu) {

    /** Empty where there is no session today. */
    public static Optional<Question> of(Case asked) {
        return new Asker(asked.catalogue()).ask(asked);
    }

    /** Puts questions to one catalogue, in the gym of {@link Lab}. */
    public static final class Asker {
        private final Shelf shelf;
        private final Prescriber prescriber;

        public Asker(Catalogue catalogue) {
            this.shelf = new Shelf(catalogue);
            this.prescriber = new RuleBookPrescriber(catalogue, Lab.GYM);
        }

        /** Empty where there is no session today. */
        public Optional<Question> ask(Case asked) {
            Request request = asked.request();
            Triage triage = Triage.of(
                    request.soreness(), request.warnings(), Lab.GYM.thresholds(), request.unlocked(), request.date());
            if (!(triage instanceof Triage.Permits permits)) {
                return Optional.empty();
            }
            Day day = Day.of(request, permits, asked.history(), shelf.catalogue());
            Menu menu = shelf.menu(day, prescriber.on(request, asked.history()), Set.of());
            return Optional.of(new Question(asked, menu));
        }
    }
}
