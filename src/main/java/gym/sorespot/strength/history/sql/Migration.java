package gym.sorespot.strength.history.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One step of the schema.
 *
 * @param version 1 and up, without gaps
 * @param name what it brings
 * @param text SQL statements, each ended by a semicolon at the end of a line
 */
record Migration(int version, String name, String text) {
    private static final Pattern FILE = Pattern.compile("V(\\d{3})__(\\w+)\\.sql");

    /** Reads a resource beside this class, named such as {@code V001__first.sql}. */
    static Migration resource(String file) {
        Matcher matcher = FILE.matcher(file);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(file + " is not named like V001__first.sql");
        }
        try (InputStream in = Migration.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Migration(Integer.parseInt(matcher.group(1)), matcher.group(2), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the statements; comments, blank lines and line ends do not count. */
    String checksum() {
        try {
            byte[] bytes = String.join(";\n", statements()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The statements without comments and semicolons. */
    List<String> statements() {
        String plain = text.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty() && !line.stripLeading().startsWith("--"))
                .collect(Collectors.joining("\n", "", "\n"));
        return Arrays.stream(plain.split(";\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
