package gym.sorespot.strength.member;

import java.util.Optional;

/** The way back: which step comes before the one somebody is at. Event thread. */
final class Back {
    private Back() {}

    /** The step before; empty where there is none, and Back leaves. A PIN that was half typed is forgotten. */
    static Optional<Step> from(VisitModel model) {
        boolean asked = !model.check().questions().isEmpty();
        return switch (model.step()) {
            case CODE -> Optional.empty();
            case PIN -> {
                model.pin().wipe();
                yield Optional.of(Step.CODE);
            }
            case CONSENT, HOW -> Optional.of(Step.CODE);
            case WHERE -> Optional.of(beforeWhere(model));
            case CHECK, PAST, PROGRESS, OWN -> Optional.of(Step.WHERE);
            case TIME, STOP -> Optional.of(asked ? Step.CHECK : Step.WHERE);
            case SESSION -> Optional.of(Step.TIME);
            case DONE -> Optional.of(Step.SESSION);
            case OLD_PIN, NEW_PIN -> {
                model.pin().wipe();
                yield Optional.of(Step.OWN);
            }
            case SHEET -> Optional.of(model.past().visits().isEmpty() ? Step.CODE : Step.PAST);
        };
    }

    private static Step beforeWhere(VisitModel model) {
        return model.person().asked() ? Step.CONSENT : model.how().asks() ? Step.HOW : Step.CODE;
    }
}
