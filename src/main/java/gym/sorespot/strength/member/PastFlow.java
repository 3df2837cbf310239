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
                trouble -> {});
        model.go(Step.PAST);
    }

    /** Shows the sheet of one of them. */
    public void show(StoredVisit visit) {
        bringBack(() -> rooms.sheets().recall(visit));
    }

    private void bringBack(Callable<Optional<Recalled>> recall) {
        job.start(
                "bring a sheet back",
                recall,
                found -> {
                    model.code().phase(found.isPresent() ? CodeModel.Phase.ENTERING : CodeModel.Phase.SHEET_UNKNOWN);
                    found.ifPresent(session -> {
                        sheets.show(session);
                        model.go(Step.SHEET);
                    });
                },
                trouble -> model.code().phase(CodeModel.Phase.UNREADABLE));
    }
}
