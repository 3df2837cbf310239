package gym.sorespot.kiosk.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.jobs.WorkerJobs;
import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real jars, compiled here, on the real event thread, without a window. */
class PluginsTest {
    @TempDir
    Path folder = Path.of("");

    private final FakeHost host = new FakeHost();
    private final WorkerJobs finding = new WorkerJobs("jobs of the test");
    private final Plugins plugins = new Plugins(host, finding);

    @AfterEach
    void stop() throws Exception {
        on(() -> {
            plugins.stop();
            return true;
        });
        plugins.awaitJobs();
        finding.close();
    }

    @Test
    void aForeignJarIsFoundOpenedAndLeft() throws Exception {
        ForeignJar.write(folder, "hours.jar", ForeignJar.source("opening-hours"));
        load();
        PluginSlot slot = slot("hours.jar");
        assertThat(slot.state()).isEqualTo(PluginState.READY);
        assertThat(slot.id()).isEqualTo("opening-hours");
        assertThat(on(() -> plugins.title(slot, Locale.ENGLISH))).isEqualTo("Opening hours");
        JComponent screen = on(() -> plugins.begin(slot, "4711")).orElseThrow();
        assertThat(slot.state()).isEqualTo(PluginState.OPEN);
        assertThat(System.getProperty("opening-hours.scanned")).isEqualTo("4711");
        click(screen, 1);
        assertThat(host.heard).containsExactly("step 1 of 2", "leave");
        on(this::end);
        assertThat(slot.state()).isEqualTo(PluginState.READY);
        assertThat(on(() -> plugins.staffPages(slot))).singleElement().satisfies(page -> assertThat(page.title())
                .isEqualTo("Hours"));
    }

