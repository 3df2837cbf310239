package gym.sorespot.kiosk.staff;

import gym.sorespot.reading.Wording;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The audit trail: who changed what, and when. A text file a year below the data folder, a line an entry: moment in UTC,
 * name, whose page and what was done there ({@code kiosk:renamed}), then the facts, with tabs between them. Facts and not
 * sentences: whoever reads it later may have another language. Lines are only ever added, and each is on the disk before
 * anything else happens. Thread-safe; waits for the disk.
 */
public final class Trail {
    private static final char SPLIT = '\t';
    private static final int LONGEST = 400;

    /** Whose page it was, for those of the host itself. */
    public static final String HOST = "kiosk";

    private final Path folder;
    private final Clock clock;
    private final Wording wording;

    /**
     * An entry.
     *
     * @param who name of the person, as it was then
     * @param what whose page and what was done there, such as {@code kiosk:renamed}; of old entries the sentence
     * @param facts of which the sentence is made
     */
    public record Entry(Instant at, String who, String what, List<String> facts) {
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /**
     * The trail below a data folder.
     *
     * @param locale of what is said when the files cannot be read or written
     */
    public Trail(Path dataFolder, Clock clock, Locale locale) {
        this.wording = new Wording(Trail.class, locale);
        this.folder = dataFolder.resolve("staff");
        this.clock = clock;
    }

    /** Adds a line of the host's own, by its meaning. */
    public void note(String who, String kind, String... facts) {
        add(who, HOST, kind, List.of(facts));
    }

    /**
     * Adds a line.
     *
     * @param page id of the plugin whose page it was
     * @param kind what was done there
     * @param facts never a member's code, a severity or a PIN
     * @throws StaffException when it could not be written
     */
    public synchronized void add(String who, String page, String kind, List<String> facts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path file = file(year(now));
        StringBuilder entry = new StringBuilder().append(now).append(SPLIT).append(inLine(who));
        entry.append(SPLIT).append(inLine(page + ":" + kind));
        facts.forEach(fact -> entry.append(SPLIT).append(inLine(fact)));
        String line = entry.append('\n').toString();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                // What a power cut left of a line must not swallow the next one.
                boolean torn = channel.size() > 0 && !endsWithLine(file, channel.size());
                ByteBuffer bytes = ByteBuffer.wrap(((torn ? "\n" : "") + line).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new StaffException(wording.say("trail.write", file), e);
        }
    }

    /**
     * The newest entries of this year and the last, newest first.
     *
     * @param most how many at the most
     * @throws StaffException when they could not be read
     */
    public synchronized List<Entry> newest(int most) {
        int year = year(clock.instant());
        List<Entry> entries = new ArrayList<>();
        for (int back = 0; back < 2 && entries.size() < most; back++) {
            List<Entry> all = read(file(year - back));
            for (int i = all.size() - 1; i >= 0 && entries.size() < most; i--) {
                entries.add(all.get(i));
            }
        }
        return List.copyOf(entries);
    }

    private List<Entry> read(Path file) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(Trail::entry)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new StaffException(wording.say("trail.read", file), e);
        }
    }

    private static Optional<Entry> entry(String line) {
        String[] parts = line.split(String.valueOf(SPLIT), -1);
        try {
            return parts.length >= 3
                    ? Optional.of(new Entry(
                            Instant.parse(parts[0]),
                            parts[1],
                            parts[2],
                            Arrays.asList(parts).subList(3, parts.length)))
                    : Optional.empty();
        } catch (DateTimeException torn) {
            return Optional.empty();
        }
    }

    private static boolean endsWithLine(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.read(last, size - 1) == 1 && last.get(0) == '\n';
        }
    }

    private static String inLine(String text) {
        String line = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.strip();
    }

    private Path file(int year) {
        return folder.resolve("trail-" + year + ".txt");
    }

    private static int year(Instant at) {
        return at.atZone(ZoneOffset.UTC).getYear();
    }
}
