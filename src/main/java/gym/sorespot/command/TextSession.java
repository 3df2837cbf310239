package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.content.PicturePainter;
import gym.sorespot.strength.sheet.content.SheetComposer;
import gym.sorespot.strength.sheet.content.SheetContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A session as plain text for a terminal: the sheet's words, and the engine's reasons, which paper leaves out. Immutable.
 */
final class TextSession {
    private static final int INDENT = 4;

    private final Wording wording = new Wording(TextSession.class);
    private final Gym gym;
    private final Catalogue catalogue;

    TextSession(Gym gym, Catalogue catalogue) {
        this.gym = gym;
        this.catalogue = catalogue;
    }

    /** @param day the session's day */
    String write(Session session, LocalDate day) {
        SheetContent content = new SheetComposer(gym, catalogue, PicturePainter.NONE, null, Locale.ENGLISH)
                .compose(session, day, null);
        TextColumn text = new TextColumn();
        text.ends(content.head().gym(), content.head().date());
        text.rule();
        text.line(content.head().title());
        String halt = content.halt();
        if (halt == null) {
            text.line(wording.say("text.summary", content.size(), clock(session.seconds()), session.minutes()));
            blocks(session, content, text);
            leftOut(session, text);
            next(session, content, text);
        } else {
            text.blank();
            text.paragraph(0, halt);
        }
        advice(session, text);
        text.rule();
        text.paragraph(0, String.join(" ", content.stop()));
        text.paragraph(0, content.morning());
        content.foot().forEach(line -> text.paragraph(0, line));
        return text.toString();
    }

    private void blocks(Session session, SheetContent content, TextColumn text) {
        for (int i = 0; i < content.blocks().size(); i++) {
            SheetContent.Block block = content.blocks().get(i);
            List<Item> items = session.blocks().get(i).items();
            text.blank();
            text.ends(
                    block.title().toUpperCase(Locale.ENGLISH),
                    clock(items.stream().mapToInt(Item::seconds).sum()));
            for (int j = 0; j < items.size(); j++) {
                item(block.exercises().get(j), items.get(j), text);
            }
        }
    }

    private void item(SheetContent.Exercise exercise, Item item, TextColumn text) {
        text.ends(
                "%2d  %s".formatted(exercise.number(), exercise.name()),
                wording.say("text.dose", exercise.dose(), exercise.side()));
        List<String> details = Stream.of(
                        exercise.load(),
                        exercise.tempo(),
                        exercise.rest(),
                        wording.say("text.effort", item.effort()),
                        clock(item.seconds()))
                .filter(detail -> !detail.isEmpty())
                .toList();
        text.paragraph(INDENT, String.join(", ", details));
        text.paragraph(INDENT, item.why());
    }

    private void leftOut(Session session, TextColumn text) {
        if (!session.leftOut().isEmpty()) {
            text.blank();
            text.line(wording.say("text.left-out"));
        }
        for (Session.LeftOut left : session.leftOut()) {
            String name = catalogue.find(left.exercise()).map(Exercise::name).orElse(left.exercise());
            text.hanging(wording.say("text.left-out-entry", name, left.why()));
        }
    }

    private void next(Session session, SheetContent content, TextColumn text) {
        Session.Next next = session.next();
        String day = content.next();
        if (next != null && day != null) {
            text.blank();
            text.paragraph(0, wording.say("text.next", day, next.why()));
        }
    }

    private void advice(Session session, TextColumn text) {
        if (!session.advice().isEmpty()) {
            text.blank();
            text.line(wording.say("text.advice"));
        }
        for (Session.Advice advice : session.advice()) {
            String title = gym.cards().stream()
                    .filter(card -> card.id().equals(advice.card()))
                    .map(Card::title)
                    .findFirst()
                    .orElse(advice.card());
            text.hanging(wording.say("text.card", title, advice.text()));
        }
    }

    /** Such as 29:24 min. */
    private String clock(int seconds) {
        return wording.say("text.clock", seconds / 60, "%02d".formatted(seconds % 60));
    }
}
