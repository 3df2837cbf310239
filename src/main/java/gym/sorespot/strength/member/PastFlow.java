package gym.sorespot.strength.member;

import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.sheet.code.CalendarEntry;
import gym.sorespot.strength.sheet.code.SheetCode;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The way back to sessions of other days: by a sheet's code, or from the list of a member's visits. Event thread. */
public final class PastFlow {
    private final VisitModel model;
    private final Rooms rooms;
    private final OneJob job;
    private final SheetFlow sheets;

    /** @param job the visit's one job: whoever looks for a sheet waits for nothing else */
    PastFlow(VisitModel model, Rooms rooms, OneJob job, SheetFlow sheets) {
        this.model = model;
        this.rooms = rooms;
        this.job = job;
        this.sheets = sheets;
    }

    /**
     * A code was scanned where a member code is asked for.
     *
     * @return whether it was a sheet's, or another calendar entry, and so nobody's member code
     */
    boolean scanned(String code) {
        Optional<SheetCode> sheet = SheetCode.find(code);
        sheet.ifPresent(found -> {
            model.code().phase(CodeModel.Phase.LOOKING_UP);
            bringBack(() -> rooms.sheets().recall(found));
        });
        return sheet.isPresent() || code.startsWith(CalendarEntry.BEGIN);
    }

    /** Lists the member's past visits. */
    public void list() {
        String member = model.member().orElseThrow();
        job.start(
                "list past visits",
                () -> rooms.visits(member, PastModel.MOST),
                found -> model.past().visits(found),
                trouble -> model.past().failed(true));
        model.go(Step.PAST);
    }

    /** Shows the sheet of one of them, or says that it cannot be brought back. */
    public void show(StoredVisit visit) {
        model.past().failed(false);
        job.start(
                "bring a sheet back",
                () -> rooms.sheets().recall(visit),
                found -> found.ifPresentOrElse(this::show, () -> model.past().failed(true)),
                trouble -> model.past().failed(true));
    }

    private void show(Recalled session) {
        sheets.show(session);
        model.go(Step.SHEET);
    }

    private void bringBack(Callable<Optional<Recalled>> recall) {
        job.start(
                "bring a sheet back",
                recall,
                found -> {
                    model.code().phase(found.isPresent() ? CodeModel.Phase.ENTERING : CodeModel.Phase.SHEET_UNKNOWN);
                    found.ifPresent(this::show);
                },
                trouble -> model.code().phase(CodeModel.Phase.UNREADABLE));
    }
}
