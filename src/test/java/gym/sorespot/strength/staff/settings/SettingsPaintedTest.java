package gym.sorespot.strength.staff.settings;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.Spoken;
import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.screen.AttractScreen;
import gym.sorespot.kiosk.screen.StaffPageScreen;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.form.FormMemory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for the gym's settings, painted and measured. */
class SettingsPaintedTest {
    private static final List<String> NAMES =
            List.of("equipment", "owned", "cards", "weights", "thresholds", "gym", "printer");

    static Stream<Arguments> scenes() {
        return IntStream.range(0, NAMES.size()).boxed().flatMap(page -> Spoken.ALL.stream()
                .flatMap(language -> Stream.of(Way.values()).map(way -> Arguments.of(page, language, way))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsWithNothingCutOffOrTooSmall(int number, Locale language, Way way) {
        String name = "settings-" + NAMES.get(number) + Spoken.suffix(language);
        Gallery.Painted painted = Gallery.paint(name, Theme.LIGHT, way, () -> {
            StaffPage page = SettingsPages.of(
                            new Context(language), () -> List.of("Sheet", "Front-Desk-Laser"), new FormMemory())
                    .get(number);
            Words words = Words.of(AttractScreen.class, "words", language);
            return new StaffPageScreen(words, page.title(), page.content().get(), () -> {});
        });
        new Inspection(painted).passes(4.5);
    }

    /** The shipped settings, read at once. */
    private static final class Context implements KioskContext {
        private final Locale locale;

        Context(Locale locale) {
            this.locale = locale;
        }

        @Override
        public String gymName() {
            return "Strong Street";
        }

        @Override
        public Path configFolder() {
            return Path.of("kiosk-config");
        }

        @Override
        public Path dataFolder() {
            return Path.of("target", "none");
        }

        @Override
        public Optional<String> option(String name) {
            return Optional.empty();
        }

        @Override
        public JobRunner jobs() {
            return new JobRunner() {
                @Override
                public <T> Job run(
                        String name,
                        Duration timeout,
                        Callable<T> work,
                        Consumer<T> onSuccess,
                        Consumer<Exception> onFailure) {
                    try {
                        onSuccess.accept(work.call());
                    } catch (Exception e) {
                        onFailure.accept(e);
                    }
                    return () -> {};
                }
            };
        }

        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public void progress(int step, int of) {}

        @Override
        public void leave() {}
    }
}
