package gym.sorespot.strength.staff.members;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.history.HistoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One member, looked for by code. Event thread. */
final class MembersModel {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How far it is. */
    enum Phase {
        /** The code is being typed. */
        ASKING,
        WORKING,
        /** Something is kept of this code. */
        FOUND,
        /** Nothing is kept of it. */
        NOTHING,
        /** Erasing waits for the code to be typed again. */
        CONFIRMING,
        PIN_RESET,
        EXPORTED,
        ERASED,
        FAILED
    }

    private final MemberOffice office;
    private final JobRunner jobs;
    private final Consumer<String> onChanged;
    private Runnable listener = () -> {};
    private Phase phase = Phase.ASKING;
    private String code = "";
    private @Nullable MemberFacts facts;
    private @Nullable Path exported;
    private String trouble = "";

    /** @param onChanged told the meaning of what was done, for the audit trail: never a code */
    MembersModel(MemberOffice office, JobRunner jobs, Consumer<String> onChanged) {
        this.office = office;
        this.jobs = jobs;
        this.onChanged = onChanged;
    }

    void listen(Runnable newListener) {
        listener = newListener;
    }

    Phase phase() {
        return phase;
    }

    /** What is known of the code that was looked for. */
    Optional<MemberFacts> facts() {
        return Optional.ofNullable(facts);
    }

    /** Where the export is. */
    Optional<Path> exported() {
        return Optional.ofNullable(exported);
    }

    /** What went wrong, in a sentence for people; empty otherwise. */
    String trouble() {
        return trouble;
    }

    /** Looks for a code. */
    void look(String typed) {
        if (typed.isBlank() || phase == Phase.WORKING) {
            return;
        }
        code = typed.strip();
        run("look for a member", () -> office.look(code), found -> {
            facts = found;
            become(found.isAnything() ? Phase.FOUND : Phase.NOTHING);
        });
    }

    /** The PIN goes; the member sets another one. */
    void resetPin() {
        if (facts().filter(MemberFacts::hasPin).isPresent()) {
            run("reset a member's PIN", () -> office.resetPin(code), found -> {
                facts = found;
                onChanged.accept("pin");
                become(Phase.PIN_RESET);
            });
        }
    }

    /** Writes everything that is kept into files. */
    void export() {
        if (facts != null) {
            run("export a member", () -> office.export(code), folder -> {
                exported = folder;
                onChanged.accept("export");
                become(Phase.EXPORTED);
            });
        }
    }

    /** Erasing asks for the code once more. */
    void wantErase() {
        if (facts != null) {
            become(Phase.CONFIRMING);
        }
    }

    /** Whether this is the code of the member who is to be erased. */
    boolean confirms(String typed) {
        return phase == Phase.CONFIRMING && typed.strip().equals(code);
    }

    /** Erases everything when the code was typed right. */
    void erase(String typed) {
        if (confirms(typed)) {
            run("erase a member", () -> office.erase(code), found -> {
                facts = found;
                onChanged.accept("erase");
                become(Phase.ERASED);
            });
        }
    }

    /** Not after all. */
    void keep() {
        become(Phase.FOUND);
    }

    /** Back to the question for a code; nothing of the last one is remembered. */
    void again() {
        code = "";
        facts = null;
        exported = null;
        trouble = "";
        become(Phase.ASKING);
    }

    private <T> void run(String name, Callable<T> work, Consumer<T> onSuccess) {
        become(Phase.WORKING);
        jobs.run(name, PATIENCE, work, onSuccess, reason -> {
            trouble = reason instanceof HistoryException && reason.getMessage() != null ? reason.getMessage() : "";
            become(Phase.FAILED);
        });
    }

    private void become(Phase next) {
        phase = next;
        listener.run();
    }
}
