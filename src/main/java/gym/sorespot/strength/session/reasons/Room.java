package gym.sorespot.strength.session.reasons;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.SpotBits;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A session and the time that it leaves. Immutable. */
final class Room {
    private static final int MINUTE = 60;

    private final Menu menu;
    private final List<Pick> picks;
    private final int left;

    Room(Menu menu, List<Pick> picks) {
        this.menu = menu;
        this.picks = picks;
        this.left =
                menu.day().seconds() - picks.stream().mapToInt(Pick::seconds).sum();
    }

    /** Seconds that nothing uses. */
    int left() {
        return left;
    }

    /** Whether something that is open today works this spot. */
    boolean works(Spot spot) {
        return portions(spot).findAny().isPresent();
    }

    /** The shortest of what works this spot, in seconds. */
    int shortest(Spot spot) {
        return portions(spot).mapToInt(Room::shortest).min().orElseThrow();
    }

    /** The shortest dose in seconds. */
    static int shortest(Portion portion) {
        return portion.options().stream().mapToInt(Prescription::seconds).min().orElseThrow();
    }

    /** The sore spots that this session works. */
    Stream<Aim> worked() {
        return menu.day().aims().stream().filter(aim -> picks.stream()
                .anyMatch(pick -> (pick.portion().works() & SpotBits.bit(aim.spot())) != 0));
    }

    /** What is in the session and of the same family as something that works this spot and would fit; null for nothing. */
    @Nullable
    String alike(Spot spot) {
        return portions(spot)
                .filter(portion -> shortest(portion) <= left)
                .flatMap(portion -> portion.members().stream())
                .flatMap(entry -> picks.stream().filter(pick -> pick.entry().family() == entry.family()))
                .map(pick -> pick.exercise().name())
                .findFirst()
                .orElse(null);
    }

    private Stream<Portion> portions(Spot spot) {
        long bit = SpotBits.bit(spot);
        return menu.portions().stream().filter(portion -> (portion.works() & bit) != 0);
    }

    /** Whole minutes, rounded up: what something needs. */
    static int up(int seconds) {
        return (seconds + MINUTE - 1) / MINUTE;
    }

    /** Whole minutes, rounded down: what is left. */
    static int down(int seconds) {
        return seconds / MINUTE;
    }
}
