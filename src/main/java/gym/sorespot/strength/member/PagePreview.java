package gym.sorespot.strength.member;

import gym.sorespot.strength.sheet.paint.Ink;
import gym.sorespot.strength.sheet.paint.Page;
import gym.sorespot.strength.sheet.paint.PagePainter;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Tone;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * The sheet as it will lie in the printer: as large as fits, its second page behind the first; a receipt, which is long, as
 * far as there is room. Always dark on white, as paper is. Event thread.
 */
final class PagePreview extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;

    /** How far the page behind sticks out, in parts of the width. */
    private static final double BEHIND = 0.035;

    /** A receipt narrower than this could not be read. */
    private static final double NARROWEST_UNITS = 4.5;

    private final transient List<Page> pages;
    private transient @Nullable BufferedImage painted;

    /** @param name for whoever cannot see it */
    PagePreview(List<Page> pages, String name) {
        this.pages = List.copyOf(pages);
        setName("preview");
        getAccessibleContext().setAccessibleName(name);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Look.units(5), Look.units(7));
    }

    /** Pixels a point. */
    private double scale() {
        Page first = pages.get(0);
        double room = pages.size() > 1 ? 1 + BEHIND : 1;
        double byWidth = getWidth() / (first.width() * room);
        double byHeight = getHeight() / (first.height() + first.width() * (room - 1));
        double readable = Math.min(byWidth, Look.units(NARROWEST_UNITS) / first.width());
        return Math.max(Math.min(byWidth, byHeight), readable);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        BufferedImage known = painted;
        AffineTransform device = ((Graphics2D) graphics).getTransform();
        int wide = (int) Math.ceil(getWidth() * device.getScaleX());
        int high = (int) Math.ceil(getHeight() * device.getScaleY());
        // Painting a page takes too long for every frame of a screen that slides in.
        if (known == null || known.getWidth() != wide || known.getHeight() != high) {
            known = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = Look.smooth(known.createGraphics());
            g.scale(device.getScaleX(), device.getScaleY());
            paintPages(g);
            g.dispose();
            painted = known;
        }
        ((Graphics2D) graphics)
                .drawImage(
                        known, AffineTransform.getScaleInstance(1 / device.getScaleX(), 1 / device.getScaleY()), null);
    }

    private void paintPages(Graphics2D g) {
        Page first = pages.get(0);
        double scale = scale();
        double wide = first.width() * scale;
        double high = Math.min(first.height() * scale, getHeight());
        double behind = pages.size() > 1 ? BEHIND * wide : 0;
        double x = (getWidth() - wide - behind) / 2;
        double y = Math.max(0, (getHeight() - high - behind) / 2);
        if (behind > 0) {
            paper(g, new Rectangle2D.Double(x + behind, y + behind, wide, high));
        }
        Rectangle2D front = new Rectangle2D.Double(x, y, wide, high);
        paper(g, front);
        g.clip(front);
        g.translate(x, y);
        g.scale(scale, scale);
        PagePainter.paint(first, g);
    }

    private static void paper(Graphics2D g, Rectangle2D sheet) {
        g.setColor(Ink.WHITE.color());
        g.fill(sheet);
        g.setColor(Tone.LINE.color());
        g.setStroke(Look.stroke(Look.hairline()));
        g.draw(sheet);
    }
}
