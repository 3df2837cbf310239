package gym.sorespot.strength.history.archive;

import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.KeptMember;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.WholeStore;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a whole history step by step, so that members are served in between. Whoever was there at the first step is in
 * it, each as at one moment; who is erased before their turn is not. Not thread-safe; waits for the disk.
 */
public final class ArchiveWriter {
    private final WholeStore store;
    private final Writer out;
    private final List<String> all;
    private final Iterator<String> left;
    private boolean begun;
    private boolean ended;
    private long members;
    private long visits;
    private long done;

    /** @param out is neither flushed nor closed */
    public ArchiveWriter(HistoryStore store, Writer out) {
        this.store = store.whole();
        this.out = out;
        this.all = this.store.members();
        this.left = all.iterator();
    }

    /**
     * Writes some more.
     *
     * @param most members at the most, 1 and up
     * @return whether there is more to write
     * @throws IOException when {@code out} refuses
     */
    public boolean step(int most) throws IOException {
        if (!begun) {
            begin();
            begun = true;
        }
        for (int i = 0; i < most && left.hasNext(); i++) {
            Optional<KeptMember> member = store.member(left.next());
            done++;
            if (member.isPresent()) {
                out.write(members++ == 0 ? "\n" : ",\n");
                out.write(HistoryArchive.MAPPER.writeValueAsString(ArchivedMember.of(member.get())));
                visits += member.get().visits().size();
            }
        }
        if (!left.hasNext() && !ended) {
            out.write("\n]}\n");
            ended = true;
        }
        return !ended;
    }

    private void begin() throws IOException {
        List<UUID> erased = store.erased().stream().map(UUID::fromString).toList();
        List<ArchiveReader.Counted> counts = store.tallies().stream()
                .map((Tally tally) -> ArchiveReader.Counted.of(tally))
                .toList();
        out.write("{\"format\": \"" + HistoryArchive.FORMAT + "\", \"version\": " + HistoryArchive.VERSION);
        out.write(",\n\"erased\": " + HistoryArchive.MAPPER.writeValueAsString(erased));
        out.write(",\n\"counts\": " + HistoryArchive.MAPPER.writeValueAsString(counts));
        out.write(",\n\"members\": [");
    }

    /** How much of it is done, 0 to 1. */
    public double share() {
        return all.isEmpty() ? 1 : (double) done / all.size();
    }

    /** How much was written until now. */
    public WholeStore.Extent extent() {
        return new WholeStore.Extent(members, visits);
    }
}
