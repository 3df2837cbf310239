package gym.sorespot.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Toolkit;
import javax.swing.JComponent;
import javax.swing.JFrame;

/** The yardstick: the least a Swing program with this look can show. */
public final class EmptyFrame {
    private EmptyFrame() {}

    public static void main(String[] arguments) {
        EventQueue.invokeLater(() -> {
            FlatLightLaf.setup();
            JFrame frame = new JFrame();
            Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
            frame.setSize(screen);
            frame.setVisible(true);
            ((JComponent) frame.getContentPane()).paintImmediately(0, 0, screen.width, screen.height);
            Toolkit.getDefaultToolkit().sync();
            System.out.println("shown");
            System.out.flush();
        });
    }
}
