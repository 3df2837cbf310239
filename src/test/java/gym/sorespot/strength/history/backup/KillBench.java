package gym.sorespot.strength.history.backup;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills saves (of visits, of exercises), imports and restores at random points, as often as its argument says (200), by
 * the very checks of the short tests, and prints what each found. Ends with a failure at the first half of anything.
 */
public final class KillBench {
    private static final int USUAL = 200;
    private static final List<String> KINDS = List.of(
            "gym.sorespot.strength.history.derby.KillNineIT",
            "gym.sorespot.strength.catalogue.editing.SaveKilledIT",
            "gym.sorespot.strength.catalogue.importing.ImportKilledIT",
            "gym.sorespot.strength.history.backup.RestoreKilledIT");

    private KillBench() {}

    public static void main(String[] arguments) throws Exception {
        int all = arguments.length == 0 ? USUAL : Integer.parseInt(arguments[0]);
        int each = (all + KINDS.size() - 1) / KINDS.size();
        // Read by the checks when their classes are loaded.
        System.setProperty("sorespot.kills", Integer.toString(each));
        long begin = System.nanoTime();
        for (String kind : KINDS) {
            run(Class.forName(kind));
        }
        System.out.printf(
                "%d of each kind killed, imports at the command line and at the screen, in %d s: old or new, never half%n",
                each, (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void run(Class<?> check) throws Exception {
        Method test = Stream.of(check.getDeclaredMethods())
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ValueSource.class))
                .findFirst()
                .orElseThrow();
        test.setAccessible(true);
        ValueSource source = test.getAnnotation(ValueSource.class);
        if (source == null) {
            run(check, test);
        } else {
            for (boolean value : source.booleans()) {
                run(check, test, value);
            }
        }
    }

    private static void run(Class<?> check, Method test, Object... arguments) throws Exception {
        Constructor<?> constructor = check.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object made = constructor.newInstance();
        Path folder = Files.createTempDirectory("sorespot-kills");
        for (Field field : check.getDeclaredFields()) {
            if (field.isAnnotationPresent(TempDir.class)) {
                field.setAccessible(true);
                field.set(made, folder);
            }
        }
        test.invoke(made, arguments);
        FileTree.remove(folder);
    }
}
