package gym.sorespot.strength.member;

import gym.sorespot.strength.sheet.code.Qr;
import gym.sorespot.strength.sheet.code.QrPicture;
import gym.sorespot.strength.sheet.content.SheetContent;
import gym.sorespot.touch.Look;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** The sheet's code on the screen. */
final class CodePicture {
    private CodePicture() {}

    /** @param units side in touch units, with its white border */
    static JComponent of(SheetContent.Code code, double units) {
        QrPicture picture = new QrPicture(Qr.rows(code.text()), code.words());
        JLabel label = new JLabel(new Icon() {
            @Override
            public void paintIcon(Component component, Graphics graphics, int x, int y) {
                Graphics2D g = (Graphics2D) graphics.create(x, y, getIconWidth(), getIconHeight());
                picture.paint(g, getIconWidth(), getIconHeight());
                g.dispose();
            }

            @Override
            public int getIconWidth() {
                return Look.units(units);
            }

            @Override
            public int getIconHeight() {
                return Look.units(units);
            }
        });
        label.setName("code");
        label.getAccessibleContext().setAccessibleName(picture.words());
        return label;
    }
}
