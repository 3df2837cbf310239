package gym.sorespot.strength.catalogue;

import gym.sorespot.reading.Nearest;
import gym.sorespot.reading.Place;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.ExerciseReader.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the links {@code easier} and {@code harder}. One that leads nowhere, to itself or in a circle is dropped with a
 * problem; the exercise itself stays.
 */
public final class Links {
    private static final Wording WORDING = new Wording(Links.class);

    private final Map<String, Draft> drafts;
    private final Set<String> ids;
    private final Set<String> retired;

    /**
     * @param drafts the good exercises by id
     * @param ids of all files, those of broken ones too
     */
    public Links(Map<String, Draft> drafts, Set<String> ids) {
        this(drafts, ids, Set.of());
    }

    /** @param retired ids of exercises that are no longer given; a link to one leads nowhere and is no slip */
    public Links(Map<String, Draft> drafts, Set<String> ids, Set<String> retired) {
        this.drafts = drafts;
        this.ids = ids;
        this.retired = retired;
    }

    /** The exercises with the links that hold. */
    public List<Exercise> follow() {
        Ladder ladder = new Ladder();
        drafts.forEach((id, draft) -> {
            find(draft, "easier", draft.exercise().easier(), draft.easierAt())
                    .ifPresent(easier -> ladder.add(easier, id));
            find(draft, "harder", draft.exercise().harder(), draft.harderAt())
                    .ifPresent(harder -> ladder.add(id, harder));
        });
        Map<String, List<String>> circles = ladder.circles();
        List<Exercise> exercises = new ArrayList<>();
        drafts.forEach((id, draft) -> {
            Exercise exercise = draft.exercise();
            String easier = keep(draft, "easier", exercise.easier(), draft.easierAt(), circles);
            String harder = keep(draft, "harder", exercise.harder(), draft.harderAt(), circles);
            exercises.add(with(exercise, easier, harder));
        });
        return exercises;
    }

    private Optional<String> find(Draft draft, String field, @Nullable String target, Place at) {
        if (target == null || leads(draft, target)) {
            return Optional.ofNullable(target);
        }
        if (retired.contains(target)) {
            return Optional.empty();
        }
        if (target.equals(draft.exercise().id())) {
            draft.problems().add(at, WORDING, "link-itself", field);
        } else if (ids.contains(target)) {
            draft.problems().add(at, WORDING, "link-broken", field, target);
        } else {
            Optional<String> nearest = Nearest.to(target, drafts.keySet());
            String kind = nearest.isPresent() ? "link-near" : "link";
            draft.problems().add(at, WORDING, kind, field, target, nearest.orElse(""));
        }
        return Optional.empty();
    }

    private @Nullable String keep(
            Draft draft, String field, @Nullable String target, Place at, Map<String, List<String>> circles) {
        if (target == null || !leads(draft, target)) {
            return null;
        }
        List<String> circle = circles.get(draft.exercise().id());
        if (circle == null || !circle.equals(circles.get(target))) {
            return target;
        }
        draft.problems().add(at, WORDING, "link-circle", field, target, String.join(" -> ", circle));
        return null;
    }

    private boolean leads(Draft draft, String target) {
        return drafts.containsKey(target) && !target.equals(draft.exercise().id());
    }

    private static Exercise with(Exercise exercise, @Nullable String easier, @Nullable String harder) {
        boolean same = Objects.equals(easier, exercise.easier()) && Objects.equals(harder, exercise.harder());
        return same ? exercise : exercise.linked(easier, harder);
    }
}
