package gym.sorespot.strength.staff.editor;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.staff.health.Finding;
import gym.sorespot.strength.staff.health.Health;
import gym.sorespot.touch.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the list's rows in one language. Any thread. */
final class Entries {
    private final EditorRooms rooms;
    private final Words words;
    private final Names names;
    private final AreaText areas;
    /** The exercises in each language: one finds them by any of their names. */
    private final List<Catalogue> said;

    Entries(EditorRooms rooms, Words words) {
        this.rooms = rooms;
        this.words = words;
        this.names = new Names(words);
        this.areas = new AreaText(words.locale());
        this.said = rooms.catalogue().languages().stream()
                .map(language -> rooms.catalogue().in(Locale.forLanguageTag(language)))
                .toList();
    }

    /** All exercises, broken and retired ones too, in the order of their names. */
    List<Entry> all() {
        Map<String, List<String>> odd = odd();
        Map<String, Entry> rows = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (Exercise exercise : rooms.catalogue().exercises()) {
            rows.put(key(exercise), row(exercise, odd.getOrDefault(exercise.id(), List.of()), false));
            known.add(exercise.id());
        }
        for (Exercise exercise : rooms.catalogue().retired()) {
            List<String> why = new ArrayList<>(odd.getOrDefault(exercise.id(), List.of()));
            why.add(words.text("editor.odd.retired"));
            rows.put(key(exercise), row(exercise, why, true));
            known.add(exercise.id());
        }
        odd.forEach((id, why) -> {
            if (known.add(id)) {
                rows.put(id, new Entry(id, id, words.text(facts(id)), why, false, id.toLowerCase(Locale.ROOT)));
            }
        });
        return List.copyOf(rows.values());
    }

    /** Of what is no exercise: a new one that nobody has saved, or a file with a slip. */
    private String facts(String id) {
        boolean fresh =
                rooms.drafts().find(id).filter(draft -> draft.base() == null).isPresent();
        return fresh ? "editor.begun" : "editor.broken";
    }

    private static String key(Exercise exercise) {
        return exercise.name().toLowerCase(Locale.ROOT) + '\n' + exercise.id();
    }

    private Map<String, List<String>> odd() {
        Set<String> pictured = rooms.catalogue().exercises().stream()
                .map(Exercise::id)
                .filter(id -> rooms.picture(id).isPresent())
                .collect(Collectors.toSet());
        List<Problem> inFiles = rooms.problems().stream()
                .filter(problem -> !problem.file().equals(rooms.folder()))
                .toList();
        Map<String, List<String>> odd = new HashMap<>();
        for (String id : rooms.drafts().ids()) {
            odd.computeIfAbsent(id, none -> new ArrayList<>()).add(words.text("editor.odd.draft"));
        }
        Set<String> broken = new HashSet<>();
        for (Finding finding : new Health(rooms.catalogue(), rooms.gym(), inFiles, pictured).findings()) {
            finding.exercise().ifPresent(id -> {
                // A file with ten slips is one thing to look at.
                boolean again = finding instanceof Finding.Broken && !broken.add(id);
                // Of a whole collection that was imported nobody expects words of their own.
                boolean collection = finding instanceof Finding.NoWords none && none.imported();
                if (!again && !collection) {
                    odd.computeIfAbsent(id, none -> new ArrayList<>()).add(said(finding));
                }
            });
        }
        return odd;
    }

    private String said(Finding finding) {
        return words.text(
                "editor.odd." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Entry row(Exercise exercise, List<String> odd, boolean retired) {
        String where = exercise.areas().stream().map(areas::word).collect(Collectors.joining(", "));
        String role = names.role(exercise.role().id());
        String with = exercise.equipment().stream().map(names::equipment).collect(Collectors.joining(", "));
        String facts = with.isEmpty()
                ? words.text("editor.facts.bare", where, role)
                : words.text("editor.facts", where, role, with);
        String ids = exercise.areas().stream().map(Area::id).collect(Collectors.joining(" "));
        String found = String.join(
                " ",
                exercise.name(),
                said.stream()
                        .flatMap(language -> language.find(exercise.id()).stream())
                        .map(Exercise::name)
                        .collect(Collectors.joining(" ")),
                exercise.id(),
                facts,
                ids,
                exercise.role().id(),
                String.join(" ", exercise.equipment()),
                String.join(" ", odd));
        return new Entry(exercise.id(), exercise.name(), facts, odd, retired, found.toLowerCase(words.locale()));
    }
}
