package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.plugin.JobRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Looks for plugins off the event thread, one place after the other; a place that hangs costs its own time only. */
final class PluginSearch {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JobRunner jobs;
    private final Consumer<Found> onFound;

    /**
     * A search.
     *
     * @param jobs runs it
     * @param onFound gets whatever is found, failures too, on the event thread
     */
    PluginSearch(JobRunner jobs, Consumer<Found> onFound) {
        this.jobs = jobs;
        this.onFound = onFound;
    }

    /** Searches the class path, then the jars of the folder by name; then runs {@code ready} on the event thread. */
    void search(Path folder, Runnable ready) {
        look("look at the class path", Found.CLASS_PATH, PluginFinder::onClassPath, () -> list(folder, ready));
    }

    private void list(Path folder, Runnable ready) {
        jobs.run(
                "look into the plugin folder",
                PATIENCE,
                () -> PluginFinder.jars(folder),
                jars -> next(jars, ready),
                failure -> {
                    onFound.accept(new Found(folder.getFileName().toString(), null, null, failure));
                    ready.run();
                });
    }

    private void next(List<Path> jars, Runnable ready) {
        if (jars.isEmpty()) {
            ready.run();
            return;
        }
        Path jar = jars.get(0);
        List<Path> rest = jars.subList(1, jars.size());
        String name = jar.getFileName().toString();
        look("load " + name, name, () -> PluginFinder.inJar(jar), () -> next(rest, ready));
    }

    private void look(String job, String origin, Callable<List<Found>> look, Runnable then) {
        jobs.run(
                job,
                PATIENCE,
                look,
                found -> {
                    found.forEach(onFound);
                    then.run();
                },
                failure -> {
                    onFound.accept(new Found(origin, null, null, failure));
                    then.run();
                });
    }
}
