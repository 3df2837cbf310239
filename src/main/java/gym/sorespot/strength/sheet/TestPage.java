package gym.sorespot.strength.sheet;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.content.SheetWords;
import gym.sorespot.strength.sheet.print.PrintDocument;
import gym.sorespot.strength.sheet.print.PrintSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A page that shows staff whether paper, edges and letters come out right: laid out as sheets are. */
public final class TestPage {
    /** Any day: a test page has no date of its own. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private TestPage() {}

    /** Not on the event thread. */
    public static PrintDocument of(SheetPdf sheets, String gym, PrintSettings settings, Locale locale) {
        SheetWords words = SheetWords.in(locale);
        String title = words.say("test.title");
        SheetContent content = new SheetContent(
                locale,
                DAY,
                title,
                new SheetContent.Head(gym, null, title, "", ""),
                words.say("test.text"),
                List.of(),
                List.of(),
                List.of(),
                null,
                words.say("test.letters"),
                List.of(),
                List.of(words.say("test.paper", settings.paper().id())),
                null);
        Sheet sheet = new Sheet(content, sheets.pages(content, settings.paper()), settings.paper(), settings.colour());
        return sheet.document();
    }
}
