package gym.sorespot.kiosk;

import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugins.PluginSlot;
import gym.sorespot.kiosk.plugins.Plugins;
import gym.sorespot.kiosk.screen.Appearance;
import gym.sorespot.kiosk.screen.AttractScreen;
import gym.sorespot.kiosk.screen.Head;
import gym.sorespot.kiosk.screen.IdleSheet;
import gym.sorespot.kiosk.screen.KioskWindow;
import gym.sorespot.kiosk.screen.LanguageSheet;
import gym.sorespot.kiosk.screen.LookSheet;
import gym.sorespot.kiosk.screen.Screenful;
import gym.sorespot.kiosk.screen.SorryScreen;
import gym.sorespot.kiosk.screen.StaffPageScreen;
import gym.sorespot.kiosk.screen.StaffScreen;
import gym.sorespot.kiosk.screen.TilesScreen;
import gym.sorespot.kiosk.sound.Speaker;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.language.Languages;
import gym.sorespot.touch.Sound;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** What is to be seen: makes the host's screens in the language and colours of now and shows them. Event thread only. */
final class Sight {
    /** Whoever stepped aside hears it once more. */
    private static final int LAST_CALL_SECONDS = 5;

    private Settings settings;
    private final Screenful place;
    private final KioskWindow window;
    private final Speaker speaker;
    private final Head.Actions headActions;
    private Locale locale;
    private @Nullable Head head;
    private @Nullable AttractScreen attract;
    private @Nullable IdleSheet warning;
    private @Nullable Component focusBefore;
    private int step;
    private int steps;

    Sight(Settings settings, WarmLook warm, Speaker speaker, Head.Actions headActions, Runnable onClose) {
        this.settings = settings;
        this.place = settings.place();
        this.speaker = speaker;
        this.headActions = headActions;
        speaker.silent(settings.appearance().silent());
        this.locale = settings.config().languages().get(0);
        warm.become(place.scale(), settings.appearance());
        this.window = new KioskWindow(settings.config().name(), place, settings.appearance(), onClose);
        window.speak(locale);
    }

    /** Other settings: they show from the next screen on; which screen it is stays until the next start. */
    void become(Settings newSettings) {
        settings = newSettings;
    }

    void open() {
        window.open();
    }

    void close() {
        window.close();
    }

    KioskWindow window() {
        return window;
    }

    Locale locale() {
        return locale;
    }

    void attract(Runnable onTouch, Runnable onHold, Head.Actions first) {
        List<String> others = settings.config().languages().stream()
                .filter(language -> !language.equals(locale))
                .map(Languages::ownName)
                .toList();
        AttractScreen screen = new AttractScreen(settings.config().name(), words(), onTouch, onHold)
                .offering(others, first::chooseLanguage, first::chooseLook);
        attract = screen;
        head = null;
        window.noHead();
        window.stage().replace(screen);
    }

    void busy() {
        if (attract != null) {
            attract.busy();
        }
    }

    /** Puts a new head over the next screen. */
    void head() {
        attract = null;
        step = 0;
        steps = 0;
        makeHead();
    }

    void forward(JComponent screen) {
        window.stage().forward(screen);
    }

    void tiles(List<PluginSlot> offers, Plugins plugins, Consumer<PluginSlot> onChoose) {
        head();
        List<TilesScreen.Tile> tiles = offers.stream()
                .map(slot -> new TilesScreen.Tile(slot.id(), plugins.title(slot, locale)))
                .toList();
        forward(new TilesScreen(words(), tiles, id -> offers.stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .ifPresent(onChoose)));
    }

    void sorry(@Nullable String code, Runnable onBegin) {
        head();
        window.stage().replace(new SorryScreen(words(), code, onBegin));
    }

    /** Shows a screen without a head over it. */
    void alone(JComponent screen) {
        attract = null;
        window.noHead();
        window.stage().replace(screen);
    }

    void staff(Plugins plugins, Person person, StaffScreen.Actions actions) {
        window.noHead();
        List<StaffScreen.Entry> entries = plugins.slots().stream()
                .map(slot -> new StaffScreen.Entry(
                        slot, plugins.title(slot, locale), allowed(plugins.staffPages(slot), person)))
                .toList();
        Set<String> ids = plugins.slots().stream().map(PluginSlot::id).collect(Collectors.toSet());
        window.stage().replace(new StaffScreen(words(), person, entries, settings.problems(place, ids), actions));
    }

    void staffPage(String title, JComponent content, Runnable onBack) {
        forward(new StaffPageScreen(words(), title, content, onBack));
    }

    void progress(int newStep, int of) {
        step = newStep;
        steps = of;
        if (head != null) {
            head.progress(step, steps);
        }
    }

    void chooseLook() {
        LookSheet sheet = new LookSheet(words(), window.appearance(), this::appear, () -> window.overlays()
                .close());
        window.overlays().open(sheet, true, () -> {});
    }

    void chooseLanguage(Consumer<Locale> onChoose) {
        LanguageSheet sheet = new LanguageSheet(words(), settings.config().languages(), chosen -> {
            window.overlays().close();
            speak(chosen);
            onChoose.accept(chosen);
        });
        window.overlays().open(sheet, true, () -> {});
    }

    private void appear(Appearance next) {
        speaker.silent(next.silent());
        window.appear(next);
    }

    void warn() {
        focusBefore = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        IdleSheet sheet = new IdleSheet(words());
        warning = sheet;
        Sound.WARNING.play();
        window.overlays().open(sheet, true, () -> {});
    }

    void count(int secondsLeft) {
        if (warning != null) {
            warning.count(secondsLeft);
            if (secondsLeft == LAST_CALL_SECONDS) {
                Sound.WARNING.play();
            }
        }
    }

    void unwarn() {
        if (warning != null) {
            window.overlays().close(warning);
            warning = null;
        }
        if (focusBefore != null) {
            focusBefore.requestFocusInWindow();
            focusBefore = null;
        }
    }

    /** Takes every sheet away, whatever those who are told of it throw. */
    void closeOverlays(Consumer<Throwable> onFailure) {
        warning = null;
        focusBefore = null;
        while (window.overlays().isOpen()) {
            try {
                window.overlays().closeAll();
            } catch (RuntimeException | Error e) {
                onFailure.accept(e);
            }
        }
    }

    /** Back to the language and colours that a visit begins with; whether the language has changed by that. */
    boolean reset() {
        appear(settings.appearance());
        Locale first = settings.config().languages().get(0);
        boolean changes = !first.equals(locale);
        locale = first;
        window.speak(first);
        return changes;
    }

    private void speak(Locale chosen) {
        locale = chosen;
        window.speak(chosen);
        if (head != null) {
            makeHead();
        }
    }

    private void makeHead() {
        Head made = new Head(
                settings.config().name(),
                settings.config().logo(),
                words(),
                settings.config().languages().size() > 1,
                headActions);
        made.progress(step, steps);
        head = made;
        window.head(made);
    }

    private static List<StaffPage> allowed(List<StaffPage> pages, Person person) {
        return pages.stream().filter(page -> person.role().covers(page.least())).toList();
    }

    Words words() {
        return Words.of(AttractScreen.class, "words", locale);
    }
}
