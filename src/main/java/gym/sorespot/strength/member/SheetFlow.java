package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.print.Later;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.PrintRun;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the sheet and prints it, each on the job runner. Event thread. */
public final class SheetFlow {
    private static final Logger LOG = LoggerFactory.getLogger(SheetFlow.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SheetModel model;
    private final Rooms rooms;
    private final KioskContext context;
    private final Later later;
    private @Nullable PrintRun run;
    /** Today's session that has had its turn, with its printing: it stays so while a past sheet is looked at. */
    private @Nullable Session taken;

    private @Nullable PrintRun takenRun;
    private JobRunner.@Nullable Job making;
    /** Whether the sheet that is being made is to be printed as soon as it is there. */
    private boolean toPrint;

    SheetFlow(SheetModel model, Rooms rooms, KioskContext context, Later later) {
        this.model = model;
        this.rooms = rooms;
        this.context = context;
        this.later = later;
    }

    /**
     * Makes the sheet of this session and prints it, unless this session has had its turn already: also when it was planned
     * once more and has not become another, or past sheets were looked at since.
     */
    void take(Recalled session) {
        boolean known =
                model.of().filter(old -> old.session() == session.session()).isPresent();
        if (known
                && model.phase() != SheetModel.Phase.FAILED
                && model.of().filter(session::equals).isPresent()) {
            return;
        }
        boolean before = session.session().equals(taken);
        PrintRun printing = known ? run : before ? resume() : null;
        if (printing == null) {
            forgetTaken();
            printing = begin();
        }
        taken = session.session();
        takenRun = printing;
        // Whoever left for another sheet before the job was sent still waits for it.
        boolean turn = before && printing.phase() != PrintPhase.READY;
        make(session, !known && !turn, printing);
    }

    /** Makes the sheet of this session to look at; whoever wants it printed says so. */
    void show(Recalled session) {
        make(session, false, begin());
    }

    /**
     * A session is said in the language of now; it counts as the same. Where its sheet is there, that is made again.
     *
     * @param before as it was said until now
     */
    void again(Session before, Session said) {
        if (before.equals(taken)) {
            taken = said;
        }
        PrintRun printing = run;
        if (printing != null) {
            boolean print = toPrint;
            model.of()
                    .filter(old -> old.session() == before)
                    .ifPresent(old -> make(new Recalled(said, old.day(), old.visit()), print, printing));
        }
    }

    private void make(Recalled session, boolean print, PrintRun printing) {
        cancel();
        toPrint = print;
        model.making(session);
        Locale locale = context.locale();
        making = context.jobs()
                .run(
                        "make a sheet",
                        PATIENCE,
                        () -> rooms.sheets().sheet(session.session(), session.day(), session.visit(), locale),
                        sheet -> {
                            model.ready(sheet);
                            if (toPrint) {
                                toPrint = false;
                                print();
                            }
                        },
                        trouble -> {
                            LOG.warn("a sheet was not made: {}", trouble.toString());
                            toPrint = false;
                            model.failed();
                        });
        follow(printing);
    }

    private PrintRun begin() {
        forgetRun();
        Sheets sheets = rooms.sheets();
        PrintRun fresh =
                new PrintRun(context.jobs(), later, sheets.printers(), sheets.settings(), phase -> follow(run));
        run = fresh;
        return fresh;
    }

    /** Goes on with the printing of today's session. */
    private @Nullable PrintRun resume() {
        PrintRun printing = takenRun;
        if (printing != null && run != printing) {
            forgetRun();
            run = printing;
        }
        return printing;
    }

    private void forgetTaken() {
        if (takenRun != null) {
            takenRun.forget();
            takenRun = null;
        }
        taken = null;
    }

    private void follow(@Nullable PrintRun printing) {
        if (printing != null) {
            model.printing(printing.phase(), printing.mayPrint());
        }
    }

    /** Prints the sheet that is there; a second touch while it prints does nothing. */
    public void print() {
        PrintRun printing = run;
        if (printing != null) {
            model.sheet().ifPresent(sheet -> printing.print(sheet::document));
        }
    }

    /** Whether there is anything to say about printing: not where the gym wants none. */
    public boolean prints() {
        return rooms.sheets().settings().enabled()
                && (model.printing() != PrintPhase.READY || model.phase() == SheetModel.Phase.READY);
    }

    /** Forgets the sheet; what a printer has already is seen to its end without anybody's name. */
    void forget() {
        toPrint = false;
        cancel();
        forgetRun();
        forgetTaken();
        model.wipe();
    }

    private void cancel() {
        if (making != null) {
            making.cancel();
            making = null;
        }
    }

    private void forgetRun() {
        // What was printed of today's session is to be known when somebody comes back to it from a past sheet.
        if (run != null && run != takenRun) {
            run.forget();
        }
        run = null;
    }
}
