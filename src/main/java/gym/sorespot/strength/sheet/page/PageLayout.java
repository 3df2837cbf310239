package gym.sorespot.strength.sheet.page;

import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.content.SheetContent.Exercise;
import gym.sorespot.strength.sheet.content.SheetWords;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Part;
import gym.sorespot.strength.sheet.paint.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays a sheet out on A4 or Letter: one page for up to eight exercises, two for more. Any thread. */
public final class PageLayout {
    private static final int MOST_ON_ONE_PAGE = 8;
    private static final double MOST_EXTRA = 5;

    /** Inch and a quarter: a phone reads it from where one holds the sheet. */
    private static final double CODE = 90;

    private final Setter setter;
    private final SheetContent content;
    private final Paper paper;
    private final double width;
    private final SheetWords words;
    private final @Nullable CodePiece code;

    private PageLayout(Type type, SheetContent content, Paper paper) {
        this.setter = new Setter(type.remembering(), content.locale());
        this.content = content;
        this.paper = paper;
        this.width = paper.typeWidth();
        this.words = SheetWords.in(content.locale());
        SheetContent.Code brings = content.code();
        this.code = brings == null ? null : CodePiece.of(brings, CODE);
    }

    /** The pages, at least one. */
    public static List<Page> pages(Type type, SheetContent content, Paper paper) {
        return new PageLayout(type, content, paper).pages();
    }

    private List<Page> pages() {
        return within(content.size() <= MOST_ON_ONE_PAGE ? 1 : 2)
                // What is longer than so many pages can hold gets those that it needs, and on them room.
                .or(() -> within(spread(Level.LAST, 0).count()))
                .orElseThrow();
    }

    /** As generous as so many pages allow. */
    private Optional<List<Page>> within(int most) {
        for (Level level : Level.values()) {
            Spread spread = spread(level, 0);
            if (spread.count() <= most) {
                return Optional.of(paint(roomier(spread, level)));
            }
        }
        return Optional.empty();
    }

    /** Gives what is left of a single page to its exercises, up to a point. */
    private Spread roomier(Spread spread, Level level) {
        if (spread.count() != 1 || content.size() == 0) {
            return spread;
        }
        double extra = Math.min(
                MOST_EXTRA,
                spread.left() / (2.5 * content.size() + content.blocks().size()));
        Spread wider = spread(level, extra);
        return wider.count() == 1 ? wider : spread;
    }

    private Spread spread(Level level, double extra) {
        double padding = level.padding() + extra;
        List<Stretch> stretches = new ArrayList<>();
        double pictures = pictureWidth(level);
        double doses = content.blocks().stream()
                .flatMap(block -> block.exercises().stream())
                .mapToDouble(exercise -> ExerciseRow.doseWidth(setter, exercise))
                .max()
                .orElse(0);
        for (SheetContent.Block block : content.blocks()) {
            Piece head = new BlockHead(setter, block.title(), block.minutes(), Looks.STRONG, width);
            Piece again = new BlockHead(setter, words.say("continued", block.title()), "", Looks.STRONG, width);
            boolean first = true;
            for (Exercise exercise : block.exercises()) {
                Piece row = new ExerciseRow(setter, exercise, width, pictures, doses, level);
                stretches.add(new Stretch(head, again, first, row, padding, width));
                first = false;
            }
        }
        return new Spread(
                top(level),
                running(),
                stretches,
                new Foot(setter, content, code, width, level),
                level.between(),
                paper.typeHeight());
    }

    private double pictureWidth(Level level) {
        return content.blocks().stream()
                .flatMap(block -> block.exercises().stream())
                .map(Exercise::picture)
                .mapToDouble(picture -> picture == null ? 0 : level.picture() * picture.aspect())
                .map(wide -> Math.min(wide, level.widest()))
                .max()
                .orElse(0);
    }

    /** At the top of each further page: pages get parted. */
    private Piece running() {
        SheetContent.Head head = content.head();
        return setter.sayings(
                Part.Role.PAGINATION, List.of(head.gym(), head.title(), head.date()), Looks.STRONG, width);
    }

    private Column top(Level level) {
        Column top = new Column().add(new HeadPiece(setter, content.head(), width, level), 0);
        String halt = content.halt();
        if (halt != null) {
            top.add(setter.text(halt, Looks.HALT, width), level.between() + 12);
        }
        if (!content.stop().isEmpty()) {
            top.add(new StopBand(setter, content.stop(), Looks.TEXT, width), level.between());
        }
        return top;
    }

    private List<Page> paint(Spread spread) {
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < spread.count(); number++) {
            Pen pen = new Pen();
            spread.put(pen, number, paper.left(), paper.top());
            if (spread.count() > 1) {
                String text = words.say("page", number + 1, spread.count());
                Mark mark =
                        setter.markEndingAt(text, Looks.TEXT, paper.left() + width, paper.top() + paper.typeHeight());
                pen.write(Part.Role.PAGINATION, List.of(mark));
            }
            pages.add(pen.page(paper.width(), paper.height()));
        }
        return List.copyOf(pages);
    }
}
