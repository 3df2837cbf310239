package gym.sorespot.strength;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseFile;
import gym.sorespot.strength.catalogue.editing.CatalogueEdits;
import gym.sorespot.strength.catalogue.editing.Drafts;
import gym.sorespot.strength.catalogue.importing.ImportFolder;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.figure.picture.Illustrations;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.member.CardPreview;
import gym.sorespot.strength.sheet.content.PrintedLine;
import gym.sorespot.strength.staff.editor.EditorRooms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.swing.JComponent;

/** The real rooms behind the catalogue's editor. Thread-safe as its interface says. */
final class StrengthEditor implements EditorRooms {
    /** In the data folder. */
    private static final String CHANGES = "catalogue-changes";

    /** In the data folder. */
    private static final String DRAFTS = "catalogue-drafts";

    private final KioskContext context;
    private final LivePremises premises;
    private final Archive archive;
    private final Path folder;
    private final CatalogueEdits edits;
    private final Drafts drafts;
    private final Runnable look;
    private Runnable listener = () -> {};

    /**
     * @param folder of the exercises
     * @param look looks at the files at once
     */
    StrengthEditor(KioskContext context, LivePremises premises, Archive archive, Path folder, Runnable look) {
        this.context = context;
        this.premises = premises;
        this.archive = archive;
        this.folder = folder;
        this.look = look;
        this.edits = new CatalogueEdits(folder, context.dataFolder().resolve(CHANGES), context.clock());
        this.drafts = new Drafts(context.dataFolder().resolve(DRAFTS));
    }

    @Override
    public Catalogue catalogue() {
        return premises.latest().catalogue();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<Problem> problems() {
        return premises.latest().catalogueProblems();
    }

    @Override
    public Gym gym() {
        return premises.latest().gym();
    }

    @Override
    public SortedSet<String> equipment() {
        SortedSet<String> words = new TreeSet<>(Equipment.words());
        words.addAll(gym().equipment());
        return words;
    }

    @Override
    public CatalogueReader reader() {
        return new CatalogueReader(equipment());
    }

    @Override
    public Optional<Illustration> picture(String id) {
        return Optional.ofNullable(premises.latest().figures().get(id));
    }

    @Override
    public Optional<Illustration> draw(ExerciseFile file) {
        CatalogueReader.Reading alone = reader().gather(List.of(file), List.of());
        return alone.catalogue()
                .find(file.id())
                .flatMap(exercise -> new Illustrations().draw(alone, exercise).illustration());
    }

    @Override
    public CatalogueEdits edits() {
        return edits;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    /** Finishes what a killed process left, and brings what nobody had saved. Waits for the disk. */
    int recover() throws IOException {
        drafts.read();
        return new ImportFolder(folder).recover() + edits.recover();
    }

    @Override
    public boolean isInHistory(String id) {
        return archive.open().uses(id);
    }

    @Override
    public JComponent card(Exercise exercise, Optional<Illustration> picture, Locale locale) {
        return CardPreview.of(OrdinaryItem.of(exercise), exercise, picture, locale);
    }

    @Override
    public String printed(Exercise exercise, Locale locale) {
        return PrintedLine.of(OrdinaryItem.of(exercise), exercise, locale);
    }

    @Override
    public void changed(String kind, String... facts) {
        context.changed(kind, facts);
        look.run();
    }

    @Override
    public void onFiles(Runnable newListener) {
        listener = newListener;
    }

    /** The files were read anew. Event thread. */
    void filesRead() {
        listener.run();
    }
}
