package gym.sorespot.command;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.CatalogueCheck;
import gym.sorespot.strength.catalogue.CatalogueExport;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sorespot catalogue export}: the whole catalogue in one file. */
@Command(name = "export")
public final class CatalogueExportCommand implements Callable<Integer> {
    private final Surroundings around;
    private final CommonOptions common;

    @Option(names = "--format", required = true, paramLabel = "json|csv", descriptionKey = "export-format")
    private Form form = Form.JSON;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    public CatalogueExportCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    /** Forms of an export. */
    enum Form {
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be read is exported; what cannot is named, and the exit code says that it is not all. */
    @Override
    public Integer call() {
        CatalogueReader reader =
                new CatalogueReader(Workshop.words(Workshop.gym(common.config()).gym()));
        CatalogueCheck.Result result = new CatalogueCheck(reader).check(common.catalogue());
        for (Problem problem : result.problems()) {
            around.err().println("sorespot: " + problem);
        }
        List<Draft> drafts = reader.drafts(common.catalogue());
        if (drafts.isEmpty()) {
            return Exit.INPUT;
        }
        CatalogueExport export = new CatalogueExport();
        String text = form == Form.JSON ? export.json(drafts) : export.csv(drafts);
        Delivery.give(text.getBytes(StandardCharsets.UTF_8), out, around.out());
        return result.problems().isEmpty() ? Exit.DONE : Exit.INPUT;
    }
}
