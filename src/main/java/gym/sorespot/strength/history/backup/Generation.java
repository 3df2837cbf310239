package gym.sorespot.strength.history.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A backup that is there.
 *
 * @param file one ZIP file
 * @param made by the kiosk's clock, as its name says
 */
public record Generation(Path file, LocalDateTime made) {}
