package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.Prescriber;
import gym.sorespot.strength.session.dose.RuleBookPrescriber;
import java.util.Optional;
import java.util.Set;

/** One thing that the engine is asked, with the menu it chooses from. */
record Question(Request request, History history, Menu menu) {

    /** Puts questions to one catalogue. */
    static final class Asker {
        private final Shelf shelf;
        private final Prescriber prescriber;

        Asker(Catalogue catalogue) {
            this.shelf = new Shelf(catalogue);
            this.prescriber = new RuleBookPrescriber(catalogue, Lab.GYM);
        }

        /** Empty where there is no session today. */
        Optional<Question> ask(Request request, History history) {
            Triage triage = Triage.of(
                    request.soreness(), request.warnings(), Lab.GYM.thresholds(), request.unlocked(), request.date());
            if (!(triage instanceof Triage.Permits permits)) {
                return Optional.empty();
            }
            Day day = Day.of(request, permits, history, shelf.catalogue());
            Menu menu = shelf.menu(day, prescriber.on(request, history), Set.of());
            return Optional.of(new Question(request, history, menu));
        }
    }
}
