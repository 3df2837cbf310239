package gym.sorespot.strength.sheet.content;

import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.code.CalendarEntry;
import gym.sorespot.strength.sheet.code.SheetCode;
import gym.sorespot.strength.sheet.paint.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a session into the sheet's words. It never looks at soreness, and it does not repeat the engine's sentences, which
 * may name severities: paper is left lying about. Immutable; any thread.
 */
public final class SheetComposer {
    /** What the engine calls soreness that has gone on for long, or gets worse. */
    private static final Set<String> FOR_A_PHYSIOTHERAPIST = Set.of("physiotherapist", "rising");

    private final Gym gym;
    private final Catalogue catalogue;
    private final SheetWords words;
    private final @Nullable Picture logo;
    private final ItemWords items;

    /**
     * @param logo of the gym, null for its name alone
     * @param locale language of the sheet; exercises and cards are said in it, whatever language they come in
     */
    public SheetComposer(Gym gym, Catalogue catalogue, PicturePainter pictures, @Nullable Picture logo, Locale locale) {
        this.gym = gym.in(locale);
        this.catalogue = catalogue.in(locale);
        this.logo = logo;
        this.words = SheetWords.in(locale);
        this.items = new ItemWords(this.catalogue, pictures, words);
    }

    /**
     * @param day the session's day
     * @param visit under which it is kept, null for a guest: then the code itself carries the session
     */
    public SheetContent compose(Session session, LocalDate day, @Nullable UUID visit) {
        Session.Stop stop = session.stop();
        return new SheetContent(
                words.locale(),
                day,
                words.say(stop == null ? "title.document" : "title.document.stop", words.day(day)),
                head(session, day),
                stop == null ? null : stop.text(),
                stop == null ? stopRules() : List.of(),
                blocks(session),
                cards(session),
                next(session),
                stop == null ? words.say("morning") : "",
                keys(session),
                foot(),
                session.items().isEmpty() ? null : code(session, day, visit));
    }

    /** What is scanned at the kiosk, and what a phone offers to keep. */
    private SheetContent.Code code(Session session, LocalDate day, @Nullable UUID visit) {
        String code = visit == null ? SheetCode.of(session, day) : SheetCode.of(visit);
        Session.Next next = session.next();
        LocalDate reminder = next == null ? day : next.date();
        String text = CalendarEntry.of(code, words.say("code.event", gym.name()), day, reminder);
        return new SheetContent.Code(text, words.say("figure.code"));
    }

    private SheetContent.Head head(Session session, LocalDate day) {
        boolean train = session.stop() == null;
        // Rounded up: a session must not take longer than its sheet says.
        int minutes = (session.seconds() + 59) / 60;
        return new SheetContent.Head(
                gym.name(),
                logo,
                words.say(train ? "title.session" : "title.stop"),
                words.day(day),
                train ? words.say("summary", minutes, session.items().size()) : "");
    }

    private List<String> stopRules() {
        return List.of(
                words.say("stop.rule", gym.thresholds().painful()), words.say("stop.scale"), words.say("stop.flags"));
    }

    private List<SheetContent.Block> blocks(Session session) {
        List<SheetContent.Block> blocks = new ArrayList<>();
        int number = 1;
        for (Session.Block block : session.blocks()) {
            int seconds = block.items().stream().mapToInt(Item::seconds).sum();
            List<SheetContent.Exercise> exercises = new ArrayList<>();
            for (Item item : block.items()) {
                exercises.add(items.exercise(item, number++));
            }
            blocks.add(new SheetContent.Block(
                    words.say("block." + block.kind().id()),
                    words.say("block.minutes", Math.max(1, Math.round(seconds / 60f))),
                    exercises));
        }
        return blocks;
    }

    /**
     * The gym's cards that the session names, in its order. What the engine says of the day besides names areas, days and
     * severities: of that paper only says, once, that a physiotherapist should have a look.
     */
    private List<SheetContent.Card> cards(Session session) {
        List<SheetContent.Card> cards = new ArrayList<>();
        if (session.advice().stream().anyMatch(advice -> FOR_A_PHYSIOTHERAPIST.contains(advice.card()))) {
            cards.add(new SheetContent.Card(words.say("physiotherapist.title"), words.say("physiotherapist")));
        }
        for (Session.Advice advice : session.advice()) {
            gym.cards().stream()
                    .filter(card -> card.id().equals(advice.card()))
                    .map(card -> new SheetContent.Card(card.title(), card.text()))
                    .forEach(cards::add);
        }
        return List.copyOf(cards);
    }

    private @Nullable String next(Session session) {
        Session.Next next = session.next();
        return next == null ? null : words.say("next", words.day(next.date()));
    }

    private List<String> keys(Session session) {
        List<String> keys = new ArrayList<>();
        if (session.items().stream().anyMatch(item -> item.reps() != null)) {
            keys.add(words.say("tempo.key"));
        }
        if (!session.items().isEmpty()) {
            keys.add(words.say("code.hint"));
        }
        return keys;
    }

    private List<String> foot() {
        return List.of(
                words.say("staff", gym.staffContact()),
                words.say("medical"),
                words.say("version", catalogue.version()));
    }
}
