package gym.sorespot.strength.staff.members;

import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.MemberStore;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.archive.MemberArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What staff can do for a member. Every method waits for the disk: on the job runner only. */
final class MemberOffice {
    private static final int ALL = 1_000_000;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Supplier<HistoryStore> store;
    private final Path dataFolder;
    private final Clock clock;

    /** @param store the open store, or a {@link gym.sorespot.strength.history.HistoryException} that says why not */
    MemberOffice(Supplier<HistoryStore> store, Path dataFolder, Clock clock) {
        this.store = store;
        this.dataFolder = dataFolder;
        this.clock = clock;
    }

    MemberFacts look(String code) {
        HistoryStore open = store.get();
        MemberStore members = open.members();
        List<StoredVisit> visits = open.visits(code, ALL);
        return new MemberFacts(
                visits.size(),
                visits.stream().findFirst().map(visit -> visit.visit().date()),
                members.consent(code).isPresent(),
                members.pins().find(code).isPresent());
    }

    /** @return the facts as they are then */
    MemberFacts resetPin(String code) {
        store.get().members().pins().remove(code);
        return look(code);
    }

    private Path exports() {
        return dataFolder.resolve("exports");
    }

    /** @return the folder with the files; its name says nothing of the member */
    Path export(String code) throws IOException {
        Path folder = exports().resolve("member-" + NAME.format(LocalDateTime.now(clock)));
        new MemberArchive().export(store.get(), code, folder);
        return folder;
    }

    /**
     * Exports first: what cannot be taken away can be tried again while the code is still known.
     *
     * @return the facts as they are then: nothing
     */
    MemberFacts erase(String code) throws IOException {
        new MemberArchive().forget(code, exports());
        store.get().members().erase(code);
        return new MemberFacts(0, Optional.empty(), false, false);
    }
}
