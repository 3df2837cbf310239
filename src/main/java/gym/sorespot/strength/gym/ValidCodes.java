package gym.sorespot.strength.gym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The member codes that a gym lets in, from {@code kiosk-config/member-codes.csv}: the first cell of each line, as any
 * spreadsheet or members' administration writes it. Without the file every code is let in. Immutable.
 */
public final class ValidCodes {
    /** Name of the file in the configuration folder. */
    public static final String FILE = "member-codes.csv";

    private final boolean all;
    private final Set<String> codes;

    private ValidCodes(boolean all, Set<String> codes) {
        this.all = all;
        this.codes = Set.copyOf(codes);
    }

    /**
     * Reads the file; waits for the disk.
     *
     * @throws IOException when it is there and cannot be read: then nobody knows who is let in
     */
    public static ValidCodes read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new ValidCodes(true, Set.of());
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new ValidCodes(
                false,
                text.lines()
                        .map(ValidCodes::firstCell)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static String firstCell(String line) {
        String bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return bare.split("[;,\t]", 2)[0].replace("\"", "").strip();
    }

    /** Whether this code is let in. */
    public boolean allows(String code) {
        return all || codes.contains(code);
    }
}
