package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.live.FolderHint;
import gym.sorespot.strength.member.WaitingJobs;
import gym.sorespot.strength.sheet.print.Later;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text editor at work while the kiosk is open; time passes by the watch's own clock, so a slow machine changes nothing. */
class FileWatchTest {
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private final WaitingJobs jobs = new WaitingJobs();
    private final LivePremises premises = new LivePremises();
    private final Hand clock = new Hand();
    private final AtomicInteger told = new AtomicInteger();

    /** Does what is due when its time comes. */
    private final class Hand implements Later {
        private record Due(long at, Runnable then) {}

        private final List<Due> due = new ArrayList<>();
        private long now;

        @Override
        public void after(Duration wait, Runnable then) {
            due.add(new Due(now + wait.toMillis(), then));
        }

        void pass(Duration time) {
            long end = now + time.toMillis();
            while (now < end) {
                now++;
                List<Due> ripe = due.stream().filter(each -> each.at() <= now).toList();
                due.removeAll(ripe);
                ripe.forEach(each -> each.then().run());
                jobs.runAll();
            }
        }
    }

    @BeforeEach
    void copies() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.createDirectories(folder.resolve("exercises"));
        Files.copy(HOME.resolve("exercises").resolve("heel-drop.yaml"), file());
    }

    @Test
    void aChangeShowsWithinASecondAndTakesNothingFromAMemberInTheMiddle() throws IOException {
        watch().look(false);
        jobs.runAll();
        premises.begin();
        for (int level : List.of(3, 1, 2)) {
            Premises member = premises.visited();
            Files.writeString(file(), Files.readString(file()).replaceAll("level: .", "level: " + level));
            clock.pass(A_SECOND);
            assertThat(level(premises.latest())).isEqualTo(level);
            assertThat(premises.visited()).isSameAs(member);
        }
        assertThat(told).hasValue(4);
        premises.end();
        assertThat(premises.visited()).isSameAs(premises.latest());
    }

    @Test
    void aNewFileAndOneThatGoesShowWithinASecondToo() throws IOException {
        watch().look(false);
        jobs.runAll();
        Path other = folder.resolve("exercises").resolve("my-own.yaml");
        Files.writeString(other, Files.readString(file()).replaceAll("name: .*", "name: My own"));
        clock.pass(A_SECOND);
        assertThat(premises.latest().catalogue().find("my-own")).isPresent();
        Files.delete(other);
        clock.pass(A_SECOND);
        assertThat(premises.latest().catalogue().find("my-own")).isEmpty();
    }

    @Test
    void manyLooksAtOnceStayOneWatch() {
        FileWatch watch = watch();
        for (int i = 0; i < 5; i++) {
            watch.look(true);
        }
        jobs.runAll();
        assertThat(clock.due).hasSize(1);
        watch.stop();
        clock.pass(A_SECOND);
        assertThat(clock.due).isEmpty();
    }

    private FileWatch watch() {
        // The system's hint comes by a thread of its own; where there is none, as here, each look is a whole one.
        PremisesReader reader = new PremisesReader(
                () -> "Strong Street",
                folder.resolve("config"),
                folder.resolve("exercises"),
                Clock.systemUTC(),
                new FolderHint(folder.resolve("none")));
        return new FileWatch(reader, premises, jobs, clock, fresh -> told.incrementAndGet());
    }

    private static int level(Premises premises) {
        return premises.catalogue().find("heel-drop").orElseThrow().level();
    }

    private Path file() {
        return folder.resolve("exercises").resolve("heel-drop.yaml");
    }
}
