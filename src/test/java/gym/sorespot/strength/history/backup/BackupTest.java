package gym.sorespot.strength.history.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.WholeStore.Extent;
import gym.sorespot.strength.history.archive.HistoryArchive;
import gym.sorespot.strength.history.backup.BackupException.Kind;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Instant THREE = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 0);
    private static final String KIM = "4711";

    @TempDir
    Path home;

    private final RandomVisits random = new RandomVisits(9);

    @BeforeEach
    void prepare() throws IOException {
        write(home.resolve("config/gym.yaml"), "contact: the desk\n");
        write(home.resolve("config/plugins/README.txt"), "none\n");
        write(home.resolve("exercises/a.yaml"), "name: A\n");
        write(home.resolve("exercises/.git/HEAD"), "hidden\n");
        write(home.resolve("data/staff/people.yaml"), "Maria\n");
        try (HistoryStore store = store()) {
            store.save(random.next(KIM));
            store.save(random.next("0815"));
            store.members().consent(KIM, Consent.ALL, THREE);
        }
    }

    @Test
    void oneFileBringsADeadKioskBack() throws IOException {
        StoredVisit visit;
        Path file;
        try (HistoryStore store = store()) {
            visit = store.visits(KIM, 1).get(0);
            file = backup(store, 5).file();
        }
        assertThat(file).hasFileName("sorespot-2026-11-22-030000.zip");
        Places fresh = places(home.resolve("other"));
        assertThat(Restore.stage(file, fresh, Set.of())).isEqualTo(new Extent(2, 2));
        Restore.swap(fresh, NOW);
        assertThat(fresh.config().resolve("gym.yaml")).hasContent("contact: the desk\n");
        assertThat(fresh.config().resolve("plugins/README.txt")).exists();
        assertThat(fresh.exercises().resolve("a.yaml")).hasContent("name: A\n");
        assertThat(fresh.exercises().resolve(".git")).doesNotExist();
        assertThat(fresh.data().resolve("staff/people.yaml")).hasContent("Maria\n");
        assertThat(fresh.data().resolve(Restore.STAGED)).doesNotExist();
        try (HistoryStore store = DerbyHistory.open(fresh.data())) {
            assertThat(store.visits(KIM, 9)).containsExactly(visit);
            assertThat(store.members().consent(KIM)).contains(Consent.ALL);
        }
    }

    @Test
    void whatWasThereIsKeptAsideAndStaffStayWhoTheyAre() throws IOException {
        Path file;
        try (HistoryStore store = store()) {
            file = backup(store, 5).file();
            store.save(random.next("new"));
        }
        write(home.resolve("config/gym.yaml"), "contact: somebody else\n");
        write(home.resolve("exercises/b.yaml"), "name: B\n");
        write(home.resolve("data/staff/people.yaml"), "Maria, Tom\n");
        Places places = places(home);
        Restore.stage(file, places, Set.of());
        Path aside = Restore.swap(places, NOW);
        assertThat(home.resolve("config/gym.yaml")).hasContent("contact: the desk\n");
        assertThat(home.resolve("exercises/b.yaml")).doesNotExist();
        assertThat(home.resolve("exercises/.git/HEAD")).exists();
        assertThat(home.resolve("data/staff/people.yaml")).hasContent("Maria, Tom\n");
        assertThat(aside.resolve("kiosk-config/gym.yaml")).hasContent("contact: somebody else\n");
        assertThat(aside.resolve("exercises/b.yaml")).exists();
        try (HistoryStore store = store()) {
            assertThat(store.visits("new", 1)).isEmpty();
        }
        try (HistoryStore store = DerbyHistory.open(aside)) {
            assertThat(store.visits("new", 1)).hasSize(1);
        }
    }

    @Test
    void whoWasErasedIsNotInTheNextBackupAndDoesNotComeBackWithAnOlderOne() throws IOException {
        try (HistoryStore store = store()) {
            Path older = backup(store, 5).file();
            store.members().erase(KIM);
            Path next = backup(store, 5).file();
            assertThat(next).isNotEqualTo(older);
            try (BackupFile opened = BackupFile.open(next)) {
                assertThat(new String(opened.history().readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain(KIM);
            }
            assertThat(Restore.stage(older, places(home), store.whole().erased()))
                    .isEqualTo(new Extent(1, 1));
        }
    }

    @Test
    void onlySoManyAreKeptAndOthersFilesStay() throws IOException {
        Path folder = home.resolve("data/backups");
        write(folder.resolve("letter.txt"), "mine\n");
        write(folder.resolve("sorespot-notes.zip"), "mine\n");
        write(folder.resolve(".sorespot-2026-01-01-000000.zip.unfinished"), "half\n");
        try (HistoryStore store = store()) {
            for (int i = 0; i < 4; i++) {
                backup(store, 2);
            }
        }
        assertThat(Generations.in(folder)).hasSize(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4).noneMatch(file -> file.toString().endsWith(".unfinished"));
        }
    }

    @Test
    void anExportOfTheHistoryComesBackWithoutTouchingSettings() throws IOException {
        Path file = home.resolve("export.json");
        StringWriter out = new StringWriter();
        try (HistoryStore store = store()) {
            new HistoryArchive().export(store, out);
            store.members().erase("0815");
        }
        Files.writeString(file, out.toString());
        Restore.stage(file, places(home), Set.of());
        Restore.swap(places(home), NOW);
        assertThat(home.resolve("config/gym.yaml")).exists();
        try (HistoryStore store = store()) {
            assertThat(store.whole().extent()).isEqualTo(new Extent(2, 2));
        }
    }

    @Test
    void aStickThatIsNotThereIsNamedAndNoFolderAppearsInItsPlace() {
        Path stick = home.resolve("stick/backups");
        try (HistoryStore store = store();
                Backup backup = new Backup(store, places(home), stick, 3, clock())) {
            assertThatThrownBy(backup::step)
                    .isInstanceOfSatisfying(
                            BackupException.class, e -> assertThat(e.kind()).isEqualTo(Kind.GONE))
                    .hasMessage(stick + ": this folder is not there. Plug in the stick, or choose another folder."
                            + " Nothing was lost.");
        }
        assertThat(stick).doesNotExist();
    }

    @Test
    void damageNewerFormsAndOthersFilesAreNamedAndNothingChanges() throws IOException {
        Path file;
        try (HistoryStore store = store()) {
            file = backup(store, 5).file();
        }
        byte[] good = Files.readAllBytes(file);
        byte[] bad = good.clone();
        bad[200] ^= 0x55;
        Files.write(file, bad);
        refused(file, Kind.DAMAGED);
        Files.write(file, java.util.Arrays.copyOf(good, good.length / 2));
        refused(file, Kind.DAMAGED);
        refused(write(home.resolve("letter.txt"), "Dear gym"), Kind.FOREIGN);
        refused(home.resolve("nowhere.zip"), Kind.FOREIGN);
        Path newer = home.resolve("data/backups/sorespot-2030-01-01-000000.zip");
        try (BackupZip zip = new BackupZip(newer)) {
            try (OutputStream out = zip.begin(Manifest.NAME)) {
                out.write(new Manifest(Manifest.FORMAT, 99, THREE, 0, 0, Map.of())
                        .text()
                        .getBytes(StandardCharsets.UTF_8));
            }
            zip.end();
            zip.finish();
            zip.name();
        }
        refused(newer, Kind.NEWER);
        assertThat(home.resolve("config/gym.yaml")).hasContent("contact: the desk\n");
        try (HistoryStore store = store()) {
            assertThat(store.whole().extent()).isEqualTo(new Extent(2, 2));
        }
    }

    @Test
    void whatBreaksOffSaysWhetherItWasDecidedAndGoesOnLater() throws IOException {
        Places places = places(home);
        swapFails(places, Kind.UNTOUCHED, "Nothing was changed");
        Path file;
        try (HistoryStore store = store()) {
            file = backup(store, 5).file();
            store.save(random.next("new"));
        }
        Restore.stage(file, places, Set.of());
        Path inTheWay = home.resolve("exercises/a.yaml");
        Files.delete(inTheWay);
        write(inTheWay.resolve(".hidden"), "a folder where a file should be\n");
        swapFails(places, Kind.UNFINISHED, "may be changed already");
        FileTree.remove(inTheWay);
        Restore.recover(places.data());
        assertThat(inTheWay).hasContent("name: A\n");
        try (HistoryStore store = store()) {
            assertThat(store.visits("new", 1)).isEmpty();
        }
    }

    private static void swapFails(Places places, Kind kind, String said) {
        assertThatThrownBy(() -> Restore.swap(places, NOW))
                .isInstanceOfSatisfying(
                        BackupException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(said);
    }

    @Test
    void whatWasMadeReadyAndNeverDecidedGoesAtTheNextStart() throws IOException {
        Path file;
        try (HistoryStore store = store()) {
            file = backup(store, 5).file();
            Restore.stage(file, places(home), Set.of());
            write(home.resolve("data/backup.check/history/seg0/c10.dat"), "what a killed check leaves");
            // Somebody asks for a session meanwhile: what the kiosk is at is not theirs to drop.
            Restore.recover(home.resolve("data"));
            assertThat(home.resolve("data").resolve(Restore.STAGED)).isDirectory();
        }
        Restore.recover(home.resolve("data"));
        assertThat(home.resolve("data").resolve(Restore.STAGED)).doesNotExist();
        assertThat(home.resolve("data/backup.check")).doesNotExist();
        try (HistoryStore store = store()) {
            assertThat(store.whole().extent()).isEqualTo(new Extent(2, 2));
        }
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Path evil = home.resolve("evil.zip");
        try (BackupZip zip = new BackupZip(evil)) {
            try (OutputStream out = zip.begin(Places.CONFIG + "/../../../../evil.txt")) {
                out.write("out".getBytes(StandardCharsets.UTF_8));
            }
            zip.end();
            Map<String, String> sums = zip.sums();
            try (OutputStream out = zip.begin(Manifest.NAME)) {
                out.write(new Manifest(Manifest.FORMAT, Manifest.VERSION, THREE, 0, 0, sums)
                        .text()
                        .getBytes(StandardCharsets.UTF_8));
            }
            zip.end();
            zip.finish();
            zip.name();
        }
        refused(evil, Kind.FOREIGN);
        try (Stream<Path> all = Files.walk(home.resolve("..").normalize(), 2)) {
            assertThat(all).noneMatch(path -> path.endsWith("evil.txt"));
        }
    }

    @Test
    void aFolderThatCannotBeWalkedIsNamed() throws IOException {
        Files.createSymbolicLink(home.resolve("exercises/round"), home.resolve("exercises"));
        try (HistoryStore store = store()) {
            assertThatThrownBy(() -> backup(store, 5))
                    .isInstanceOfSatisfying(
                            BackupException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNREADABLE))
                    .hasMessageContaining("exercises");
        }
    }

    @Test
    void aBackupThatIsGivenUpLeavesNothing() throws IOException {
        try (HistoryStore store = store()) {
            try (Backup backup = new Backup(store, places(home), home.resolve("data/backups"), 3, clock())) {
                backup.step();
            }
            Generations.dropUnfinished(home.resolve("data/backups"));
            store.save(random.next(KIM));
        }
        assertThat(home.resolve("data/backup.check")).doesNotExist();
    }

    private void refused(Path file, Kind kind) {
        assertThatThrownBy(() -> Restore.stage(file, places(home), Set.of()))
                .isInstanceOfSatisfying(BackupException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.say(Locale.GERMAN)).startsWith(file.toString()).isNotEqualTo(e.getMessage());
                });
    }

    private Backup.Result backup(HistoryStore store, int keep) {
        try (Backup backup = new Backup(store, places(home), home.resolve("data/backups"), keep, clock())) {
            int steps = 0;
            while (backup.step()) {
                assertThat(backup.share()).isBetween(0.0, 1.0);
                assertThat(++steps).isLessThan(10_000);
            }
            assertThat(List.of(backup.share())).containsExactly(1.0);
            return backup.result();
        }
    }

    private HistoryStore store() {
        return DerbyHistory.open(home.resolve("data"));
    }

    private static Places places(Path home) {
        return new Places(home.resolve("data"), home.resolve("config"), home.resolve("exercises"));
    }

    private static Clock clock() {
        return Clock.fixed(THREE, ZoneOffset.UTC);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }
}
