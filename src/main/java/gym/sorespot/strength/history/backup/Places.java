package gym.sorespot.strength.history.backup;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a kiosk keeps what it needs. Immutable.
 *
 * @param data folder of the history and of the staff
 * @param config folder of the settings
 * @param exercises folder of the catalogue
 */
public record Places(Path data, Path config, Path exercises) {
    static final String STAFF = "staff";
    static final String CONFIG = "kiosk-config";
    static final String EXERCISES = "exercises";

    /** The folders of readable files, by their name in a backup. */
    Map<String, Path> folders() {
        Map<String, Path> all = new LinkedHashMap<>();
        all.put(CONFIG, config);
        all.put(EXERCISES, exercises);
        all.put(STAFF, data.resolve(STAFF));
        return all;
    }

    /** Where backups go when nobody says otherwise: on the same disk, which is better than nowhere. */
    public Path usual() {
        return data.resolve("backups");
    }
}
