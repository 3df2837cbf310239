package gym.sorespot.command;

import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.FigurePictures;
import gym.sorespot.strength.sheet.SheetPdf;
import gym.sorespot.strength.sheet.content.SheetComposer;
import gym.sorespot.strength.sheet.paint.Paper;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions on paper. Apart from the rest, so that whoever wants no paper loads no fonts. */
final class Sheets {
    private Sheets() {}

    /** @param visit under which it is kept, null when it is not */
    static byte[] pdf(Workshop workshop, Session session, LocalDate day, @Nullable UUID visit) {
        SheetComposer composer = new SheetComposer(
                workshop.gym(),
                workshop.reading().catalogue(),
                new FigurePictures(workshop.reading()),
                null,
                Locale.ENGLISH);
        return SheetPdf.load().pdf(composer.compose(session, day, visit), Paper.A4);
    }
}
