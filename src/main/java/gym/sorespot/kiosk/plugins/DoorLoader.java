package gym.sorespot.kiosk.plugins;

import java.net.URL;
import java.util.List;

/**
 * What a plugin's jar sees of us: the plugin door, the touch widgets, and the look. Everything else (the host's own classes,
 * our strength plugin, our libraries) is not there for it, so that it can bring libraries of its own in any version.
 */
final class DoorLoader extends ClassLoader {
    private static final List<String> OPEN = List.of(
            "gym.sorespot.kiosk.plugin.",
            "gym.sorespot.touch.",
            "com.formdev.flatlaf.",
            "net.miginfocom.",
            "org.slf4j.",
            "org.jspecify.");

    private final ClassLoader host;

    DoorLoader(ClassLoader host) {
        super("door", ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (OPEN.stream().anyMatch(name::startsWith)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        String dotted = name.replace('/', '.');
        return OPEN.stream().anyMatch(dotted::startsWith) ? host.getResource(name) : super.findResource(name);
    }
}
