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

    /** Weeks that a pause of so many days misses: up to a week (two where one visit a week is asked) misses none. */
    int missedWeeks(int days) {
        int patienceWeeks = visitsAWeek == 1 ? 2 : 1;
        return Math.max(0, (days + 6) / 7 - patienceWeeks);
    }
}
