package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.Sheet;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.strength.sheet.content.SheetWords;
import gym.sorespot.strength.sheet.print.PrintPhase;
import gym.sorespot.touch.ActionRow;
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
import javax.swing.JComponent;

/** What there is to say about a sheet beside its picture: how far printing is and the way out, and the code. */
final class SheetPanel {
    private static final double CODE_UNITS = 2.9;
    /** What a drawing and a few words need beside a button. */
    static final double TEXT_UNITS = 5;

    private final SheetFlow flow;
    private final SheetModel model;
    private final Words words;

    SheetPanel(VisitFlow flow, Words words) {
        this.flow = flow.sheets();
        this.model = flow.model().sheet();
        this.words = words;
    }

    /** The sheet's picture, or a word why there is none yet. */
    JComponent preview() {
        return model.sheet()
                .<JComponent>map(sheet -> new PagePreview(sheet.pages(), words.text("sheet.preview")))
                .orElseGet(() -> new Column(Space.NONE)
                        .with(Text.plain(
                                        Type.LEAD,
                                        words.text(
                                                model.phase() == SheetModel.Phase.FAILED
                                                        ? "sheet.failed"
                                                        : "sheet.making"))
                                .in(Tone.MUTED)
                                .centred())
                        .centred());
    }

    /** Adds how far printing is, where the gym prints, and the code, where there is one. */
    void addTo(Column column) {
        if (flow.prints()) {
            column.with(printing());
        }
        model.sheet().ifPresent(sheet -> code(sheet, column));
    }

    private JComponent printing() {
        PrintPhase phase = model.printing();
        SheetWords says = SheetWords.in(words.locale());
        Column text = new Column(Space.TIGHT).with(Text.strong(Type.LEAD, says.say("print." + phase.id())));
        String way = says.say("print.way." + phase.id());
        if (!way.isEmpty()) {
            text.with(Text.plain(Type.BODY, way).in(Tone.MUTED));
        }
        JComponent row = new Row(Space.MEDIUM).with(glyph(phase)).filling(text, 1);
        if (model.printable()) {
            String verb = phase.isTrouble() ? "way.again" : phase == PrintPhase.PRINTED ? "sheet.more" : "sheet.print";
            ButtonKind kind = phase == PrintPhase.READY ? ButtonKind.PRIMARY : ButtonKind.QUIET;
            row = new ActionRow(row, TEXT_UNITS, new TouchButton(words.text(verb), kind, Glyph.PRINT, flow::print));
        }
        Card card = new Card(Space.NONE);
        card.with(row);
        return card;
    }

    private static JComponent glyph(PrintPhase phase) {
        Glyph glyph = phase.isTrouble() ? Glyph.WARNING : phase == PrintPhase.PRINTED ? Glyph.CHECK : Glyph.PRINT;
        boolean good = phase == PrintPhase.PRINTED;
        return new GlyphLabel(glyph, 44)
                .in(good ? Tone.ACCENT_INK : Tone.ACCENT, good ? Tone.ACCENT : Tone.ACCENT_TINT);
    }

    private void code(Sheet sheet, Column column) {
        SheetContent.Code code = sheet.content().code();
        if (code == null) {
            return;
        }
        Column text = new Column(Space.SMALL);
        model.of().map(of -> of.session().next()).ifPresent(next -> next(next, text));
        text.with(Text.plain(Type.BODY, words.text("sheet.code.phone")))
                .with(Text.plain(Type.BODY, words.text("sheet.code.kiosk")));
        Card card = new Card(Space.NONE);
        card.with(new Row(Space.MEDIUM).with(CodePicture.of(code, CODE_UNITS)).filling(text, 1));
        column.with(card);
    }

    private void next(Session.Next next, Column text) {
        text.with(Text.plain(Type.BODY, words.text("done.next")).in(Tone.MUTED));
        text.with(Text.strong(Type.TITLE, new Days(words).named(next.date())), Space.TIGHT);
        if (!next.why().isEmpty()) {
            text.with(Text.plain(Type.BODY, next.why()).in(Tone.MUTED), Space.TIGHT);
        }
    }
}
