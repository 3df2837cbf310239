package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is open to a member on a day: safe, equipped, within the level, with its doses.
 *
 * @param day whose
 * @param doses what the doses come from
 * @param portions in the order of the catalogue's ids, as far as kinds allow
 */
public record Menu(Day day, DayDoses doses, List<Portion> portions) {

    /** An exercise on the menu, with what it has in common with others of its kind. */
    public record Found(Portion portion, Entry entry) {}

    /** The same without one exercise. */
    public Menu without(Entry out) {
        List<Portion> fewer = new ArrayList<>(portions.size());
        for (Portion portion : portions) {
            List<Entry> members = portion.members();
            if (members.contains(out)) {
                members = members.stream().filter(entry -> !entry.equals(out)).toList();
            }
            if (!members.isEmpty()) {
                fewer.add(
                        members == portion.members()
                                ? portion
                                : new Portion(portion.kind(), members, portion.side(), portion.options()));
            }
        }
        return new Menu(day, doses, fewer);
    }

    /** The exercise with this id, if it is open today. */
    public Optional<Found> find(String exercise) {
        for (Portion portion : portions) {
            for (Entry entry : portion.members()) {
                if (entry.id().equals(exercise)) {
                    return Optional.of(new Found(portion, entry));
                }
            }
        }
        return Optional.empty();
    }
}
