package gym.sorespot.strength;

import gym.sorespot.reading.FileStamp;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.live.FolderHint;
import gym.sorespot.strength.catalogue.live.LiveCatalogue;
import gym.sorespot.strength.gym.GymRead;
import gym.sorespot.strength.gym.GymReader;
import gym.sorespot.strength.sheet.print.PrintSettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads gym and catalogue, and reads again what somebody changed. Worker thread only: it waits for the disk and keeps
 * what it knows.
 */
final class PremisesReader implements AutoCloseable {
    /** Where the system gives no hint, such as for a network drive, all files are looked at this often. */
    private static final long ANYWAY_MILLIS = 5_000;

    private final Supplier<String> gymName;
    private String lastName = "";
    private final Path configFolder;
    private final Clock clock;
    private final LiveCatalogue catalogue;
    private final FolderHint hint;
    private final PictureCache pictures = new PictureCache();
    private Map<Path, Optional<FileStamp>> settings = Map.of();
    private @Nullable Settings read;
    private CatalogueReader.@Nullable Reading reading;
    private long lookedAt = Long.MIN_VALUE;

    /** What the files of the configuration folder say. */
    private record Settings(GymRead gym, PrintSettingsReader.Reading printing) {}

    /**
     * @param gymName as the host has it now
     * @param clock of this computer, as its disk has it
     */
    PremisesReader(Supplier<String> gymName, Path configFolder, Path catalogueFolder, Clock clock) {
        this(gymName, configFolder, catalogueFolder, clock, new FolderHint(catalogueFolder));
    }

    /** @param hint says when to look at the exercises; closed with this reader */
    PremisesReader(Supplier<String> gymName, Path configFolder, Path catalogueFolder, Clock clock, FolderHint hint) {
        this.gymName = gymName;
        this.configFolder = configFolder;
        this.clock = clock;
        this.catalogue = new LiveCatalogue(catalogueFolder, clock);
        this.hint = hint;
    }

    /**
     * Looks at what may have changed.
     *
     * @param thorough whether pictures beside the exercises are looked at as well
     * @return what holds now; empty when nothing has changed since the last look
     */
    Optional<Premises> look(boolean thorough) {
        Settings before = read;
        Settings now = settings(before);
        read = now;
        String name = gymName.get();
        boolean otherSettings = !now.equals(before) || !name.equals(lastName);
        lastName = name;
        CatalogueReader.Reading known = reading;
        boolean due = hint.mayHaveChanged() | clock.millis() - lookedAt > ANYWAY_MILLIS | otherSettings | thorough;
        Optional<CatalogueReader.Reading> fresh = due || known == null ? exercises(now) : Optional.empty();
        if (known != null && fresh.isEmpty() && !otherSettings && !thorough && !pictures.pending()) {
            return Optional.empty();
        }
        CatalogueReader.Reading current =
                fresh.or(() -> Optional.ofNullable(known)).orElseThrow();
        reading = current;
        PictureCache.Drawn drawn = pictures.draw(current, thorough);
        boolean same = known != null && fresh.isEmpty() && !otherSettings && !drawn.changed();
        return same ? Optional.empty() : Optional.of(Premises.of(name, now.gym(), now.printing(), current, drawn));
    }

    private Optional<CatalogueReader.Reading> exercises(Settings now) {
        lookedAt = clock.millis();
        SortedSet<String> equipment = new TreeSet<>(Equipment.words());
        equipment.addAll(now.gym().gym().equipment());
        return catalogue.look(equipment);
    }

    private Settings settings(@Nullable Settings before) {
        Map<Path, Optional<FileStamp>> stamps = stamps();
        Map<Path, Optional<FileStamp>> last = settings;
        boolean unchanged = stamps.keySet().equals(last.keySet())
                && stamps.entrySet().stream().allMatch(entry -> isProven(entry.getValue(), last.get(entry.getKey())));
        settings = stamps;
        return before != null && unchanged
                ? before
                : new Settings(
                        new GymReader(Equipment.words()).read(configFolder), PrintSettingsReader.read(configFolder));
    }

    private static boolean isProven(Optional<FileStamp> now, @Nullable Optional<FileStamp> before) {
        return now.isPresent() && before != null && now.get().proves(before.orElse(null));
    }

    private Map<Path, Optional<FileStamp>> stamps() {
        Map<Path, Optional<FileStamp>> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.walk(configFolder, 2)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(file -> stamps.put(file, Optional.ofNullable(FileStamp.of(file, clock.millis()))));
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // What cannot be looked at has no proof of being unchanged, so the readers look and say what is wrong.
            stamps.put(configFolder, Optional.empty());
        }
        return stamps;
    }

    @Override
    public void close() {
        hint.close();
    }
}
