package gym.sorespot.kiosk.plugins;

import gym.sorespot.kiosk.plugin.KioskPlugin;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Somebody else's plugin: compiled from source against nothing but the plugin door, put into a jar. */
public final class ForeignJar {
    private ForeignJar() {}

    /**
     * A plugin that shows a label with its title and throws where it is told to.
     *
     * @param id its id
     * @param hurt statement by method name, such as {@code start: throw new IllegalStateException("no");}
     */
    public static String source(String id, String... hurt) {
        return """
                package foreign;
                import gym.sorespot.kiosk.plugin.*;
                import java.util.*;
                import javax.swing.*;
                public class Visitor implements KioskPlugin {
                    %s
                    static void maybe() {}
                    private KioskContext context;
                    public Visitor() { %s }
                    public String id() { %s return "%s"; }
                    public String title(Locale locale) { return "Opening hours"; }
                    public void start(KioskContext given) { context = given; %s }
                    public JComponent open() {
                        %s
                        context.progress(1, 2);
                        JButton bad = new JButton("Throw");
                        bad.setName("throw");
                        bad.addActionListener(e -> { throw new IllegalStateException("calf 7 of member 4711"); });
                        JButton leave = new JButton("Leave");
                        leave.setName("leave");
                        leave.addActionListener(e -> context.leave());
                        JPanel panel = new JPanel();
                        panel.setName("%4$s-screen");
                        panel.add(bad);
                        panel.add(leave);
                        return panel;
                    }
                    public void scanned(String code) { System.setProperty("%4$s.scanned", code); }
                    public void wipe() { System.setProperty("%4$s.wiped", "yes"); %s }
                    public List<StaffPage> staffPages() { %s return List.of(new StaffPage("Hours", () -> new JLabel("Nine to five"))); }
                }
                """
                .formatted(
                        at("static", hurt),
                        at("new", hurt),
                        at("id", hurt),
                        id,
                        at("start", hurt),
                        at("open", hurt),
                        at("wipe", hurt),
                        at("staff", hurt));
    }

    private static String at(String place, String... hurt) {
        return Stream.of(hurt)
                .filter(entry -> entry.startsWith(place + ":"))
                .map(entry -> entry.substring(place.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** Compiles the source of {@code foreign.Visitor} into a jar. */
    public static Path write(Path folder, String jarName, String source) throws IOException {
        Path classes = Files.createTempDirectory(folder, ".classes");
        compile(classes, source);
        Files.createDirectories(folder);
        Path jar = folder.resolve(jarName);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
            zip.putNextEntry(new JarEntry("META-INF/services/" + KioskPlugin.class.getName()));
            zip.write("foreign.Visitor\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void compile(Path classes, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///foreign/Visitor.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        if (!compiler.getTask(null, null, said, options, null, List.of(file)).call()) {
            throw new IOException("the foreign plugin does not compile: " + said.getDiagnostics());
        }
    }
}
