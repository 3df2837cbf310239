package gym.sorespot.strength.sheet.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import gym.sorespot.strength.sheet.paint.Glyphs;
import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.PagePainter;
import gym.sorespot.strength.sheet.paint.Part;
import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Writes one page's marks as PDF operators. Not thread-safe. */
final class PageWriter {
    private final PDDocument document;
    private final Fonts fonts;
    private final Structure structure;
    private final PDResources resources = new PDResources();
    private final Page page;
    private final Operators out;

    PageWriter(PDDocument document, Fonts fonts, Structure structure, Page page) {
        this.document = document;
        this.fonts = fonts;
        this.structure = structure;
        this.page = page;
        this.out = new Operators(page.height());
    }

    void write() throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(sheet);
        structure.begin(sheet);
        for (Part part : page.parts()) {
            begin(part);
            for (Mark mark : part.marks()) {
                write(mark);
            }
            out.raw("EMC\n");
        }
        sheet.setResources(resources);
        COSStream content = document.getDocument().createCOSStream();
        try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write(out.bytes());
        }
        sheet.setContents(new PDStream(content));
    }

    private void begin(Part part) {
        if (part.role().read()) {
            int number = structure.add(part);
            out.raw("/" + part.role().tag() + " <</MCID " + number + ">> BDC\n");
        } else {
            structure.pass(part);
            boolean pagination = part.role() == Part.Role.PAGINATION;
            out.raw("/Artifact <</Type /" + (pagination ? "Pagination" : "Layout") + ">> BDC\n");
        }
    }

    private void write(Mark mark) throws IOException {
        if (mark instanceof Mark.Text text) {
            text(text);
        } else if (mark instanceof Mark.Rule rule) {
            out.number(rule.ink().level()).raw("G ").number(rule.width()).raw("w\n");
            out.point(rule.x1(), rule.y1())
                    .raw("m ")
                    .point(rule.x2(), rule.y2())
                    .raw("l S\n");
        } else if (mark instanceof Mark.Frame frame) {
            frame(frame);
        } else if (mark instanceof Mark.Squares squares) {
            out.number(Ink.BLACK.level()).raw("g\n");
            out.path(PagePainter.outline(squares)).raw("f\n");
        } else if (mark instanceof Mark.Drawing drawing) {
            drawing(drawing);
        }
    }

    private void frame(Mark.Frame frame) {
        double half = frame.line() / 2;
        RoundRectangle2D shape = new RoundRectangle2D.Double(
                frame.x() + half,
                frame.y() + half,
                frame.width() - frame.line(),
                frame.height() - frame.line(),
                2 * frame.radius(),
                2 * frame.radius());
        boolean outline = frame.line() > 0;
        out.number(frame.ink().level()).raw(outline ? "G " : "g ");
        if (outline) {
            out.number(frame.line()).raw("w\n");
        }
        out.path(shape).raw(outline ? "S\n" : "f\n");
    }

    private void text(Mark.Text text) {
        double size = text.style().size();
        double stretch = text.style().stretch();
        double x = text.x();
        out.number(text.style().ink().level()).raw("g BT\n");
        for (Glyphs run : text.line().runs()) {
            SubsetFont font = fonts.of(run.font());
            String name = fonts.name(font);
            fonts.use(resources, name, font);
            out.raw("/" + name + " ").number(size).raw("Tf ");
            out.number(stretch * 100).raw("Tz 1 0 0 1 ");
            out.point(x, text.baseline()).raw("Tm [<");
            double expected = 0;
            for (int i = 0; i < run.codes().length; i++) {
                int number = font.number(run, i);
                double gap = Math.round((expected - run.x()[i]) * 1000);
                if (gap != 0) {
                    out.raw(">").number(gap).raw("<");
                    expected -= gap / 1000;
                }
                out.glyph(number);
                expected += font.width(number) / 1000.0;
            }
            out.raw(">] TJ\n");
            x += run.width() * size * stretch;
        }
        out.raw("ET\n");
    }

    private void drawing(Mark.Drawing drawing) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) drawing.width(), (float) drawing.height());
        graphics.setColorMapper(PageWriter::colour);
        drawing.picture().paint(graphics, drawing.width(), drawing.height());
        graphics.dispose();
        PDFormXObject form = graphics.getXFormObject();
        COSName name = resources.add(form);
        out.raw("q 1 0 0 1 ").point(drawing.x(), drawing.y() + drawing.height());
        out.raw("cm /" + name.getName() + " Do Q\n");
    }

    /** A grey is said to be one: printers mix red, green and blue of the same strength to something brownish. */
    private static PDColor colour(Color color, IPdfBoxGraphics2DColorMapper.IColorMapperEnv environment) {
        float red = color.getRed() / 255f;
        return color.getRed() == color.getGreen() && color.getGreen() == color.getBlue()
                ? new PDColor(new float[] {red}, PDDeviceGray.INSTANCE)
                : new PDColor(new float[] {red, color.getGreen() / 255f, color.getBlue() / 255f}, PDDeviceRGB.INSTANCE);
    }
}
