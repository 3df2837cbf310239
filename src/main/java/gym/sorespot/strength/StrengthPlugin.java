package gym.sorespot.strength;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.plugin.KioskPlugin;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.strength.catalogue.EquipmentText;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.backup.Places;
import gym.sorespot.strength.history.backup.Restore;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.strength.member.VisitFlow;
import gym.sorespot.strength.member.VisitModel;
import gym.sorespot.strength.member.VisitPane;
import gym.sorespot.strength.sheet.print.Later;
import gym.sorespot.strength.sheet.print.PrintSettingsReader;
import gym.sorespot.strength.sheet.print.Printers;
import gym.sorespot.strength.sheet.print.system.SystemPrinters;
import gym.sorespot.strength.staff.Printing;
import gym.sorespot.strength.staff.StaffFacts;
import gym.sorespot.strength.staff.StaffPages;
import gym.sorespot.strength.staff.StaffSections;
import gym.sorespot.strength.staff.backup.BackupPages;
import gym.sorespot.strength.staff.backup.BackupRooms;
import gym.sorespot.strength.staff.backup.BackupRun;
import gym.sorespot.strength.staff.editor.EditorPages;
import gym.sorespot.strength.staff.members.MemberPages;
import gym.sorespot.strength.staff.numbers.NumbersPages;
import gym.sorespot.strength.staff.settings.SettingsPages;
import gym.sorespot.strength.staff.transfer.TransferPages;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.body.BodyShapes;
import gym.sorespot.touch.form.FormMemory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Strength sessions aimed at what hurts, as a plugin of a kiosk. Named in
 * {@code META-INF/services/gym.sorespot.kiosk.plugin.KioskPlugin}. Reads its files and opens its store behind the attract
 * screen. Event thread.
 */
