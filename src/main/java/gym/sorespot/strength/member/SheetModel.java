package gym.sorespot.strength.member;

import gym.sorespot.strength.sheet.Sheet;
import gym.sorespot.strength.sheet.print.PrintPhase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet to take along, while it is made, when it is there, and how far printing it is. Event thread. */
public final class SheetModel {
    /** How far the sheet itself is. */
    public enum Phase {
        /** Nobody has asked for one. */
        NONE,
        MAKING,
        READY,
        FAILED
    }

    private final Changes changes = new Changes();
    private Phase phase = Phase.NONE;
    private @Nullable Recalled of;
    private @Nullable Sheet sheet;
    private PrintPhase printing = PrintPhase.READY;
    private boolean printable;

    Changes changes() {
        return changes;
    }

    public Phase phase() {
        return phase;
    }

    /** Whose sheet it is: a session with its day. */
    public Optional<Recalled> of() {
        return Optional.ofNullable(of);
    }

    public Optional<Sheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    public PrintPhase printing() {
        return printing;
    }

    /** Whether a touch on "print" would print it. */
    public boolean printable() {
        return printable && phase == Phase.READY;
    }

    void making(Recalled session) {
        become(Phase.MAKING, session, null);
    }

    void ready(Sheet made) {
        become(Phase.READY, of, made);
    }

    void failed() {
        become(Phase.FAILED, of, null);
    }

    void printing(PrintPhase newPrinting, boolean nowPrintable) {
        printing = newPrinting;
        printable = nowPrintable;
        changes.fire();
    }

    /** Forgets the sheet. */
    public void wipe() {
        printing = PrintPhase.READY;
        printable = false;
        become(Phase.NONE, null, null);
    }

    private void become(Phase newPhase, @Nullable Recalled session, @Nullable Sheet made) {
        phase = newPhase;
        of = session;
        sheet = made;
        changes.fire();
    }
}
