package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.FirstSentence;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Picture;
import gym.sorespot.strength.sheet.paint.Type;

/** Lays a sheet out on a roll, everything in one column and the pictures small. Any thread. */
public final class ReceiptLayout {
    private static final double LOGO = 36;
    private static final double BLOCK_GAP = 14;
    private static final double ROW_GAP = 8;

    /** Of the 72 mm, a third: large enough for a phone's camera on thermal paper. */
    private static final double CODE = 96;

    /** Five dots of a thermal printer of 203 an inch, which smudges one of them. */
    private static final double CELL = 1.75;

    private final Setter setter;
    private final SheetContent content;
    private final double width;
    private final Column all = new Column();

    private ReceiptLayout(Type type, SheetContent content, Paper paper) {
        this.setter = new Setter(type.remembering(), content.locale());
        this.content = content;
        this.width = paper.typeWidth();
    }

    /** The one page, as long as it has to be. */
    public static Page page(Type type, SheetContent content, Paper paper) {
        return new ReceiptLayout(type, content, paper).page(paper);
    }

    private Page page(Paper paper) {
        head();
        blocks();
        foot();
        Pen pen = new Pen();
        all.put(pen, paper.left(), paper.top());
        return pen.page(paper.width(), all.height() + 2 * paper.top());
    }

    private void head() {
        SheetContent.Head head = content.head();
        Picture logo = head.logo();
        if (logo != null) {
            all.add(new PicturePiece(logo, width, LOGO), 0);
        }
        all.add(setter.text(head.gym(), Looks.GYM, width), 4);
        all.add(setter.text(Part.Role.TITLE, head.title(), Looks.RECEIPT_TITLE, width), 0);
        all.add(setter.text(head.date(), Looks.RECEIPT_STRONG, width), 0);
        all.add(setter.text(head.summary(), Looks.RECEIPT_TEXT, width), 0);
        String halt = content.halt();
        if (halt != null) {
            all.add(setter.text(halt, Looks.GYM, width), BLOCK_GAP);
        }
        if (!content.stop().isEmpty()) {
            all.add(new StopBand(setter, content.stop(), Looks.RECEIPT_TEXT, width), ROW_GAP);
        }
    }

    private void blocks() {
        for (SheetContent.Block block : content.blocks()) {
            all.add(new BlockHead(setter, block.title(), block.minutes(), Looks.RECEIPT_STRONG, width), BLOCK_GAP);
            boolean first = true;
            for (SheetContent.Exercise exercise : block.exercises()) {
                if (!first) {
                    all.add(new Hairline(width, false), ROW_GAP);
                }
                all.add(new ReceiptRow(setter, exercise, width), ROW_GAP);
                first = false;
            }
        }
    }

    private void foot() {
        String next = content.next();
        all.add(new Hairline(width, true), BLOCK_GAP);
        if (next != null) {
            all.add(setter.text(next, Looks.GYM, width), ROW_GAP);
        }
        all.add(setter.text(content.morning(), Looks.RECEIPT_TEXT, width), 2);
        for (SheetContent.Card card : content.cards()) {
            all.add(setter.text(card.title(), Looks.RECEIPT_STRONG, width), ROW_GAP);
            all.add(setter.text(FirstSentence.of(card.text(), content.locale()), Looks.RECEIPT_TEXT, width), 0);
        }
        SheetContent.Code code = content.code();
        if (code != null) {
            CodePiece piece = CodePiece.of(code, CODE).withCells(CELL);
            all.add(new Centred(piece, piece.size(), width), BLOCK_GAP);
        }
        double gap = ROW_GAP;
        for (String sentence : content.keys()) {
            all.add(setter.text(sentence, Looks.RECEIPT_TEXT, width), gap);
            gap = 0;
        }
        for (String sentence : content.foot()) {
            all.add(setter.text(sentence, Looks.RECEIPT_TEXT, width), gap);
            gap = 0;
        }
    }

    /** A piece in the middle of the roll. */
    private record Centred(Piece piece, double wide, double width) implements Piece {
        @Override
        public double height() {
            return piece.height();
        }

        @Override
        public void put(Pen pen, double x, double y) {
            piece.put(pen, x + (width - wide) / 2, y);
        }
    }

    /**
     * Between two exercises, or below the last.
     *
     * @param last whether the blocks end here
     */
    private record Hairline(double width, boolean last) implements Piece {
        @Override
        public double height() {
            return Looks.HEAVY;
        }

        @Override
        public void put(Pen pen, double x, double y) {
            // Black: a thermal printer draws grey as a row of dots.
            Mark rule = new Mark.Rule(x, y, x + width, y, Looks.HAIRLINE, Ink.BLACK);
            if (last) {
                pen.ending(rule);
            } else {
                pen.ornament(rule);
            }
        }
    }
}
