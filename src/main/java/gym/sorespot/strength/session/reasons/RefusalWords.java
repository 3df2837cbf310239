package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.session.candidates.Refusal;

/** A refusal in words. */
final class RefusalWords {
    private final Words words;

    RefusalWords(Words words) {
        this.words = words;
    }

    String say(Refusal refusal) {
        if (refusal instanceof Refusal.Avoided avoided) {
            return words.say("left.avoided", avoided.spot(), avoided.severity(), avoided.from());
        } else if (refusal instanceof Refusal.Banned banned) {
            return words.say("left.banned", banned.spot(), banned.severity(), banned.role());
        } else if (refusal instanceof Refusal.Fresh fresh) {
            return words.say("left.fresh", fresh.spot(), fresh.severity());
        } else if (refusal instanceof Refusal.Stopped stopped) {
            return words.say("left.stopped", stopped.spot(), stopped.severity());
        } else if (refusal instanceof Refusal.Rested rested) {
            return words.say("left.rested", rested.spot());
        } else if (refusal instanceof Refusal.Level level) {
            return words.say("left.level." + level.level());
        } else if (refusal instanceof Refusal.Equipment equipment) {
            return words.say("left.equipment", Listed.all(Tool.of(equipment.words())));
        } else if (refusal instanceof Refusal.Occupied) {
            return words.say("left.occupied");
        } else if (refusal instanceof Refusal.Dose dose) {
            return words.say(dose.why());
        }
        return words.say("left.unwanted");
    }
}
