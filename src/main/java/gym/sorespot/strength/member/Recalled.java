package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Session;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of another day, brought back.
 *
 * @param day its day
 * @param visit under which it is kept, null where nothing is
 */
public record Recalled(Session session, LocalDate day, @Nullable UUID visit) {}