public final class StrengthPlugin implements KioskPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(StrengthPlugin.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Printers printers;
    private @Nullable KioskContext context;
    private @Nullable Archive archive;
    private @Nullable StrengthSheets sheets;
    private @Nullable VisitFlow flow;
    private @Nullable Housekeeping housekeeping;
    private @Nullable BackupRun backups;
    private @Nullable NightlyBackup nightly;
    private @Nullable VisitPane pane;
    private @Nullable String card;
    private @Nullable FileWatch watch;
    private @Nullable StrengthEditor editor;
    private List<String> printerNames = List.of();
    private final FormMemory unsaved = new FormMemory();
    private final LivePremises premises = new LivePremises();

    /** With the printers of this computer. */
    public StrengthPlugin() {
        this(SystemPrinters.ofThisComputer());
    }

    StrengthPlugin(Printers printers) {
        this.printers = printers;
    }

    @Override
    public String id() {
        return "strength";
    }

    @Override
    public String title(Locale locale) {
        return Words.of(VisitPane.class, "words", locale).text("plugin.title");
    }

    @Override
    public void start(KioskContext newContext) {
        // In somebody else's kiosk our theme may not be there.
        Theme.ensure();
        context = newContext;
        Path dataFolder = newContext.dataFolder();
        Archive opened = new Archive(() -> {
            // In somebody else's kiosk nobody has looked yet.
            Restore.recover(dataFolder);
            return DerbyHistory.open(dataFolder);
        });
        archive = opened;
        StrengthSheets made = new StrengthSheets(premises::visited, opened, newContext::logo, printers);
        sheets = made;
        StrengthRooms rooms =
                new StrengthRooms(premises::visited, opened, made, newContext.configFolder(), newContext.clock());
        flow = new VisitFlow(new VisitModel(), rooms, newContext, UUID::randomUUID);
        PremisesReader reader = new PremisesReader(
                newContext::gymName, newContext.configFolder(), catalogueFolder(), Clock.systemDefaultZone());
        FileWatch files =
                new FileWatch(reader, premises, newContext.jobs(), Later.ON_EVENT_THREAD, fresh -> filesRead());
        watch = files;
        StrengthEditor changing =
                new StrengthEditor(newContext, premises, opened, catalogueFolder(), () -> files.look(false));
        editor = changing;
        newContext
                .jobs()
                .run(
                        "finish what was begun in the catalogue",
                        PATIENCE,
                        changing::recover,
                        count -> {},
                        trouble -> LOG.warn("changes of the catalogue cannot be read: {}", trouble.toString()));
        files.look(false);
        newContext
                .jobs()
                .run(
                        "open the history",
                        PATIENCE,
                        opened::open,
                        store -> {},
                        trouble -> LOG.warn("the history cannot be opened: {}", trouble.getMessage()));
        Housekeeping tidying = new Housekeeping(newContext, opened::open);
        housekeeping = tidying;
        tidying.start();
        Places places = new Places(dataFolder, newContext.configFolder(), catalogueFolder());
        backups = new BackupRun(new BackupRooms(opened::open, places, opened::apart), newContext);
        nightly = new NightlyBackup(newContext, backups);
        nightly.start();
        // Nor shall the first who says where it is sore wait for the figure to be cut up.
        newContext
                .jobs()
                .run(
                        "get the figure ready",
                        PATIENCE,
                        BodyShapes::shared,
                        shapes -> {},
                        trouble -> LOG.warn("the figure is not ready: {}", trouble.toString()));
        // The first sheet has to be there as soon as the tenth.
        newContext
                .jobs()
                .run(
                        "get letters ready",
                        PATIENCE,
                        () -> made.testPage(Locale.ENGLISH),
                        page -> {},
                        trouble -> LOG.warn("the letters are not ready: {}", trouble.toString()));
    }

    private void filesRead() {
        if (editor != null) {
            editor.filesRead();
        }
    }

    private Path catalogueFolder() {
        KioskContext now = Objects.requireNonNull(context);
        return now.option("catalogue")
                .map(Path::of)
                .orElseGet(() -> now.configFolder().toAbsolutePath().resolveSibling("exercises"));
    }

    @Override
    public JComponent open() {
        VisitFlow visit = Objects.requireNonNull(flow);
        premises.begin();
        VisitPane opened = new VisitPane(visit, Objects.requireNonNull(context));
        pane = opened;
        String scanned = card;
        card = null;
        if (scanned != null) {
            visit.scanned(scanned);
        }
        return opened;
    }

    @Override
    public void scanned(String code) {
        VisitFlow visit = flow;
        if (pane == null || visit == null) {
            card = code;
        } else {
            visit.scanned(code);
        }
    }

    @Override
    public void languageChanged(Locale locale) {
        if (pane != null) {
            Objects.requireNonNull(flow).languageChanged();
            pane.remake();
        }
    }

    @Override
    public void wipe() {
        card = null;
        if (flow != null) {
            flow.wipe();
        }
        if (pane != null) {
            pane.clear();
            pane = null;
        }
        premises.end();
        if (watch != null) {
            watch.look(true);
        }
    }

    @Override
    public List<StaffPage> staffPages() {
        KioskContext now = Objects.requireNonNull(context);
        // Asking the system takes a moment; whoever opens the page of the printer takes longer.
        now.jobs()
                .run("list the printers", PATIENCE, this::printerChoice, found -> printerNames = found, trouble -> {});
        StrengthEditor rooms = Objects.requireNonNull(editor);
        Locale language = now.locale();
        return new StaffSections(language)
                .exercises(EditorPages.of(language, rooms, now.jobs()))
                .exercises(TransferPages.of(now, rooms))
                .rules(SettingsPages.of(now, () -> printerNames, unsaved))
                .members(MemberPages.of(now, Objects.requireNonNull(archive)::open))
                .members(NumbersPages.of(
                        now,
                        Objects.requireNonNull(archive)::open,
                        this::exerciseName,
                        new EquipmentText(language)::name))
                .keeping(BackupPages.of(now, Objects.requireNonNull(backups)))
                .keeping(StaffPages.of(language, this::facts, this::printing, now.jobs()))
                .pages();
    }

    @Override
    public Optional<String> told(String kind, List<String> facts, Locale locale) {
        return EditorPages.told(kind, facts, locale)
                .or(() -> SettingsPages.told(kind, facts, locale))
                .or(() -> MemberPages.told(kind, facts, locale))
                .or(() -> BackupPages.told(kind, facts, locale));
    }

    private List<String> printerChoice() {
        List<String> names = new ArrayList<>(printers.names());
        names.add(PrintSettingsReader.NO_PRINTER);
        return names;
    }

    /** An exercise that has left the catalogue is still known by its id. */
    private String exerciseName(String id) {
        return premises.latest()
                .catalogue()
                .in(Objects.requireNonNull(context).locale())
                .find(id)
                .map(Exercise::name)
                .orElseGet(() -> id.replace('-', ' '));
    }

    private Printing printing() {
        Locale locale = Objects.requireNonNull(context).locale();
        StrengthSheets made = Objects.requireNonNull(sheets);
        return new Printing(made.settings(), printers, () -> made.testPage(locale));
    }

    private StaffFacts facts() {
        KioskContext now = Objects.requireNonNull(context);
        Premises known = premises.latest();
        return new StaffFacts(
                catalogueFolder(),
                known.catalogue().size(),
                known.catalogueProblems(),
                now.configFolder(),
                known.gymProblems(),
                Objects.requireNonNull(archive).trouble());
    }

    @Override
    public void stop() {
        if (housekeeping != null) {
            housekeeping.stop();
        }
        if (nightly != null) {
            nightly.stop();
        }
        if (watch != null) {
            watch.stop();
        }
        Archive open = archive;
        if (open != null && context != null) {
            context.jobs()
                    .run(
                            "close the history",
                            PATIENCE,
                            () -> {
                                open.close();
                                return open;
                            },
                            closed -> {},
                            trouble -> LOG.warn("the history did not close: {}", trouble.getMessage()));
        }
    }
}
