package gym.sorespot.command;

import gym.sorespot.strength.history.backup.Restore;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code sorespot}: the kiosk, or a session at the terminal where there is no display. */
@Command(
        name = "sorespot",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Root.Version.class,
        resourceBundle = "gym.sorespot.command.usage",
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Root implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final CommonOptions common;

    @Option(names = "--windowed", descriptionKey = "windowed")
    private boolean windowed;

    private Root(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    /** The whole command line, ready to run. */
    public static int run(Surroundings around, String... arguments) {
        CommonOptions common = new CommonOptions(around);
        Complaints complaints = new Complaints(around, common);
        try {
            if (arguments.length == 0) {
                // A kiosk is started without a word, and what understands words would keep its first picture waiting.
                prepare(common);
                return new KioskOrTerminal(around, common).run(false);
            }
            CommandLine root = new CommandLine(new Root(around, common));
            root.addSubcommand(new SessionCommand(around, common));
            CommandLine catalogue = new CommandLine(new Groups.Catalogue());
            catalogue.addSubcommand(new CatalogueCheckCommand(around, common));
            catalogue.addSubcommand(new CatalogueImportCommand(around, common));
            catalogue.addSubcommand(new CatalogueExportCommand(around, common));
            root.addSubcommand(catalogue);
            CommandLine history = new CommandLine(new Groups.History());
            history.addSubcommand(new HistoryExportCommand(around, common));
            history.addSubcommand(new HistoryImportCommand(around, common));
            history.addSubcommand(new HistoryPrintCommand(around, common));
            root.addSubcommand(history);
            root.addSubcommand(new BackupCommand(around, common));
            root.addSubcommand(new RestoreCommand(around, common));
            root.setCaseInsensitiveEnumValuesAllowed(true);
            root.setOut(new java.io.PrintWriter(around.out(), true, java.nio.charset.StandardCharsets.UTF_8));
            root.setErr(new java.io.PrintWriter(around.err(), true, java.nio.charset.StandardCharsets.UTF_8));
            root.setParameterExceptionHandler(complaints);
            root.setExecutionExceptionHandler(complaints);
            root.setExecutionStrategy(parsed -> {
                prepare(common);
                return new CommandLine.RunLast().execute(parsed);
            });
            return root.execute(arguments);
        } catch (RuntimeException | Error e) {
            return complaints.handle(e);
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }

    private static void prepare(CommonOptions common) {
        Logs.into(common.data(), System.getProperties());
        // Before anything reads a file: a computer may have died in the middle of putting a backup back.
        Restore.recover(common.data());
    }

    @Override
    public Integer call() {
        return new KioskOrTerminal(around, common).run(windowed);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Root.class.getPackage().getImplementationVersion();
            return new String[] {"Sorespot " + (version == null ? "(not packaged)" : version)};
        }
    }
}
