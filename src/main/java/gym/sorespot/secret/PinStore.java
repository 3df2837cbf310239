package gym.sorespot.secret;

import java.util.Optional;

/**
 * Where PINs are kept. Calls wait for the disk: on the job runner only. Methods throw an unchecked exception of the store
 * with a sentence for people when it cannot be done.
 */
public interface PinStore {

    /** @param owner whose PIN it is: a member's code, a staff member's name */
    Optional<KeptPin> find(String owner);

    /** Keeps it in place of what was there. When this returns it is on the disk. */
    void keep(String owner, KeptPin pin);

    /** Forgets it; nothing to forget is no fault. */
    void remove(String owner);
}
