package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Finger;
import gym.sorespot.Gallery;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.derby.DerbyHistory;
import gym.sorespot.strength.member.TestContext;
import gym.sorespot.strength.sheet.print.FakePrinter;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole plugin with its real rooms, touched without a display. */
class StrengthPluginTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path data;

    @SuppressWarnings("NullAway.Init") // set before each test
    private TestContext context;

    private final FakePrinter printer = new FakePrinter();
    private final StrengthPlugin plugin = new StrengthPlugin(printer);

    @BeforeEach
    void start() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            context = new TestContext(data);
            plugin.start(context);
            context.jobs.runAll();
            return plugin;
        });
    }

    @AfterEach
    void stop() {
        Gallery.onEventThread(() -> {
            plugin.stop();
            context.jobs.runAll();
            return plugin;
        });
    }

    @Test
    void isFoundByTheHost() {
        assertThat(ServiceLoader.load(gym.sorespot.kiosk.plugin.KioskPlugin.class))
                .hasAtLeastOneElementOfType(StrengthPlugin.class);
    }

    @Test
    void newMemberWithSoreCalvesIsSavedWithinFifteenTouches() {
        Gallery.onEventThread(() -> {
            JComponent screen = plugin.open();
            Finger finger = new Finger(screen);
            finger.touch("1").touch("2").touch("3").touch("4").touch("Continue");
            context.jobs.runAll();
            finger.touch("Yes, remember it");
            finger.touchNamed("Left calf").touch("4, Sore").touch("Both sides").touch("Continue");
            finger.touch("None of these").touch("Build my session");
            context.jobs.runAll();
            assertThat(said(screen)).contains("Your session").anyMatch(text -> text.startsWith("Aimed at", 13));
            finger.touch("Take it along");
            assertThat(said(screen)).doesNotContain("Saved");
            context.jobs.runAll();
            assertThat(said(screen)).contains("Saved");
            assertThat(finger.touches()).isLessThanOrEqualTo(15);
            finger.touch("Done");
            assertThat(context.left).isEqualTo(1);
            plugin.wipe();
            context.jobs.runAll();
            return finger;
        });
    }

    @Test
    void secondVisitKnowsTheFirst() {
        Gallery.onEventThread(() -> {
            visit("1234");
            JComponent screen = plugin.open();
            plugin.scanned("1234");
            context.jobs.runAll();
            assertThat(said(screen)).contains("The outlined areas are from your last visit.");
            plugin.wipe();
            return screen;
        });
    }

    @Test
    void cardScannedOnTheAttractScreenOpensAtTheMember() {
        Gallery.onEventThread(() -> {
            visit("1234");
            plugin.scanned("1234");
            JComponent screen = plugin.open();
            context.jobs.runAll();
            assertThat(said(screen)).contains("Where are you sore?");
            plugin.wipe();
            return screen;
        });
    }

    @Test
    void swollenLegIsSentToADoctor() {
        Gallery.onEventThread(() -> {
            JComponent screen = plugin.open();
            Finger finger = new Finger(screen);
            finger.touch("Continue as guest")
                    .touchNamed("Left calf")
                    .touch("3, Aching")
                    .touch("Continue");
            finger.touch("Is one leg swollen, warm or a different colour?").touch("Continue");
            assertThat(said(screen)).contains("No training today", "Please have a doctor look at it today.");
            plugin.wipe();
            return finger;
        });
    }

    @Test
    void secondKioskOnTheSameDataTrainsGuestsAndSaysWhyItKeepsNothing() {
        Gallery.onEventThread(() -> {
            StrengthPlugin second = new StrengthPlugin(new FakePrinter());
            TestContext its = new TestContext(data);
            second.start(its);
            its.jobs.runAll();
            JComponent screen = second.open();
            Finger finger = new Finger(screen);
            finger.touch("1").touch("2").touch("3").touch("4").touch("Continue");
            its.jobs.runAll();
            assertThat(said(screen)).contains("We cannot read your history now. Try again, or go on as guest.");
            finger.touch("Continue as guest").touch("Continue").touch("Build my session");
            its.jobs.runAll();
            assertThat(said(screen)).contains("Your session");
            assertThat(second.staffPages())
                    .extracting(page -> page.title())
                    .contains("Out of order today", "Visits that are kept: something to mend");
            second.stop();
            its.jobs.runAll();
            return finger;
        });
    }

    @Test
    void titleIsInTheLanguageAsked() {
        assertThat(plugin.title(Locale.ENGLISH)).isEqualTo("Strength session");
        assertThat(plugin.id()).isEqualTo("strength");
    }

    @Test
    void stoppedPluginLetsGoOfTheData() {
        stop();
        try (HistoryStore store = DerbyHistory.open(data)) {
            assertThat(store.visits("1234", 1)).isEmpty();
        }
    }

    private void visit(String code) {
        JComponent screen = plugin.open();
        Finger finger = new Finger(screen);
        code.chars().forEach(digit -> finger.touch(Character.toString(digit)));
        finger.touch("Continue");
        context.jobs.runAll();
        finger.touch("Yes, remember it");
        finger.touchNamed("Left calf").touch("4, Sore").touch("Continue").touch("None of these");
        finger.touch("Build my session");
        context.jobs.runAll();
        finger.touch("Take it along");
        context.jobs.runAll();
        plugin.wipe();
        context.jobs.runAll();
    }

    private static java.util.List<String> said(Container screen) {
        return texts(screen).toList();
    }

    private static Stream<String> texts(Container container) {
        return Stream.of(container.getComponents())
                .filter(Component::isVisible)
                .flatMap(child -> Stream.concat(
                        child instanceof Text text ? Stream.of(text.getText()) : Stream.empty(),
                        child instanceof Container inner ? texts(inner) : Stream.empty()));
    }
}
