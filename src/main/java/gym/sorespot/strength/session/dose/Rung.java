package gym.sorespot.strength.session.dose;

/**
 * One step of a published programme.
 *
 * @param weeks how many weeks it lasts in the publication, 1 and up
 * @param visitsAWeek visits a week that we count on, 1 to 3
 * @param sets sets a visit
 * @param repsFrom repetitions at its beginning
 * @param repsTo repetitions at its end
 */
record Rung(int weeks, int visitsAWeek, int sets, int repsFrom, int repsTo) {

    /** Visits after which the next rung is due. */
    int visits() {
        return weeks * visitsAWeek;
    }

    /** The repetitions after so many visits on this rung: from the first number to the last in even steps. */
    int reps(int visitsDone) {
        return repsFrom + (repsTo - repsFrom) * Math.min(visitsDone, visits() - 1) / Math.max(1, visits() - 1);
    }

    /** Days without a visit that are still no missed week. */
    int patienceDays() {
        return visitsAWeek == 1 ? 14 : 7;
    }
}
