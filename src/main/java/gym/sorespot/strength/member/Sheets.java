package gym.sorespot.strength.member;

import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.Sheet;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.strength.sheet.print.Printers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What it takes to take a sheet along. Worker thread only, except where a method says otherwise. */
public interface Sheets {

    /** How the gym prints. Any thread, at once. */
    PrintSettings settings();

    /** The printers. Any thread, at once; what they are asked waits. */
    Printers printers();

    /**
     * The sheet of a session.
     *
     * @param visit under which it is kept, null where nothing is
     */
    Sheet sheet(Session session, LocalDate day, @Nullable UUID visit, Locale locale);

    /**
     * The session that a sheet's code stands for: what its paper says and no more, as paper is left lying about. Empty when
     * it was erased.
     */
    Optional<Recalled> recall(SheetCode code);

    /** The session of a visit, for the member whose visit it is; empty when it cannot be read any more. */
    Optional<Recalled> recall(StoredVisit visit);
}
