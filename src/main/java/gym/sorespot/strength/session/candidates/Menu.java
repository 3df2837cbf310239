package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import java.util.List;

/**
 * All that is open to a member on a day: safe, equipped, within the level, with its doses.
 *
 * @param day whose
 * @param doses what the doses come from
 * @param portions in the order of the catalogue's ids, as far as kinds allow
 */
public record Menu(Day day, DayDoses doses, List<Portion> portions) {}
