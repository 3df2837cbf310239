package gym.sorespot.strength.history.derby;

import gym.sorespot.strength.history.HistoryException;
import java.nio.file.Path;

/** Opens an old and a new data folder on a disk and says how that went. */
final class OpenBoth {
    private OpenBoth() {}

    public static void main(String[] arguments) {
        for (String name : new String[] {"data", "new"}) {
            try {
                DerbyHistory.open(Path.of(arguments[0], name)).close();
                System.out.println("opened " + name);
            } catch (HistoryException e) {
                System.out.println(e.kind() + ": " + e.getMessage());
            }
        }
    }
}
