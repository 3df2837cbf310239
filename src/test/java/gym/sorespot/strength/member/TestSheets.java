package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.gym.GymReader;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.FigurePictures;
import gym.sorespot.strength.sheet.Sheet;
import gym.sorespot.strength.sheet.SheetMaker;
import gym.sorespot.strength.sheet.SheetPdf;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.print.FakePrinter;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.strength.sheet.print.Printers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Real sheets, and a printer that does what a test says. */
final class TestSheets implements Sheets {
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));
    private static final SheetPdf TYPE = SheetPdf.load();
    private static final CatalogueReader.Reading SHIPPED = new CatalogueReader().read(HOME.resolve("exercises"));

    final FakePrinter printer = new FakePrinter();

    /** The visits whose sheets were made, null for none. */
    final List<@Nullable UUID> made = new ArrayList<>();

    PrintSettings settings = PrintSettings.DEFAULT;
    Optional<Recalled> recalled = Optional.of(new Recalled(TestSession.session(), LocalDate.of(2026, 11, 19), null));
    Paper paper = Paper.A4;

    @Override
    public PrintSettings settings() {
        return settings;
    }

    @Override
    public Printers printers() {
        return printer;
    }

    @Override
    public Sheet sheet(Session session, LocalDate day, @Nullable UUID visit, Locale locale) {
        made.add(visit);
        SheetMaker maker = new SheetMaker(
                new GymReader(Equipment.words())
                        .read(HOME.resolve("kiosk-config"))
                        .gym()
                        .named("Strong Street"),
                SHIPPED.catalogue(),
                FigurePictures.of(SHIPPED, false),
                Optional.empty(),
                paper,
                false);
        return maker.make(TYPE, session, day, visit, locale);
    }

    @Override
    public Optional<Recalled> recall(SheetCode code) {
        return recalled;
    }

    @Override
    public Optional<Recalled> recall(StoredVisit visit) {
        return recalled;
    }
}
