package gym.sorespot.strength;

import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.member.Recalled;
import gym.sorespot.strength.member.Sheets;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.json.RequestException;
import gym.sorespot.strength.session.json.SessionReader;
import gym.sorespot.strength.sheet.FigurePictures;
import gym.sorespot.strength.sheet.KeptSession;
import gym.sorespot.strength.sheet.Sheet;
import gym.sorespot.strength.sheet.SheetMaker;
import gym.sorespot.strength.sheet.SheetPdf;
import gym.sorespot.strength.sheet.TestPage;
import gym.sorespot.strength.sheet.code.CarriedSession;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.print.PrintDocument;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.strength.sheet.print.Printers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The real sheets and printers behind the member's screens. Thread-safe as its interface says. */
final class StrengthSheets implements Sheets {
    private static final Logger LOG = LoggerFactory.getLogger(StrengthSheets.class);

    private final Supplier<Premises> premises;
    private final Archive archive;
    private final Supplier<Optional<Path>> logo;
    private final Printers printers;
    private @Nullable SheetPdf type;

    /** @param logo file of it as it is now; any thread, at once */
    StrengthSheets(Supplier<Premises> premises, Archive archive, Supplier<Optional<Path>> logo, Printers printers) {
        this.premises = premises;
        this.archive = archive;
        this.logo = logo;
        this.printers = printers;
    }

    @Override
    public PrintSettings settings() {
        return premises.get().printing();
    }

    @Override
    public Printers printers() {
        return printers;
    }

    @Override
    public Sheet sheet(Session session, LocalDate day, @Nullable UUID visit, Locale locale) {
        Premises now = premises.get();
        boolean colour = now.printing().colour();
        FigurePictures pictures = new FigurePictures(
                now.catalogue(), id -> Optional.ofNullable(now.figures().get(id)), colour);
        return new SheetMaker(
                        now.gym(),
                        now.catalogue(),
                        pictures,
                        logo.get(),
                        now.printing().paper(),
                        colour)
                .make(type(), session, day, visit, locale);
    }

    /** A page that shows whether paper, edges and letters are right. */
    PrintDocument testPage(Locale locale) {
        Premises now = premises.get();
        return TestPage.of(type(), now.gym().name(), now.printing(), locale);
    }

    /** The fonts are read once, when the first sheet is made: opening the kiosk must not wait for them. */
    synchronized SheetPdf type() {
        SheetPdf known = type;
        if (known == null) {
            known = SheetPdf.load();
            type = known;
        }
        return known;
    }

    @Override
    public Optional<Recalled> recall(SheetCode code) {
        if (code instanceof SheetCode.Carried carried) {
            CarriedSession session = carried.session();
            return Optional.of(new Recalled(
                    KeptSession.onPaper(
                            session.session(premises.get().catalogue()),
                            premises.get().gym()),
                    session.day(),
                    null));
        }
        SheetCode.OfVisit kept = (SheetCode.OfVisit) code;
        return archive.open().visit(kept.visit()).flatMap(this::recall);
    }

    @Override
    public Optional<Recalled> recall(StoredVisit visit) {
        try {
            Session session = KeptSession.onPaper(
                    new SessionReader().read(visit.session()), premises.get().gym());
            return Optional.of(new Recalled(session, visit.visit().date(), visit.id()));
        } catch (RequestException e) {
            LOG.warn("a kept session cannot be read");
            return Optional.empty();
        }
    }
}
