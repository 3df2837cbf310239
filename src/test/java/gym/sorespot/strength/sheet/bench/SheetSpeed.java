package gym.sorespot.strength.sheet.bench;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.sheet.FigurePictures;
import gym.sorespot.strength.sheet.SheetMaker;
import gym.sorespot.strength.sheet.SheetPdf;
import gym.sorespot.strength.sheet.paint.Paper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Times session to PDF. First the first one of a fresh process (fonts read, pictures drawn, nothing warm), which is
 * started as the launcher starts {@code sorespot session --format pdf}, and once more without classes kept ready; beside
 * it, in turn, a Java that does nothing and one that makes a PDF of one line. Then the p99 of three hundred after a warm-up
 * of as many, in processor time.
 *
 * <p>{@code mvn -q package -DskipTests -DskipITs && mvn -q -Pbench test-compile exec:java
 * -Dexec.mainClass=gym.sorespot.strength.sheet.bench.SheetSpeed}
 */
public final class SheetSpeed {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int SHEETS = 300;

    private SheetSpeed() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("java.awt.headless", "true");
        if (args.length > 0) {
            first();
        } else {
            FirstSheets.compare(9);
            warm();
        }
    }

    private static void first() {
        CatalogueReader.Reading shipped = shipped();
        Session session = sessions(shipped, 1).get(0);
        long begin = System.nanoTime();
        long worked = now();
        int bytes = make(maker(shipped), SheetPdf.load(), session);
        System.out.printf(
                "%d %d %d%n", (System.nanoTime() - begin) / 1_000_000, (now() - worked) / 1_000_000, bytes / 1024);
    }

    private static void warm() {
        CatalogueReader.Reading shipped = shipped();
        SheetPdf type = SheetPdf.load();
        SheetMaker maker = maker(shipped);
        List<Session> sessions = sessions(shipped, SHEETS);
        sessions.forEach(session -> make(maker, type, session));
        long[] nanos = new long[SHEETS];
        for (int i = 0; i < SHEETS; i++) {
            long before = now();
            make(maker, type, sessions.get(i));
            nanos[i] = now() - before;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "after warm-up, %d sheets: median %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                SHEETS, nanos[SHEETS / 2] / 1e6, nanos[SHEETS * 99 / 100] / 1e6, nanos[SHEETS - 1] / 1e6);
    }

    private static CatalogueReader.Reading shipped() {
        return new CatalogueReader().read(Path.of(System.getProperty("sorespot.home", "."), "exercises"));
    }

    private static List<Session> sessions(CatalogueReader.Reading shipped, int count) {
        SessionEngine engine = SessionEngine.of(shipped.catalogue(), Lab.GYM);
        Random random = new Random(1);
        return Stream.generate(() -> engine.plan(RandomRequests.ordinary(random, Lab.GYM), History.NONE))
                .filter(session -> !session.items().isEmpty())
                .limit(count)
                .toList();
    }

    private static SheetMaker maker(CatalogueReader.Reading shipped) {
        return new SheetMaker(
                Lab.GYM, shipped.catalogue(), FigurePictures.of(shipped, false), Optional.empty(), Paper.A4, false);
    }

    /** Processor time of this thread: what others do on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int make(SheetMaker maker, SheetPdf type, Session session) {
        return maker.make(type, session, DAY, null, Locale.ENGLISH).pdf().length;
    }
}
