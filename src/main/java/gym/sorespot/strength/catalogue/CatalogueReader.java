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
 * Reads the exercises of a folder: the files {@code *.yaml} and {@code *.yml} directly in it, and their words in other
 * languages ({@link TranslationReader}); hidden files and other sub-folders are left alone. A broken file costs its own exercise and nothing else. Thread-safe; files are read on all
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
        List<Path> files = files(folder, folderProblems);
        Reading reading = gather(files.parallelStream().map(this::file).toList(), folderProblems.list());
        return new TranslationReader(folder).add(reading);
    }

    /** The exercise files of a folder in the order of their names; none, with a problem added, when it cannot be read. */
    public static List<Path> files(Path folder, Problems problems) {
        return new CatalogueFolder(folder).files(problems);
    }

    /** Puts the files of one folder beside each other: refuses twins, follows links. Without words in other languages. */
    public Reading gather(List<ExerciseFile> files, List<Problem> folderProblems) {
        List<OneFile> read = files.stream().map(OneFile::of).toList();
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
        Map<String, Draft> old = new TreeMap<>(drafts);
        old.values().removeIf(draft -> !draft.retired());
        drafts.keySet().removeAll(old.keySet());
        List<Exercise> exercises = new Links(drafts, ids, old.keySet()).follow();
        List<Exercise> retired = old.values().stream().map(Draft::exercise).toList();
        List<Problem> found = new ArrayList<>(folderProblems);
        read.forEach(file -> found.addAll(file.problems().list()));
        Collections.sort(found);
        Catalogue catalogue = new Catalogue(
                exercises, retired, Fingerprint.of(fingerprints.toString()).substring(0, 8));
        return new Reading(
                catalogue,
                List.copyOf(found),
                Collections.unmodifiableMap(figures),
                Collections.unmodifiableMap(pictures));
    }

    /** The exercises of a folder as {@link #drafts(List)} gives them. Never throws for what it finds there. */
    public List<Draft> drafts(Path folder) {
        return drafts(files(folder, new Problems(folder)).parallelStream()
                .map(this::file)
                .toList());
    }

    /** The exercises as their files have them, retired ones too and links not followed, in the order of their ids. */
    public List<Draft> drafts(List<ExerciseFile> files) {
        return refuseTwins(files.stream().map(OneFile::of).toList()).stream()
                .flatMap(file -> Optional.ofNullable(file.draft()).stream())
                .toList();
    }

    private static void keep(Map<String, Figure> kept, OneFile file, @Nullable Node node) {
        if (node != null) {
            kept.put(file.id(), new Figure(file.problems().file(), node));
        }
    }

    /** Reads one file by itself. Never throws for what it finds there. */
    public ExerciseFile file(Path file) {
        Problems problems = new Problems(file);
        return file(file, new TextFile().read(file, problems), problems);
    }

    /** Reads the text that a file has or is to have. Never throws for what it says. */
    public ExerciseFile text(Path file, String text) {
        Problems problems = new Problems(file);
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return file(file, new TextFile().read(bytes, problems), problems);
    }

    private ExerciseFile file(Path file, Optional<String> text, Problems problems) {
        String id = CatalogueFolder.id(file);
        if (!ExerciseIds.isId(id)) {
            problems.add(Place.FILE, WORDING, "file-name", file.getFileName(), ExerciseIds.from(id));
        }
        Optional<Draft> draft =
                text.flatMap(found -> YamlFile.read(found, problems)).flatMap(top -> reader.read(id, top, problems));
        return new ExerciseFile(file, id, text.map(Fingerprint::of).orElse(""), draft.orElse(null), problems.list());
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

    /** A file while it is put beside the others; what turns out to be wrong then is added to its problems. */
    private record OneFile(String id, Problems problems, String fingerprint, @Nullable Draft draft) {
        static OneFile of(ExerciseFile file) {
            Problems problems = file.collector();
            Draft draft = file.draft() == null ? null : file.draft().collecting(problems);
            return new OneFile(file.id(), problems, file.fingerprint(), draft);
        }
    }

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
