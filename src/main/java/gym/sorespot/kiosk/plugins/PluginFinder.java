package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.plugin.KioskPlugin;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Looks for plugins on the class path and in jars. Stateless; runs plugins' constructors, so never on the event thread. */
final class PluginFinder {
    static final String SERVICE = "META-INF/services/" + KioskPlugin.class.getName();

    /** No jar has more; a broken service file must not keep us for ever. */
    private static final int MOST = 50;

    private PluginFinder() {}

    /** What comes with the kiosk. */
    static List<Found> onClassPath() {
        return providers(
                Found.CLASS_PATH, null, ServiceLoader.load(KioskPlugin.class, PluginFinder.class.getClassLoader()));
    }

    /**
     * The jars of a folder by name; none if there is no such folder.
     *
     * @throws IOException if the folder cannot be read
     */
    static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** The plugins of one jar, in a class loader of its own that stays open as long as the kiosk. */
    @SuppressWarnings("resource")
    static List<Found> inJar(Path jar) {
        String origin = jar.getFileName().toString();
        String loaderName = "plugin " + origin;
        try {
            requireService(jar);
            URL[] place = {jar.toUri().toURL()};
            URLClassLoader loader =
                    new URLClassLoader(loaderName, place, new DoorLoader(PluginFinder.class.getClassLoader()));
            List<Found> found = providers(origin, loaderName, ServiceLoader.load(KioskPlugin.class, loader));
            if (found.isEmpty()) {
                throw new IOException(SERVICE + " names no class that is a plugin");
            }
            return found;
        } catch (IOException | RuntimeException e) {
            return List.of(new Found(origin, loaderName, null, e));
        }
    }

    private static void requireService(Path jar) throws IOException {
        // A class loader passes over a broken jar in silence, so it is opened once before.
        try (JarFile file = new JarFile(new File(jar.toString()))) {
            if (file.getEntry(SERVICE) == null) {
                throw new IOException(SERVICE + " is missing in the jar");
            }
        }
    }

    private static List<Found> providers(
            String origin, @org.jspecify.annotations.Nullable String loaderName, ServiceLoader<KioskPlugin> loader) {
        List<Found> found = new ArrayList<>();
        Iterator<KioskPlugin> plugins = loader.iterator();
        while (found.size() < MOST) {
            try {
                if (!plugins.hasNext()) {
                    break;
                }
                found.add(new Found(origin, loaderName, plugins.next(), null));
            } catch (Throwable e) {
                // Whatever a stranger's constructor or static part throws, errors of linking too.
                found.add(new Found(origin, loaderName, null, e));
            }
        }
        return found;
    }
}
