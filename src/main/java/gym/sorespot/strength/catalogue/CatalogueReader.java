package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.TextFile;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the exercises of a folder: the files {@code *.yaml} and {@code *.yml} directly in it; hidden files and
 * sub-folders are left alone. A broken file costs its own exercise and nothing else. Thread-safe; files are read on all
 * processors, and the outcome does not depend on their number.
 */
public final class CatalogueReader {
    private static final Wording WORDING = new Wording(CatalogueReader.class);

    private final ExerciseReader reader;

    /** Knows the words of {@link Equipment#words()}. */
    public CatalogueReader() {
        this(Equipment.words());
    }

    /** @param equipment the words for equipment that exercises may use */
    public CatalogueReader(SortedSet<String> equipment) {
        this.reader = new ExerciseReader(equipment);
    }

    /** Reads the folder. Never throws for what it finds there. */
    public Reading read(Path folder) {
        Problems folderProblems = new Problems(folder);
        List<Path> files = new CatalogueFolder(folder).files(folderProblems);
        List<OneFile> read = files.parallelStream().map(this::readFile).toList();

        List<OneFile> kept = refuseTwins(read);
        Map<String, Draft> drafts = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        Map<String, Figure> figures = new TreeMap<>();
        Map<String, Figure> pictures = new TreeMap<>();
        StringBuilder fingerprints = new StringBuilder();
        for (OneFile file : kept) {
            ids.add(file.id());
            if (file.draft() != null) {
                drafts.put(file.id(), file.draft());
                fingerprints.append(file.id()).append(file.fingerprint());
                keep(figures, file, file.draft().figure());
                keep(pictures, file, file.draft().pictures());
            }
        }
        List<Exercise> exercises = new Links(drafts, ids).follow();
        List<Problem> found = new ArrayList<>(folderProblems.list());
        read.forEach(file -> found.addAll(file.problems().list()));
        Collections.sort(found);
        Catalogue catalogue =
                new Catalogue(exercises, Fingerprint.of(fingerprints.toString()).substring(0, 8));
        return new Reading(
                catalogue,
                List.copyOf(found),
                Collections.unmodifiableMap(figures),
                Collections.unmodifiableMap(pictures));
    }

    private static void keep(Map<String, Figure> kept, OneFile file, @Nullable Node node) {
        if (node != null) {
            kept.put(file.id(), new Figure(file.problems().file(), node));
        }
    }

    private OneFile readFile(Path file) {
        Problems problems = new Problems(file);
        String id = CatalogueFolder.id(file);
        if (!ExerciseIds.isId(id)) {
            problems.add(Place.FILE, WORDING, "file-name", file.getFileName(), ExerciseIds.from(id));
        }
        Optional<String> text = new TextFile().read(file, problems);
        Optional<Draft> draft =
                text.flatMap(found -> YamlFile.read(found, problems)).flatMap(top -> reader.read(id, top, problems));
        return new OneFile(id, problems, text.map(Fingerprint::of).orElse(""), draft.orElse(null));
    }

    /** Of two files whose ids differ at most by letter case the one with the right name stays. */
    private static List<OneFile> refuseTwins(List<OneFile> files) {
        Map<String, OneFile> byPlainId = new TreeMap<>();
        for (OneFile file : files) {
            String plain = file.id().toLowerCase(Locale.ROOT);
            OneFile other = byPlainId.get(plain);
            if (other == null) {
                byPlainId.put(plain, file);
                continue;
            }
            boolean keepsOther = other.id().equals(plain);
            OneFile kept = keepsOther ? other : file;
            OneFile refused = keepsOther ? file : other;
            Path keptName = kept.problems().file().getFileName();
            refused.problems().add(Place.FILE, WORDING, "twin", refused.id(), keptName);
            byPlainId.put(plain, kept);
        }
        return List.copyOf(byPlainId.values());
    }

    private record OneFile(String id, Problems problems, String fingerprint, @Nullable Draft draft) {}

    /**
     * What a folder holds.
     *
     * @param catalogue the exercises that can be given
     * @param problems everything wrong, in the order of files and places
     * @param figures descriptions of figures by exercise id, as they stand in the files
     * @param pictures names of the gym's own pictures by exercise id, as they stand in the files
     */
    public record Reading(
            Catalogue catalogue, List<Problem> problems, Map<String, Figure> figures, Map<String, Figure> pictures) {

        /** Without pictures. */
        public Reading(Catalogue catalogue, List<Problem> problems, Map<String, Figure> figures) {
            this(catalogue, problems, figures, Map.of());
        }
    }

    /**
     * The field {@code figure} or {@code pictures} of an exercise, not yet understood.
     *
     * @param file where it stands
     * @param node what stands there, with its places
     */
    public record Figure(Path file, Node node) {}
}
