package gym.sorespot.strength.body;

import gym.sorespot.language.Bundles;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of triage in one language, from the bundle {@code triage}. Immutable. */
public final class TriageText {
    private final ResourceBundle words;

    public TriageText(Locale locale) {
        this.words = Bundles.of(TriageText.class, "triage", locale);
    }

    /** The question that the member can answer with yes. */
    public String question(RedFlag flag) {
        return words.getString(flag.symptom().key() + ".ask");
    }

    /** Why there is no session, and whom to see how soon. */
    public String stop(Triage.Stop stop) {
        return reason(stop) + " " + urgency(stop.urgency());
    }

    /** Why there is no session, without whom to see. */
    public String reason(Triage.Stop stop) {
        RedFlag flag = stop.flag();
        return words.getString(flag == null ? "severity.stop" : flag.symptom().key() + ".stop");
    }

    /** Whom to see, how soon. */
    public String urgency(Urgency urgency) {
        return words.getString("urgency." + urgency.id());
    }

    /** What a severity of this band means for today, in a sentence. */
    public String band(Band band) {
        return words.getString("band." + band.id());
    }
}
