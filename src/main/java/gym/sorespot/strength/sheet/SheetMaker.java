package gym.sorespot.strength.sheet;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.content.PicturePainter;
import gym.sorespot.strength.sheet.content.SheetComposer;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.content.SheetWords;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Picture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes sheets for one gym as it is set up now. Immutable; any thread, but not the event thread.
 *
 * @param gym its name, contact, cards
 * @param catalogue the exercises
 * @param pictures their pictures
 * @param logo file of the gym's logo, where it has one
 * @param paper for which sheets are made
 * @param colour whether they may have colour
 */
public record SheetMaker(
        Gym gym, Catalogue catalogue, PicturePainter pictures, Optional<Path> logo, Paper paper, boolean colour) {

    /**
     * The sheet of a session.
     *
     * @param day the session's day
     * @param visit under which it is kept, null where nothing is: then the code itself carries the session
     * @param locale language of the sheet
     */
    public Sheet make(SheetPdf sheets, Session session, LocalDate day, @Nullable UUID visit, Locale locale) {
        Picture picture = logo.flatMap(
                        file -> LogoPicture.read(file, SheetWords.in(locale).say("figure.logo", gym.name()), colour))
                .orElse(null);
        SheetContent content =
                new SheetComposer(gym, catalogue, pictures, picture, locale).compose(session, day, visit);
        return new Sheet(content, sheets.pages(content, paper), paper, colour);
    }
}
