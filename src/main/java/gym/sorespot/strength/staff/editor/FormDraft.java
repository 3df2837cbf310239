package gym.sorespot.strength.staff.editor;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.catalogue.editing.Drafts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps what is being written until it is saved, so that nobody loses it by leaving. Event thread. */
final class FormDraft {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Drafts drafts;
    private final JobRunner jobs;
    private final String id;
    private boolean writing;
    private boolean again;

    FormDraft(Drafts drafts, JobRunner jobs, String id) {
        this.drafts = drafts;
        this.jobs = jobs;
        this.id = id;
    }

    /** Remembers it at once, and on the disk as soon as that is free. */
    void keep(@Nullable String base, String text) {
        drafts.keep(id, new Drafts.Draft(base, text));
        write();
    }

    /** There is nothing to be kept any more. */
    void drop() {
        drafts.drop(id);
        write();
    }

    /** Typing is faster than a disk: while it writes, the next letters wait together. */
    private void write() {
        again = writing;
        if (writing) {
            return;
        }
        writing = true;
        jobs.run(
                "keep what is being written",
                PATIENCE,
                () -> {
                    drafts.write();
                    return true;
                },
                done -> written(),
                // It is in memory; the next letter tries the disk again.
                failure -> writing = false);
    }

    private void written() {
        writing = false;
        if (again) {
            write();
        }
    }
}
