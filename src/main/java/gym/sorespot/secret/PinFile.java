package gym.sorespot.secret;

import gym.sorespot.reading.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps PINs in a file of its own, a line each: owner (as Base64, so that any name fits), hash, wrong tries, moment of the
 * last one. For a handful of people. A line that cannot be read is an error and never "no PIN". Throws
 * {@link UncheckedIOException} when the disk refuses. Thread-safe within this process.
 */
public final class PinFile implements PinStore {
    private static final String NEVER = "-";

    private final Path file;

    /** @param file in a folder that only this account can look into; made when the first PIN is kept */
    public PinFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<KeptPin> find(String owner) {
        return Optional.ofNullable(read().get(owner));
    }

    @Override
    public synchronized void keep(String owner, KeptPin pin) {
        Map<String, KeptPin> all = read();
        all.put(owner, pin);
        write(all);
    }

    @Override
    public synchronized void remove(String owner) {
        Map<String, KeptPin> all = read();
        if (all.remove(owner) != null) {
            write(all);
        }
    }

    private Map<String, KeptPin> read() {
        Map<String, KeptPin> all = new TreeMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    readLine(line, number, all);
                }
            }
        } catch (NoSuchFileException e) {
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void readLine(String line, int number, Map<String, KeptPin> all) throws IOException {
        String[] parts = line.strip().split(" ", -1);
        try {
            if (parts.length == 4) {
                String owner = new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.UTF_8);
                PinHash hash = PinHash.parse(parts[1]).orElseThrow(IllegalArgumentException::new);
                Instant last = parts[3].equals(NEVER) ? null : Instant.parse(parts[3]);
                all.put(owner, new KeptPin(hash, new Tries(Integer.parseInt(parts[2]), last)));
                return;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged(number, e);
        }
        throw damaged(number, null);
    }

    private IOException damaged(int line, @Nullable Exception cause) {
        return new IOException(
                file + ":" + line + ": this line is not one that Sorespot wrote; take it out, and set that PIN anew",
                cause);
    }

    private void write(Map<String, KeptPin> all) {
        StringBuilder text = new StringBuilder();
        all.forEach((owner, pin) -> {
            Instant last = pin.tries().last();
            text.append(Base64.getEncoder().encodeToString(owner.getBytes(StandardCharsets.UTF_8)))
                    .append(' ')
                    .append(pin.hash().text())
                    .append(' ')
                    .append(pin.tries().wrong())
                    .append(' ')
                    .append(last == null ? NEVER : last.toString())
                    .append('\n');
        });
        try {
            AtomicFile.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
