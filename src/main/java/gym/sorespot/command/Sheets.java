package gym.sorespot.command;

import gym.sorespot.kiosk.config.KioskConfigReader;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.FigurePictures;
import gym.sorespot.strength.sheet.Sheet;
import gym.sorespot.strength.sheet.SheetMaker;
import gym.sorespot.strength.sheet.SheetPdf;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.strength.sheet.print.PrintSettingsReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions on paper. Apart from the rest, so that whoever wants no paper loads no fonts. */
final class Sheets {
    private final SheetMaker maker;
    private final SheetOptions options;
    private final PrintSettings settings;

    /** Reads the gym's settings for paper; what is wrong in them costs only itself and is said. */
    Sheets(Workshop workshop, Path config, SheetOptions options, PrintStream err) {
        PrintSettingsReader.Reading read = PrintSettingsReader.read(config);
        read.problems().forEach(problem -> err.println("sorespot: " + problem));
        Paper paper = options.paper();
        this.settings = read.settings();
        this.options = options;
        this.maker = new SheetMaker(
                workshop.gym(),
                workshop.reading().catalogue(),
                FigurePictures.of(workshop.reading(), settings.colour()),
                KioskConfigReader.read(config).config().logo(),
                paper == null ? settings.paper() : paper,
                settings.colour());
    }

    /** How the gym prints. */
    PrintSettings settings() {
        return settings;
    }

    /** @param visit under which it is kept, null when it is not */
    Sheet of(Session session, LocalDate day, @Nullable UUID visit) {
        return maker.make(SheetPdf.load(), session, day, visit, options.locale());
    }
}
