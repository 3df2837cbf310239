package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.json.RequestException;
import gym.sorespot.strength.session.json.SessionReader;
import gym.sorespot.strength.sheet.KeptSession;
import gym.sorespot.strength.sheet.Sheet;
import gym.sorespot.strength.sheet.content.SheetWords;
import gym.sorespot.strength.sheet.print.PrintNow;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.PrintSettingsReader;
import gym.sorespot.strength.sheet.print.system.SystemPrinters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sorespot history print}: the sheet of a kept session again, on the printer or as a PDF file. */
@Command(name = "print")
public final class HistoryPrintCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(HistoryPrintCommand.class);

    /** More visits than anybody makes. */
    private static final int ALL = 100_000;

    private final Surroundings around;
    private final CommonOptions common;

    @Option(names = "--member", required = true, paramLabel = "CODE", descriptionKey = "print-member")
    private String member = "";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "print-date", converter = CalendarDay.class)
    private @Nullable LocalDate date;

    @Option(names = "--list", descriptionKey = "print-list")
    private boolean list;

    @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "print-printer")
    private @Nullable String printer;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "print-out")
    private @Nullable Path out;

    @Mixin
    private final SheetOptions paper = new SheetOptions();

    public HistoryPrintCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<StoredVisit> visits = visits();
        if (list) {
            visits.forEach(visit -> say(WORDING.say(
                    "print.entry", visit.visit().date(), session(visit).items().size())));
            return Exit.DONE;
        }
        StoredVisit visit = chosen(visits);
        Workshop workshop = Workshop.open(common);
        workshop.remark(around.err());
        Sheets sheets = new Sheets(workshop, common.config(), paper, around.err());
        Sheet sheet = sheets.of(
                KeptSession.onPaper(session(visit), workshop.gym()),
                visit.visit().date(),
                visit.id());
        Path file = out;
        if (file != null) {
            Delivery.give(sheet.pdf(), file, around.out());
            return Exit.DONE;
        }
        if (printer == null && !sheets.settings().enabled()) {
            // Where the gym wants no paper, the computer's standard printer is somebody else's.
            throw new InputException(
                    WORDING.say("print.off", PrintSettingsReader.FILE, PrintSettingsReader.NO_PRINTER));
        }
        String named = printer == null ? sheets.settings().printer() : printer;
        PrintPhase end = PrintNow.print(SystemPrinters.ofThisComputer(), named, sheet.document());
        String said = SheetWords.in(Locale.ENGLISH).say("print." + end.id());
        if (end.isTrouble()) {
            throw new InputException(WORDING.say("print.trouble", said));
        }
        say(said);
        return Exit.DONE;
    }

    private List<StoredVisit> visits() {
        if (!DerbyHistory.existsIn(common.data())) {
            throw new InputException(WORDING.say("history.none", common.data()));
        }
        try (HistoryStore store = DerbyHistory.open(common.data())) {
            List<StoredVisit> visits = store.visits(member, ALL);
            if (visits.isEmpty()) {
                throw new InputException(WORDING.say("print.no-member"));
            }
            return visits;
        }
    }

    /** The newest, or the newest of the day asked for. */
    private StoredVisit chosen(List<StoredVisit> visits) {
        LocalDate day = date;
        return visits.stream()
                .filter(visit -> day == null || visit.visit().date().equals(day))
                .findFirst()
                .orElseThrow(() -> new InputException(WORDING.say("print.no-day", String.valueOf(day))));
    }

    private static Session session(StoredVisit visit) {
        try {
            return new SessionReader().read(visit.session());
        } catch (RequestException e) {
            throw new InputException(
                    WORDING.say("print.unreadable", visit.visit().date()));
        }
    }

    private void say(String line) {
        around.out().print(line + "\n");
        around.out().flush();
    }
}
