package gym.sorespot.strength.staff.editor;

import gym.sorespot.kiosk.plugin.JobRunner;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.staff.health.Finding;
import gym.sorespot.strength.staff.health.Health;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Sections;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.awt.BorderLayout;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JPanel;

/** How the catalogue stands with the gym's equipment of today; each line leads to its exercise. Event thread. */
public final class HealthPage extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More of one kind would not be read at a screen; the editor's list has them all. */
    private static final int MOST = 40;

    private final transient EditorRooms rooms;
    private final transient JobRunner jobs;
    private final transient Words words;
    private final transient AreaText areas;

    /** What was found out. */
    private record Seen(Map<Area, List<Integer>> safe, List<Finding> findings) {}

    public HealthPage(EditorRooms rooms, JobRunner jobs, Locale locale) {
        super(new BorderLayout());
        setOpaque(false);
        this.rooms = rooms;
        this.jobs = jobs;
        this.words = Words.of(HealthPage.class, "words", locale);
        this.areas = new AreaText(locale);
        look();
    }

    private void look() {
        jobs.run("look the catalogue over", PATIENCE, this::see, this::show, failure -> {});
    }

    private Seen see() {
        Set<String> pictured = rooms.catalogue().exercises().stream()
                .map(Exercise::id)
                .filter(id -> rooms.picture(id).isPresent())
                .collect(Collectors.toSet());
        Health health = new Health(rooms.catalogue(), rooms.gym(), rooms.problems(), pictured);
        return new Seen(health.safe(), health.findings());
    }

    private void show(Seen seen) {
        removeAll();
        Column table = new Column(Space.SMALL)
                .with(Text.strong(Type.LEAD, words.text("health.table")))
                .with(Text.plain(Type.BODY, words.text("health.table.hint")).in(Tone.MUTED))
                .with(new HeatTable(words, areas, seen.safe(), this::search));
        Column lines = new Column(Space.SMALL);
        Map<Finding.Kind, List<Finding>> kinds = new EnumMap<>(Finding.Kind.class);
        // A file with ten slips is one thing to look at.
        Set<String> broken = new HashSet<>();
        kinds.putAll(seen.findings().stream()
                .filter(finding -> finding.kind() != Finding.Kind.BROKEN
                        || broken.add(finding.exercise().orElse("")))
                .collect(Collectors.groupingBy(Finding::kind)));
        kinds.forEach((kind, found) -> kind(lines, kind, found));
        if (kinds.isEmpty()) {
            lines.with(Text.strong(Type.LEAD, words.text("health.fine")));
        }
        add(new ScrollPane(new Sections().with(table, 1).with(lines, 1)));
        revalidate();
        repaint();
    }

    private void kind(Column lines, Finding.Kind kind, List<Finding> found) {
        String key = "health." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        lines.with(Text.strong(Type.LEAD, words.text(key, found.size())), Space.MEDIUM);
        found.stream().limit(MOST).forEach(finding -> line(lines, finding));
        if (found.size() > MOST) {
            lines.with(Text.plain(Type.BODY, words.text("health.more", found.size() - MOST)));
        }
    }

    private void line(Column lines, Finding finding) {
        String said = said(finding);
        Text text = Text.plain(Type.BODY, said);
        Optional<String> id = finding.exercise();
        if (finding instanceof Finding.Thin thin) {
            lines.with(new CardButton(said, text, () -> search(thin.area())));
        } else if (finding instanceof Finding.NoStretch none) {
            lines.with(new CardButton(said, text, () -> search(none.area())));
        } else if (id.isPresent()) {
            lines.with(new CardButton(said, text, () -> open(id.get())));
        } else {
            lines.with(text);
        }
    }

    private String said(Finding finding) {
        if (finding instanceof Finding.Broken broken) {
            String file = String.valueOf(broken.problem().file().getFileName());
            return words.text(
                    "health.line.broken",
                    file,
                    broken.problem().line(),
                    broken.problem().in(words.locale()).wrong());
        }
        if (finding instanceof Finding.Never never) {
            String key = "health.never."
                    + never.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Names names = new Names(words);
            String missing = never.missing().stream().map(names::equipment).collect(Collectors.joining(", "));
            return words.text("health.line.why", never.name(), words.text(key, missing));
        }
        if (finding instanceof Finding.Thin thin) {
            return words.text("health.line.thin", areas.word(thin.area()), thin.exercises());
        }
        if (finding instanceof Finding.NoStretch none) {
            return areas.word(none.area());
        }
        if (finding instanceof Finding.Twin twin) {
            return twin.byName()
                    ? words.text("health.line.twin-name", twin.name(), twin.other())
                    : words.text("health.line.twin", twin.name(), twin.otherName());
        }
        if (finding instanceof Finding.NoWords none) {
            String language = Locale.forLanguageTag(none.language()).getDisplayLanguage(words.locale());
            return words.text("health.line.no-words", none.name(), language);
        }
        return finding instanceof Finding.NeverAimed aimed ? aimed.name() : ((Finding.NoPicture) finding).name();
    }

    /** The exercises for an area; from there one comes back here. */
    private void search(Area area) {
        removeAll();
        EditorPage editor = new EditorPage(rooms, jobs, words.locale());
        editor.search(areas.word(area));
        Column both = new Column(Space.MEDIUM)
                .with(new TouchButton(words.text("health.back"), ButtonKind.SMALL, Glyph.BACK, this::look));
        both.filling(editor);
        add(both);
        revalidate();
        repaint();
    }

    private void open(String id) {
        removeAll();
        EditorPage editor = new EditorPage(rooms, jobs, words.locale(), this::look);
        add(editor);
        editor.open(id);
        revalidate();
        repaint();
    }
}
