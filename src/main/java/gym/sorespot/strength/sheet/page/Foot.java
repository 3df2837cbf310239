package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.FirstSentence;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** End of the sheet: next visit, recovery cards, the code at the right, small print. */
final class Foot implements Piece {
    private static final double GAP = 16;
    private static final double ABOVE = 8;

    /** More white above the code: readers need four of its cells around it (ISO 18004), and there is a line above. */
    private static final double QUIET = 3;

    private static final double CARD_GAP = 3;
    private static final int SOME_LINES = 3;

    private static final double AFTER_TITLE = 12;

    private final double width;
    private final Column left = new Column();
    private final SheetContent content;
    private final Column code = new Column();
    private final double codeAt;

    /** @param brings the session back, null where nothing does */
    Foot(Setter setter, SheetContent content, @Nullable CodePiece brings, double width, Level level) {
        this.width = width;
        this.content = content;
        double leftWidth = width;
        double at = width;
        if (brings != null) {
            CodePiece readable = brings.withCells(level.cell());
            code.add(readable, 0);
            at = width - readable.size();
            leftWidth = at - GAP;
        }
        this.codeAt = at;
        String next = content.next();
        if (next != null) {
            left.add(setter.text(next, Looks.GYM, leftWidth), 0);
        }
        left.add(setter.text(content.morning(), Looks.TEXT, leftWidth), 0);
        List<String> sentences = new ArrayList<>(level.keys() ? content.keys() : List.of());
        sentences.addAll(content.foot());
        Piece small = setter.text(String.join(" ", sentences), Looks.TEXT, leftWidth);
        cards(setter, leftWidth, level, small.height());
        left.add(small, level.padding());
    }

    private void cards(Setter setter, double leftWidth, Level level, double smallHeight) {
        double line = Looks.TEXT.lineHeight();
        if (level.cards() == Level.Cards.SOME) {
            left.add(sentences(setter, leftWidth, SOME_LINES * line), CARD_GAP);
            return;
        }
        if (level.cards() == Level.Cards.BESIDE || level.cards() == Level.Cards.LEAST) {
            double room = code.height() - left.height() - CARD_GAP - level.padding() - smallHeight;
            double least = level.cards() == Level.Cards.LEAST ? line : 2 * line;
            left.add(sentences(setter, leftWidth, Math.max(room, least)), CARD_GAP);
            return;
        }
        double widest = content.cards().stream()
                .mapToDouble(card -> setter.width(card.title(), Looks.STRONG))
                .max()
                .orElse(0);
        double titleWidth = Math.min(widest + AFTER_TITLE, leftWidth / 3);
        for (SheetContent.Card card : content.cards()) {
            String text =
                    level.cards() == Level.Cards.FULL ? card.text() : FirstSentence.of(card.text(), setter.locale());
            left.add(new CardPiece(setter, card.title(), text, titleWidth, leftWidth), CARD_GAP);
        }
    }

    /** The first sentences of the cards, as many as there is room for; where all are too long, at least what they are about. */
    private Piece sentences(Setter setter, double leftWidth, double room) {
        Piece some = within(setter, leftWidth, room, card -> FirstSentence.of(card.text(), setter.locale()));
        return some.height() > 0 ? some : within(setter, leftWidth, room, card -> card.title() + ".");
    }

    private Piece within(Setter setter, double leftWidth, double room, Function<SheetContent.Card, String> says) {
        Piece piece = new Column();
        String text = "";
        for (SheetContent.Card card : content.cards()) {
            String more = (text + " " + says.apply(card)).strip();
            Piece longer = setter.text(more, Looks.TEXT, leftWidth);
            if (longer.height() <= room + 0.1) {
                text = more;
                piece = longer;
            }
        }
        return piece;
    }

    private double upper() {
        return Math.max(left.height(), code.height() > 0 ? QUIET + code.height() : 0);
    }

    @Override
    public double height() {
        return ABOVE + upper();
    }

    @Override
    public void put(Pen pen, double x, double y) {
        pen.ending(new Mark.Rule(x, y, x + width, y, Looks.HEAVY, Ink.BLACK));
        left.put(pen, x, y + ABOVE);
        code.put(pen, x + codeAt, y + ABOVE + QUIET);
    }

    /** Title and text of a card in one paragraph, the title standing out. */
    private static final class CardPiece implements Piece {
        private final Setter setter;
        private final String title;
        private final Piece text;
        private final double titleWidth;

        CardPiece(Setter setter, String title, String text, double titleWidth, double width) {
            this.setter = setter;
            this.title = title;
            this.titleWidth = titleWidth;
            this.text = setter.text(text, Looks.TEXT, width - titleWidth);
        }

        private Piece titlePiece() {
            return setter.text(title, Looks.STRONG, titleWidth - AFTER_TITLE);
        }

        @Override
        public double height() {
            return Math.max(titlePiece().height(), text.height());
        }

        @Override
        public void put(Pen pen, double x, double y) {
            titlePiece().put(pen, x, y);
            text.put(pen, x + titleWidth, y);
        }
    }
}
