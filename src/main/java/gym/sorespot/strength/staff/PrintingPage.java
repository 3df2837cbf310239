package gym.sorespot.strength.staff;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.sheet.content.SheetWords;
import gym.sorespot.strength.sheet.print.Later;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.strength.sheet.print.QueuedJob;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;

/** The printer, its queue, and a test page. */
final class PrintingPage extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient SheetWords says;
    private final transient Printing printing;
    private final transient PrintingModel model;

    PrintingPage(Words words, Printing printing, JobRunner jobs, Later later) {
        super(Space.MEDIUM);
        this.words = words;
        this.says = SheetWords.in(words.locale());
        this.printing = printing;
        this.model = new PrintingModel(printing, jobs, later, this::refresh);
        refresh();
        model.look();
    }

    private void refresh() {
        removeAll();
        if (!printing.settings().enabled()) {
            with(Text.plain(Type.LEAD, words.text("printing.off")));
        }
        model.seen().ifPresentOrElse(this::show, () -> with(Text.plain(Type.LEAD, words.text("printing.looking"))));
        test();
        revalidate();
        repaint();
    }

    private void show(PrintingModel.Seen seen) {
        String name = seen.name().isEmpty() ? words.text("printing.standard") : seen.name();
        Card card = new Card(Space.TIGHT);
        card.with(Text.strong(Type.LEAD, words.text("printing.printer", name)));
        seen.trouble()
                .ifPresentOrElse(
                        trouble -> trouble(trouble, card),
                        () -> card.with(Text.plain(Type.BODY, words.text("printing.ready"))));
        String paper =
                words.text("printing.paper." + printing.settings().paper().id());
        card.with(Text.plain(Type.BODY, words.text("printing.paper", paper)).in(Tone.MUTED));
        if (!seen.others().isEmpty()) {
            card.with(Text.plain(Type.BODY, words.text("printing.all", String.join(", ", seen.others())))
                    .in(Tone.MUTED));
        }
        with(card);
        if (seen.trouble().filter(PrintPhase.NO_PRINTER::equals).isEmpty()) {
            with(Text.strong(
                    Type.LEAD, words.text("printing.queue", seen.queue().size())));
            seen.queue().forEach(job -> with(Text.plain(Type.BODY, job(job))));
        }
    }

    /** What is wrong, and what staff can do about it: a member reads other ways out. */
    private void trouble(PrintPhase trouble, Card card) {
        Column text = new Column(Space.NONE)
                .with(Text.strong(Type.BODY, says.say("print." + trouble.id()) + "."))
                .with(Text.plain(Type.BODY, words.text("printing.way." + trouble.id())));
        card.with(new Row(Space.SMALL).with(new GlyphLabel(Glyph.WARNING, 34)).filling(text, 1));
    }

    private String job(QueuedJob job) {
        String title = job.title().isEmpty() ? words.text("printing.job.untitled") : job.title();
        return words.text(job.printing() ? "printing.job.printing" : "printing.job.waits", job.number(), title);
    }

    private void test() {
        PrintPhase phase = model.test();
        if (phase != PrintPhase.READY) {
            with(Text.strong(Type.LEAD, words.text("printing.test.state", says.say("print." + phase.id()))));
        }
        Wrap buttons = new Wrap(Space.MEDIUM)
                .atStart()
                .with(new TouchButton(words.text("printing.again"), ButtonKind.QUIET, Glyph.RESTART, model::look));
        if (model.mayTest()) {
            buttons.with(new TouchButton(words.text("printing.test"), ButtonKind.PRIMARY, Glyph.PRINT, model::print));
        }
        with(buttons, Space.LARGE);
    }
}
