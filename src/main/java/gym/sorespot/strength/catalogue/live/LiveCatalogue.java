package gym.sorespot.strength.catalogue.live;

import gym.sorespot.reading.AsideFiles;
import gym.sorespot.reading.FileStamp;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.ExerciseFile;
import gym.sorespot.strength.catalogue.TranslationReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exercises of a folder, read again where a file has changed. A file that has become broken keeps its last good
 * version among the exercises, and what is wrong among the problems. Not thread-safe: one thread, which waits for the
 * disk.
 */
public final class LiveCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCatalogue.class);

    private final Path folder;
    private final Clock clock;
    private Map<Path, Known> known = Map.of();
    private List<Problem> folderProblems = List.of();
    private Map<Path, FileStamp> translations = Map.of();
    private @Nullable SortedSet<String> words;
    private CatalogueReader reader = new CatalogueReader();
    private boolean looked;

    /**
     * A file as it is known.
     *
     * @param stamp from outside, before it was read
     * @param now what it says
     * @param shown what is made of it: that, or the last good version
     */
    private record Known(@Nullable FileStamp stamp, ExerciseFile now, ExerciseFile shown) {}

    /** @param clock of this computer, as the disk has it */
    public LiveCatalogue(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Looks at all files and reads those that have changed.
     *
     * @param equipment the words for equipment; files are read again when they have changed
     * @return what the folder holds now; empty when that is what it held at the last look
     */
    public Optional<CatalogueReader.Reading> look(SortedSet<String> equipment) {
        putBack();
        boolean otherWords = !equipment.equals(words);
        if (otherWords) {
            reader = new CatalogueReader(equipment);
            words = equipment;
        }
        Problems problems = new Problems(folder);
        List<Path> files = CatalogueReader.files(folder, problems);
        if (!problems.isEmpty() && looked) {
            // A folder that cannot be read now (a network drive that went away) takes nothing away from members.
            return tell(problems.list(), known);
        }
        Map<Path, Known> fresh = new ConcurrentHashMap<>();
        files.parallelStream().forEach(file -> fresh.put(file, look(file, otherWords)));
        return tell(problems.list(), fresh);
    }

    /** Whether a file, or the folder, says something else than at the last look; then that is what counts now. */
    private Optional<CatalogueReader.Reading> tell(List<Problem> problems, Map<Path, Known> fresh) {
        boolean same = sameTranslations() && looked && problems.equals(folderProblems) && sameFiles(fresh);
        known = fresh;
        folderProblems = problems;
        looked = true;
        return same ? Optional.empty() : Optional.of(gather());
    }

    /** Whether the exercises' words in other languages are those of the last look; one that has just changed counts anew. */
    private boolean sameTranslations() {
        Map<Path, FileStamp> before = translations;
        Map<Path, FileStamp> fresh = new HashMap<>();
        for (Path file : new TranslationReader(folder).files()) {
            FileStamp stamp = FileStamp.of(file, clock.millis());
            if (stamp != null) {
                fresh.put(file, stamp);
            }
        }
        translations = fresh;
        return fresh.size() == before.size()
                && fresh.entrySet().stream().allMatch(entry -> entry.getValue().proves(before.get(entry.getKey())));
    }

    private boolean sameFiles(Map<Path, Known> fresh) {
        return fresh.size() == known.size()
                && fresh.entrySet().stream().allMatch(entry -> {
                    Known before = known.get(entry.getKey());
                    return before != null && before.now() == entry.getValue().now();
                });
    }

    private CatalogueReader.Reading gather() {
        Stream<ExerciseFile> shown = known.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().shown());
        return new TranslationReader(folder).add(reader.gather(shown.toList(), folderProblems));
    }

    private Known look(Path file, boolean again) {
        Known before = known.get(file);
        FileStamp stamp = FileStamp.of(file, clock.millis());
        if (!again && before != null && stamp != null && stamp.proves(before.stamp())) {
            return before;
        }
        ExerciseFile now = reader.file(file);
        if (before == null) {
            return new Known(stamp, now, now);
        }
        if (!again && isSame(before.now(), now)) {
            return new Known(stamp, before.now(), before.shown());
        }
        ExerciseFile good = before.shown();
        boolean keepsGood = now.draft() == null && good.draft() != null;
        return new Known(stamp, now, keepsGood ? now.goesOnWith(good) : now);
    }

    private static boolean isSame(ExerciseFile before, ExerciseFile now) {
        return before.fingerprint().equals(now.fingerprint()) && Objects.equals(before.problems(), now.problems());
    }

    private void putBack() {
        try {
            AsideFiles.putBack(folder);
        } catch (IOException e) {
            // The folder is read next, and then it is said what is wrong with it.
            LOG.debug("nothing was put back: {}", e.toString());
        }
    }
}
