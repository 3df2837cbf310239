package gym.sorespot.strength;

import gym.sorespot.Finger;
import gym.sorespot.Gallery;
import gym.sorespot.language.Languages;
import gym.sorespot.strength.member.TestContext;
import gym.sorespot.strength.sheet.print.FakePrinter;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.Component;
import java.awt.Container;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JComponent;

/** A member's way in a language that this Java has found as files; says what the screens say. */
final class ThirdLanguageWay {
    private static final Locale LANGUAGE = Locale.forLanguageTag(ThirdLanguageTest.TAG);
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private ThirdLanguageWay() {}

    /** Argument: a folder for the data. */
    public static void main(String[] arguments) {
        OUT.println(
                "on offer: " + Languages.all().stream().map(Locale::getLanguage).collect(Collectors.joining(", ")));
        OUT.println("own name: " + Languages.ownName(LANGUAGE));
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            TestContext context = new TestContext(Path.of(arguments[0])).speaking(LANGUAGE);
            StrengthPlugin plugin = new StrengthPlugin(new FakePrinter());
            plugin.start(context);
            context.jobs.runAll();
            JComponent screen = plugin.open();
            Finger finger = new Finger(screen);
            say(screen);
            touch(finger, "Continue as guest");
            say(screen);
            finger.touchNamed(ThirdLanguageTest.MARK + "left " + ThirdLanguageTest.MARK + "calf");
            finger.touch("4");
            say(screen);
            touch(finger, "Continue");
            say(screen);
            touch(finger, "None of these");
            say(screen);
            touch(finger, "Build my session");
            context.jobs.runAll();
            say(screen);
            touch(finger, "Take it along");
            context.jobs.runAll();
            say(screen);
            plugin.wipe();
            context.jobs.runAll();
            plugin.stop();
            context.jobs.runAll();
            return plugin;
        });
        OUT.println("the way is gone");
        System.exit(0);
    }

    private static void touch(Finger finger, String english) {
        finger.touch(ThirdLanguageTest.MARK + english);
    }

    private static void say(Container container) {
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                if (child instanceof Text text) {
                    OUT.println("screen: " + text.getText().replace('\n', ' '));
                } else if (child instanceof javax.swing.AbstractButton button && button.getText() != null) {
                    OUT.println("screen: " + button.getText());
                }
                if (child instanceof Container inner) {
                    say(inner);
                }
            }
        }
    }
}
