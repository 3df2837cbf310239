package gym.sorespot.strength.sheet.code;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session as a code carries it. Immutable.
 *
 * @param day its day
 * @param minutes as asked
 * @param next day of the next visit, null for none
 * @param items in their order
 */
public record CarriedSession(LocalDate day, int minutes, @Nullable LocalDate next, List<CarriedItem> items) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int FORM = 1;

    public CarriedSession {
        items = List.copyOf(items);
    }

    static CarriedSession of(Session session, LocalDate day) {
        List<CarriedItem> items = new ArrayList<>();
        for (Session.Block block : session.blocks()) {
            for (Item item : block.items()) {
                items.add(CarriedItem.of(block.kind(), item));
            }
        }
        Session.Next next = session.next();
        return new CarriedSession(day, session.minutes(), next == null ? null : next.date(), items);
    }

    byte[] bytes() {
        LocalDate visit = next;
        long wait = visit == null ? 0 : visit.toEpochDay() - day.toEpochDay();
        Bits bits = new Bits()
                .put(FORM, 3)
                .put(day.toEpochDay() - FIRST_DAY.toEpochDay(), 14)
                .put(minutes, 7)
                .put(wait, 5)
                .put(items.size(), 6);
        items.forEach(item -> item.put(bits));
        return bits.bytes();
    }

    static Optional<CarriedSession> read(byte[] bytes) {
        try {
            Bits bits = new Bits(bytes);
            if (bits.take(3) != FORM) {
                return Optional.empty();
            }
            LocalDate day = FIRST_DAY.plusDays(bits.take(14));
            int minutes = bits.take(7);
            int wait = bits.take(5);
            int count = bits.take(6);
            List<CarriedItem> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                items.add(CarriedItem.take(bits));
            }
            return Optional.of(new CarriedSession(day, minutes, wait == 0 ? null : day.plusDays(wait), items));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The session with today's catalogue; an exercise that has gone since is left out. */
    public Session session(Catalogue catalogue) {
        List<Session.Block> blocks = new ArrayList<>();
        int seconds = 0;
        for (BlockKind kind : BlockKind.values()) {
            List<Item> found = new ArrayList<>();
            for (CarriedItem item : items) {
                if (item.block() == kind) {
                    Optional<Item> revived = item.exercise(catalogue).map(item::item);
                    revived.ifPresent(found::add);
                    seconds += revived.map(Item::seconds).orElse(0);
                }
            }
            if (!found.isEmpty()) {
                blocks.add(new Session.Block(kind, List.copyOf(found)));
            }
        }
        LocalDate visit = next;
        return new Session(
                null,
                minutes,
                seconds,
                blocks,
                List.of(),
                List.of(),
                visit == null ? null : new Session.Next(visit, ""),
                new Session.Value(0, 0));
    }

    /** How many of its exercises the catalogue no longer has. */
    public int gone(Catalogue catalogue) {
        return (int) items.stream()
                .filter(item -> item.exercise(catalogue).isEmpty())
                .count();
    }
}
