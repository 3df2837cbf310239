package gym.sorespot.strength.history;

import gym.sorespot.strength.body.Spot;
import java.time.YearMonth;

/**
 * What is left of a spot's soreness in a month that is older than the gym wants to keep it.
 *
 * @param visits how many visits the average is made of, 1 and up
 * @param meanSeverity 0 to 10
 */
public record MonthlySoreness(YearMonth month, Spot spot, int visits, double meanSeverity) {}
