package gym.sorespot.kiosk.staff;

import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.reading.Wording;
import gym.sorespot.secret.PinAnswer;
import gym.sorespot.secret.PinFile;
import gym.sorespot.secret.Pins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Everybody of the staff with their PINs, in two small files below the data folder; see decision 20. Thread-safe; every
 * method waits for the disk, and those with a PIN for its hash: on the job runner only.
 *
 * @throws StaffException from every method, with a sentence for people, when the files cannot be read or written
 */
public final class StaffBook {
    private static final String FOLDER = "staff";

    private final Path folder;
    private final PeopleFile people;
    private final Pins pins;

    /** With the product's hash and waits. */
    public static StaffBook in(Path dataFolder, Clock clock) {
        Path folder = dataFolder.resolve(FOLDER);
        return new StaffBook(folder, new Pins(new PinFile(folder.resolve("pins")), clock));
    }

    StaffBook(Path folder, Pins pins) {
        this.folder = folder;
        this.people = new PeopleFile(folder);
        this.pins = pins;
    }

    /** Everybody; nobody before the first start is done. */
    public synchronized List<Person> people() {
        return people.read();
    }

    /** Tries a PIN; a wrong one is counted, and after a few of them the next try has to wait. */
    public PinAnswer check(Person person, char[] pin) {
        return guarded(() -> pins.check(person.id(), pin));
    }

    /**
     * Adds somebody.
     *
     * @throws IllegalArgumentException when the PIN may not become one
     */
    public synchronized Person add(String name, StaffRole role, char[] pin) {
        makeFolder();
        Person person = new Person(UUID.randomUUID().toString(), name.strip(), role);
        // The PIN first: somebody without one could be stopped halfway by a power cut, and nobody could come in.
        guarded(() -> {
            pins.set(person.id(), pin);
            return person;
        });
        people.add(person);
        return person;
    }

    /** Another PIN for somebody; whoever calls has made sure who asks. */
    public synchronized void pin(Person person, char[] pin) {
        guarded(() -> {
            pins.set(person.id(), pin);
            return person;
        });
    }

    /** Another name or role; the last manager stays one. */
    public synchronized void change(Person person) {
        requireManagerBut(person, person.role());
        people.replace(person);
    }

    /** Takes somebody out; not the last manager. */
    public synchronized void remove(Person person) {
        requireManagerBut(person, StaffRole.TRAINER);
        people.remove(person);
        guarded(() -> {
            pins.remove(person.id());
            return person;
        });
    }

    private void requireManagerBut(Person person, StaffRole becomes) {
        boolean left = becomes == StaffRole.MANAGER
                || people.read().stream()
                        .anyMatch(other ->
                                other.role() == StaffRole.MANAGER && !other.id().equals(person.id()));
        if (!left) {
            throw new IllegalArgumentException("the last manager stays one");
        }
    }

    private void makeFolder() {
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] ours = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createDirectories(folder, ours);
        } catch (IOException e) {
            throw new StaffException(new Wording(StaffBook.class).say("people.write", folder), e);
        }
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            String why = String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            throw new StaffException(new Wording(StaffBook.class).say("pins.trouble", why), e);
        }
    }
}
