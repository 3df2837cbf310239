package gym.sorespot.strength.sheet;

import gym.sorespot.strength.sheet.content.PicturePainter;
import gym.sorespot.strength.sheet.content.SheetComposer;
import gym.sorespot.strength.sheet.content.SheetContent;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sheets made by hand. */
final class Sheets {
    private Sheets() {}

    static SheetComposer composer(Locale locale, PicturePainter pictures) {
        return new SheetComposer(Sessions.GYM, Sessions.catalogue(), pictures, null, locale);
    }

    /** 1 to 14 exercises in English, without pictures. */
    static SheetContent content(int exercises, @Nullable UUID visit) {
        return composer(Locale.UK, PicturePainter.NONE).compose(Sessions.of(exercises), Sessions.DAY, visit);
    }
}