    @Test
    void aJarHasALoaderOfItsOwnThatShowsOnlyTheDoor() throws Exception {
        String looks = "static: static boolean sees(String name) {"
                + " try { Class.forName(name); return true; } catch (ClassNotFoundException e) { return false; } }";
        String checks = "start: if (sees(\"gym.sorespot.kiosk.Kiosk\") || sees(\"tools.jackson.databind.ObjectMapper\")"
                + " || !sees(\"gym.sorespot.touch.Theme\") || !sees(\"org.slf4j.Logger\"))"
                + " throw new IllegalStateException(\"sees the wrong things\");";
        ForeignJar.write(folder, "a.jar", ForeignJar.source("one", looks, checks));
        ForeignJar.write(folder, "b.jar", ForeignJar.source("two"));
        load();
        assertThat(slot("a.jar").failure()).isEmpty();
        assertThat(slot("a.jar").plugin().getClass())
                .isNotEqualTo(slot("b.jar").plugin().getClass());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            static: static { if (true) throw new IllegalStateException("bad"); } | LOAD  | IllegalStateException: bad
            new: throw new IllegalStateException("bad");                         | LOAD  | bad
            new: Object o = new Object[-1];                                      | LOAD  | NegativeArraySize
            id: if (true) return "Not An Id";                                    | LOAD  | lower-case words joined by hyphens
            id: if (true) return null;                                           | LOAD  | lower-case words joined by hyphens
            start: if (true) throw new StackOverflowError();                     | START | StackOverflowError
            start: if (true) throw new NoSuchMethodError("gone");                | START | gone
            """)
    void whoFailsBeforeAVisitIsNamedAndTakesNobodyElseDown(String hurt, PluginStep step, String detail)
            throws Exception {
        ForeignJar.write(folder, "a-bad.jar", ForeignJar.source("bad", hurt));
        ForeignJar.write(folder, "b-good.jar", ForeignJar.source("good"));
        load();
        PluginFailure failure = slot("a-bad.jar").failure().orElseThrow();
        assertThat(failure.step()).isEqualTo(step);
        assertThat(failure.detail()).contains(detail);
        assertThat(failure.code()).matches("[A-Z0-9]{3}-[A-Z0-9]{3}");
        assertThat(slot("b-good.jar").state()).isEqualTo(PluginState.READY);
        assertThat(host.heard).containsExactly("a-bad.jar failed");
    }

    @Test
    void brokenJarsAndWrongContentsAreNamed() throws Exception {
        Files.writeString(folder.resolve("a-text.jar"), "no jar at all");
        Files.write(folder.resolve("b-empty.jar"), new byte[0]);
        emptyZip(folder.resolve("c-no-service.jar"));
        zipNaming(folder.resolve("d-no-class.jar"), "foreign.Nobody");
        zipNaming(folder.resolve("e-no-plugin.jar"), "java.lang.String");
        Files.createDirectories(folder.resolve("f-folder.jar"));
        ForeignJar.write(folder, "g-good.jar", ForeignJar.source("good"));
        load();
        assertThat(jarSlots()).extracting(PluginSlot::origin).hasSize(7);
        assertThat(jarSlots().subList(0, 6)).allSatisfy(slot -> {
            assertThat(slot.state()).isEqualTo(PluginState.FAILED);
            assertThat(slot.failure().orElseThrow().step()).isEqualTo(PluginStep.LOAD);
        });
        assertThat(slot("c-no-service.jar").failure().orElseThrow().detail()).contains("META-INF/services");
        assertThat(slot("d-no-class.jar").failure().orElseThrow().detail()).contains("foreign.Nobody");
        assertThat(slot("g-good.jar").state()).isEqualTo(PluginState.READY);
    }

    @Test
    void theSecondOfTwoWithOneIdIsRefusedByName() throws Exception {
        ForeignJar.write(folder, "a.jar", ForeignJar.source("hours"));
        ForeignJar.write(folder, "b.jar", ForeignJar.source("hours"));
        load();
        assertThat(slot("a.jar").state()).isEqualTo(PluginState.READY);
        assertThat(slot("b.jar").failure().orElseThrow().detail()).contains("belongs to the plugin from a.jar");
    }

    @Test
    void whoFailsDuringAVisitIsTriedAgainWithANewObjectThreeTimesAnHour() throws Exception {
        ForeignJar.write(folder, "a.jar", ForeignJar.source("hours", "open: if (true) return null;"));
        load();
        PluginSlot slot = slot("a.jar");
        Object first = slot.plugin();
        for (int i = 0; i < Revival.MOST; i++) {
            failAtOpen(slot);
            assertThat(host.again.take()).isSameAs(slot);
            assertThat(slot.state()).isEqualTo(PluginState.READY);
        }
        assertThat(slot.plugin()).isNotSameAs(first);
        assertThat(slot.failure()).isPresent();
        host.now = host.now.plus(Revival.SPAN).plusSeconds(1);
        failAtOpen(slot);
        assertThat(host.again.take()).isSameAs(slot);
        for (int i = 1; i < Revival.MOST; i++) {
            failAtOpen(slot);
            host.again.take();
        }
        failAtOpen(slot);
        assertThat(slot.state()).isEqualTo(PluginState.FAILED);
        assertThat(on(plugins::isTryingAgain)).isFalse();
        assertThat(on(plugins::usable)).doesNotContain(slot);
    }

    private void failAtOpen(PluginSlot slot) throws Exception {
        host.heard.clear();
        // The last try of all may be under way again as soon as this returns, so the state is read together with it.
        PluginState state = on(() -> {
            assertThat(plugins.begin(slot, null)).isEmpty();
            plugins.end();
            return slot.state();
        });
        assertThat(state).isEqualTo(PluginState.FAILED);
        assertThat(host.heard).containsExactly("a.jar failed while open");
    }

    @Test
    void whatAPluginThrowsInItsOwnListenerIsItsOwnFaultAndTellsNothingPersonal() throws Exception {
        ForeignJar.write(folder, "a.jar", ForeignJar.source("hours"));
        load();
        PluginSlot slot = slot("a.jar");
        JComponent screen = on(() -> plugins.begin(slot, null)).orElseThrow();
        Throwable thrown = on(() -> {
            try {
                ((JButton) screen.getComponent(0)).doClick(0);
                return new AssertionError("nothing was thrown");
            } catch (IllegalStateException e) {
                return e;
            }
        });
        assertThat(on(() -> plugins.blame(thrown))).isTrue();
        PluginFailure failure = slot.failure().orElseThrow();
        assertThat(failure.step()).isEqualTo(PluginStep.USE);
        assertThat(failure.detail()).isEqualTo("IllegalStateException");
    }

    @Test
    void theHostsOwnFaultIsNoPluginsFault() throws Exception {
        ForeignJar.write(folder, "a.jar", ForeignJar.source("hours"));
        load();
        PluginSlot slot = slot("a.jar");
        on(() -> plugins.begin(slot, null));
        assertThat(on(() -> plugins.blame(new IllegalStateException("ours")))).isFalse();
        RuntimeException swings = new IllegalStateException("a model that lies to a table");
        swings.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.ArrayList", "get", null, 1),
            new StackTraceElement("javax.swing.JTable", "paint", null, 1),
            new StackTraceElement("gym.sorespot.kiosk.screen.Frame", "paint", null, 1)
        });
        assertThat(on(() -> plugins.blame(swings))).isTrue();
        assertThat(slot.failure()).isPresent();
    }

    @Test
    void aPluginThatFailsToForgetIsOutAfterTheVisit() throws Exception {
        ForeignJar.write(
                folder, "a.jar", ForeignJar.source("hours", "wipe: throw new IllegalStateException(\"4711\");"));
        load();
        PluginSlot slot = slot("a.jar");
        on(() -> plugins.begin(slot, null));
        on(this::end);
        assertThat(slot.failure().orElseThrow().detail()).isEqualTo("IllegalStateException");
    }

    private boolean end() {
        plugins.end();
        return true;
    }

    private void load() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        on(() -> {
            plugins.load(folder, ready::countDown);
            return true;
        });
        ready.await();
        host.heard.removeIf(line -> line.startsWith(Found.CLASS_PATH));
    }

    private List<PluginSlot> jarSlots() throws Exception {
        return on(plugins::slots).stream()
                .filter(slot -> !slot.origin().equals(Found.CLASS_PATH))
                .toList();
    }

    private PluginSlot slot(String jar) throws Exception {
        return jarSlots().stream()
                .filter(slot -> slot.origin().equals(jar))
                .findFirst()
                .orElseThrow();
    }

    private static void click(JComponent screen, int button) throws Exception {
        on(() -> {
            ((JButton) screen.getComponent(button)).doClick(0);
            return true;
        });
    }

    private static <T> T on(Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    private static void emptyZip(Path jar) throws IOException {
        zip(jar, "readme.txt", "nothing");
    }

    private static void zipNaming(Path jar, String provider) throws IOException {
        zip(jar, PluginFinder.SERVICE, provider);
    }

    private static void zip(Path jar, String entry, String text) throws IOException {
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new java.util.zip.ZipEntry(entry));
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
