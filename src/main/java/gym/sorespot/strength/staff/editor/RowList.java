package gym.sorespot.strength.staff.editor;

import gym.sorespot.touch.Look;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.AbstractListModel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;

/** The list itself: however long it is, only the rows that are seen are painted. Event thread. */
public final class RowList<T> extends JList<T> {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<T> onChoose;

    /**
     * @param face paints a row
     * @param height of each row in pixels
     * @param onChoose told which row was touched
     */
    public RowList(ListCellRenderer<T> face, int height, Consumer<T> onChoose) {
        this.onChoose = onChoose;
        setCellRenderer(face);
        setFixedCellHeight(height);
        // One width for all: else each row would be measured.
        setFixedCellWidth(Look.units(4));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setOpaque(false);
        addMouseListener(new Touch());
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "open");
        getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                choose(getSelectedIndex());
            }
        });
    }

    /** Shows other rows. */
    public void rows(List<T> rows) {
        setModel(new AbstractListModel<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public int getSize() {
                return rows.size();
            }

            @Override
            public T getElementAt(int index) {
                return rows.get(index);
            }
        });
    }

    private void choose(int index) {
        if (index >= 0 && index < getModel().getSize()) {
            onChoose.accept(getModel().getElementAt(index));
        }
    }

    /** A finger that drags the list does not choose. */
    private final class Touch extends MouseAdapter {
        private int pressedAt;

        @Override
        public void mousePressed(MouseEvent event) {
            pressedAt = event.isConsumed() ? Integer.MIN_VALUE / 2 : event.getYOnScreen();
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            boolean still = Math.abs(event.getYOnScreen() - pressedAt) <= Look.units(0.2);
            int index = locationToIndex(event.getPoint());
            if (still && index >= 0 && getCellBounds(index, index).contains(event.getPoint())) {
                choose(index);
            }
        }
    }
}
