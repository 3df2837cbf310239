package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.importing.ImportItem;
import gym.sorespot.strength.catalogue.importing.ImportItem.Outcome;
import gym.sorespot.strength.catalogue.importing.ImportPlan;
import gym.sorespot.strength.catalogue.importing.ImportSource;
import gym.sorespot.strength.catalogue.importing.ImportWords;
import gym.sorespot.strength.catalogue.importing.Importer;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code sorespot catalogue import}: exercises of another collection as files of ours; no file that is there changes. */
@Command(name = "import")
public final class CatalogueImportCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(CatalogueImportCommand.class);

    private final Surroundings around;
    private final CommonOptions common;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "import-file")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "free-exercise-db|json|csv",
            descriptionKey = "import-from",
            converter = SourceWord.class,
            completionCandidates = SourceWords.class)
    private ImportSource from = ImportSource.CSV;

    @Option(names = "--into", required = true, paramLabel = "DIR", descriptionKey = "import-into")
    private Path into = Path.of("");

    public CatalogueImportCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    @Override
    public Integer call() {
        Importer importer =
                new Importer(Workshop.words(Workshop.gym(common.config()).gym()), ImportWords.DEFAULT);
        ImportPlan plan = importer.plan(from, file, into);
        plan.problems().forEach(problem -> around.err().println("sorespot: " + problem));
        if (plan.items().isEmpty()) {
            if (plan.problems().isEmpty()) {
                around.err().println("sorespot: " + WORDING.say("import.nothing", file));
            }
            return Exit.INPUT;
        }
        List<Path> written = write(plan);
        plan.items().stream().filter(item -> !item.why().isEmpty()).forEach(this::say);
        around.out()
                .print(WORDING.say(
                                "import.done",
                                written.size(),
                                into,
                                plan.with(Outcome.MERGED).size(),
                                plan.with(Outcome.REFUSED).size())
                        + "\n");
        around.out().flush();
        boolean nothing = plan.with(Outcome.REFUSED).size() == plan.items().size();
        return nothing || !plan.problems().isEmpty() ? Exit.INPUT : Exit.DONE;
    }

    private List<Path> write(ImportPlan plan) {
        try {
            return plan.write();
        } catch (IOException e) {
            String reason = e instanceof FileSystemException system && system.getReason() != null
                    ? system.getReason()
                    : e.getClass().getSimpleName();
            throw new InputException(WORDING.say("import.refused", into, reason));
        }
    }

    private void say(ImportItem item) {
        String outcome = WORDING.say("outcome." + item.outcome().name().toLowerCase(java.util.Locale.ROOT));
        around.err()
                .println(WORDING.say(
                        "import.item",
                        file,
                        item.place().line(),
                        item.place().column(),
                        item.theirId(),
                        outcome,
                        item.why()));
    }

    /** The words of the contract. */
    static final class SourceWord implements ITypeConverter<ImportSource> {
        @Override
        public @Nullable ImportSource convert(String word) {
            return ImportSource.byId(word)
                    .orElseThrow(() -> new TypeConversionException(WORDING.say("import.unknown", word)));
        }
    }

    /** The same, for help and completion. */
    static final class SourceWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ImportSource.values()).map(ImportSource::id).iterator();
        }
    }
}
