package gym.sorespot.strength.staff.editor;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseFile;
import gym.sorespot.strength.catalogue.editing.CatalogueEdits;
import gym.sorespot.strength.catalogue.editing.Drafts;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.Weights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Rooms of an editor over a folder of exercises, without pictures and without a kiosk. */
final class TestEditorRooms implements EditorRooms {
    static final String LIFT =
            """
            # ours, since spring
            name: Calf lift
            areas: [calf]
            muscles: [calves]
            role: strength
            pattern: ankle
            equipment: [step]
            level: 1
            sides: both
            dose: 3 x 10
            avoid: {calf: 4}
            family: lift
            steps: [Lift.]
            evidence: ours
            """;

    final List<String> told = new ArrayList<>();
    boolean needed;
    private final Path folder;
    private final CatalogueEdits edits;
    private final Drafts drafts;

    TestEditorRooms(Path parent) throws IOException {
        folder = Files.createDirectories(parent.resolve("exercises"));
        edits = new CatalogueEdits(folder, parent.resolve("changes"), Clock.systemUTC());
        drafts = new Drafts(parent.resolve("drafts"));
        write("lift", LIFT);
    }

    void write(String id, String text) {
        try {
            Files.createDirectories(folder.resolve(id).resolveSibling("."));
            Files.writeString(folder.resolve(id + ".yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> text(String id) {
        try {
            return edits.text(id + ".yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Catalogue catalogue() {
        return reader().read(folder).catalogue();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<Problem> problems() {
        return reader().read(folder).problems();
    }

    @Override
    public Gym gym() {
        return new Gym(
                "",
                "",
                Set.of("step"),
                Set.of(),
                new Weights(20, List.of(), List.of(), List.of(), 5),
                Thresholds.DEFAULT,
                List.of());
    }

    @Override
    public SortedSet<String> equipment() {
        return Equipment.words();
    }

    @Override
    public CatalogueReader reader() {
        return new CatalogueReader(Equipment.words());
    }

    @Override
    public Optional<Illustration> picture(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Illustration> draw(ExerciseFile file) {
        return Optional.empty();
    }

    @Override
    public CatalogueEdits edits() {
        return edits;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public boolean isInHistory(String id) {
        return needed;
    }

    @Override
    public JComponent card(Exercise exercise, Optional<Illustration> picture, Locale locale) {
        return new JLabel(exercise.name());
    }

    @Override
    public String printed(Exercise exercise, Locale locale) {
        return exercise.name();
    }

    @Override
    public void changed(String kind, String... facts) {
        told.add(kind + " " + String.join(" ", facts));
    }

    @Override
    public void onFiles(Runnable listener) {}
}
