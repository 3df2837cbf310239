package gym.sorespot.command;

import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.CatalogueCheck;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.figure.picture.Illustrations;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sorespot catalogue check}: every problem of a folder of exercises, a line each. */
@Command(name = "check")
public final class CatalogueCheckCommand implements Callable<Integer> {
    private static final Wording WORDING = new Wording(CatalogueCheckCommand.class);

    private final Surroundings around;
    private final CommonOptions common;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "check-folder")
    private @Nullable Path folder;

    public CatalogueCheckCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    @Override
    public Integer call() {
        Path place = folder == null ? common.catalogue() : folder;
        CatalogueReader reader =
                new CatalogueReader(Workshop.words(Workshop.gym(common.config()).gym()));
        CatalogueCheck.Result read = new CatalogueCheck(reader).check(place);
        CatalogueCheck.Result result = read.and(new Illustrations().problems(read.reading()));
        result.problems().forEach(problem -> around.out().print(problem + "\n"));
        around.out().flush();
        int good = result.reading().catalogue().size();
        if (result.problems().isEmpty()) {
            around.err().println(WORDING.say("check.good", place, good));
            return Exit.DONE;
        }
        around.err().println(WORDING.say("check.bad", result.problems().size(), place, good));
        return Exit.INPUT;
    }
}
