package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import gym.sorespot.strength.catalogue.Links;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drops the links of imported exercises that would lead nowhere. Not thread-safe. */
final class ImportLinks {
    private final Map<String, Draft> given = new TreeMap<>();
    private final Set<String> retired = new HashSet<>();

    /** @param existing the exercises that are there, by id */
    ImportLinks(Map<String, Draft> existing) {
        existing.values().forEach(this::add);
    }

    private void add(Draft draft) {
        Exercise exercise = draft.exercise();
        if (draft.retired()) {
            retired.add(exercise.id());
        } else {
            given.put(exercise.id(), Draft.of(exercise, draft.pictures(), draft.figure(), false));
        }
    }

    /** The same items with the links that hold, and with a reason where one was dropped. */
    List<ImportItem> hold(List<ImportItem> items) {
        for (ImportItem item : items) {
            if (item.draft() != null) {
                add(item.draft());
            }
        }
        Map<String, Exercise> followed = new Links(given, new HashSet<>(given.keySet()), retired)
                .follow().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
        List<ImportItem> checked = new ArrayList<>();
        for (ImportItem item : items) {
            Draft before = item.draft();
            Exercise after =
                    before == null ? null : followed.get(before.exercise().id());
            checked.add(before == null || after == null ? item : held(item, before, after));
        }
        return checked;
    }

    private ImportItem held(ImportItem item, Draft before, Exercise after) {
        Draft linked = before.linked(
                kept(before.exercise().easier(), after.easier()),
                kept(before.exercise().harder(), after.harder()));
        Draft judged = given.get(item.id());
        List<Problem> why = judged == null ? List.of() : judged.problems().list();
        return linked.says(before) ? item : item.with(linked, why);
    }

    /** A link to a retired exercise leads nowhere today and stays: somebody may bring the exercise back. */
    private @Nullable String kept(@Nullable String before, @Nullable String after) {
        return before != null && retired.contains(before) ? before : after;
    }
}
