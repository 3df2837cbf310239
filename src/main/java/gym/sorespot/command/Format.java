package gym.sorespot.command;

import java.util.Locale;

/** How a session is given out. */
enum Format {
    TEXT,
    JSON,
    PDF;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
