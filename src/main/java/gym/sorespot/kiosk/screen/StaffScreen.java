package gym.sorespot.kiosk.screen;

import gym.sorespot.kiosk.plugin.StaffPage;
import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.kiosk.plugins.PluginFailure;
import gym.sorespot.kiosk.plugins.PluginSlot;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.reading.Problem;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first page for staff: every plugin with its state and pages, and what is wrong with the settings. */
public final class StaffScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Actions actions;

    /** What staff can do here. */
    public interface Actions {
        void open(PluginSlot slot, StaffPage page);

        /** Who of the staff there is. */
        void people();

        /** Who changed what. */
        void trail();

        /** The settings of the kiosk itself. */
        void config();

        void leave();
    }

    /**
     * A plugin as staff see it.
     *
     * @param slot the plugin
     * @param title its words
     * @param pages its pages
     */
    public record Entry(PluginSlot slot, String title, List<StaffPage> pages) {
        public Entry {
            pages = List.copyOf(pages);
        }
    }

    /**
     * The page.
     *
     * @param words of the host's screens
     * @param person who is signed in
     * @param plugins all of them, failed ones too, with the pages that this person may open
     * @param problems of the settings
     * @param actions what the buttons do
     */
    public StaffScreen(Words words, Person person, List<Entry> plugins, List<Problem> problems, Actions actions) {
        super(words.text("staff.title"));
        this.words = words;
        this.actions = actions;
        setName("staff");
        boolean manager = person.role().covers(StaffRole.MANAGER);
        lead(words.text(
                "staff.lead", person.name(), words.text("role." + person.role().id())));
        Column all = new Column(Space.MEDIUM);
        plugins.stream().filter(entry -> !entry.pages().isEmpty()).forEach(entry -> addPages(all, entry));
        all.with(Text.strong(Type.LEAD, words.text("staff.plugins")), Space.LARGE);
        Tiles own = tiles().with(tile("people", words.text("staff.people"), actions::people));
        all.with(
                manager
                        ? own.with(tile("trail", words.text("staff.trail"), actions::trail))
                                .with(tile("config", words.text("staff.config"), actions::config))
                        : own);
        plugins.forEach(entry -> all.with(card(entry)));
        all.with(Text.strong(Type.LEAD, words.text("staff.problems")), Space.LARGE);
        problems.forEach(problem -> all.with(card(problem)));
        if (problems.isEmpty()) {
            all.with(Text.plain(Type.BODY, words.text("staff.none")));
        }
        all.with(Text.plain(Type.BODY, words.text("staff.closing")).in(Tone.MUTED), Space.LARGE);
        matter(new ScrollPane(all));
        primary(words.text("staff.back"), actions::leave);
    }

    private void addPages(Column all, Entry entry) {
        Map<String, Tiles> sections = new LinkedHashMap<>();
        for (StaffPage page : entry.pages()) {
            sections.computeIfAbsent(page.section(), none -> tiles())
                    .with(tile("page", page.title(), () -> actions.open(entry.slot(), page)));
        }
        sections.forEach((section, tiles) -> all.with(
                        Text.strong(Type.LEAD, section.isEmpty() ? entry.title() : section), Space.LARGE)
                .with(tiles));
    }

    private static Tiles tiles() {
        return Tiles.asManyAsFit(5.2, Space.SMALL);
    }

    private static TouchButton tile(String name, String title, Runnable action) {
        TouchButton tile = new TouchButton(title, ButtonKind.TILE, null, action);
        tile.setName("staff-" + name);
        return tile;
    }

    private Card card(Entry entry) {
        PluginSlot slot = entry.slot();
        Card card = new Card(Space.TIGHT);
        card.setName("plugin-" + slot.id());
        card.with(Text.strong(Type.LEAD, entry.title()));
        String origin =
                slot.isFromJar() ? words.text("plugin.origin.jar", slot.origin()) : words.text("plugin.origin.kiosk");
        card.with(Text.plain(Type.BODY, slot.id() + ", " + origin).in(Tone.MUTED));
        card.with(Text.plain(Type.BODY, words.text("plugin." + id(slot.state()))));
        slot.failure().ifPresent(failure -> addTo(card, failure));
        return card;
    }

    private void addTo(Card card, PluginFailure failure) {
        card.with(Text.plain(Type.BODY, words.text("failure." + id(failure.step()), failure.detail())));
        card.with(Text.plain(Type.BODY, words.text("failure.code", failure.code())));
    }

    private Card card(Problem problem) {
        Problem said = problem.in(words.locale());
        String name = problem.file().getFileName().toString();
        String kind = problem.line() == 0 ? "place" : problem.column() == 0 ? "line" : "column";
        Card card = new Card(Space.TIGHT);
        card.with(Text.strong(Type.BODY, words.text("problem." + kind, name, problem.line(), problem.column())));
        card.with(Text.plain(Type.BODY, said.wrong()));
        card.with(Text.plain(Type.BODY, words.text("problem.right", said.right())));
        return card;
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
