package gym.sorespot.strength;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.member.Asked;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What could stand in for an exercise where nothing simply takes its place: others for the same part of the body are
 * wished for one by one, and those that the engine then gives are offered, the best session first. Safe, because each
 * comes out of a planned session. Any thread; some milliseconds.
 */
final class WiderSwaps {
    /** A stretch is no substitute for work, nor work for a stretch. */
    private static final Set<Role> WORK = EnumSet.of(Role.ISOMETRIC, Role.ECCENTRIC, Role.STRENGTH, Role.BALANCE);

    private static final int OFFERED = 4;
    /** Sessions planned for one answer at the most, so that a large catalogue keeps nobody waiting. */
    private static final int TRIED = 12;

    private final Function<Asked, Session> planner;
    private final Supplier<List<Exercise>> exercises;

    /** @param planner the session for a question */
    WiderSwaps(Function<Asked, Session> planner, Supplier<List<Exercise>> exercises) {
        this.planner = planner;
        this.exercises = exercises;
    }

    private record Tried(Item item, long value) {}

    /** At most {@value #OFFERED}; none for an exercise that is not in the catalogue. */
    List<Item> alternatives(Asked asked, String exercise) {
        Optional<Exercise> out = exercises.get().stream()
                .filter(each -> each.id().equals(exercise))
                .findFirst();
        return out.map(each -> alternatives(asked, each)).orElse(List.of());
    }

    private List<Item> alternatives(Asked asked, Exercise out) {
        Role role = out.role();
        List<Tried> tried = new ArrayList<>();
        for (Exercise candidate : candidates(asked, out)) {
            Session session = planner.apply(asked.swapped(out.id(), candidate.id()));
            session.items().stream()
                    .filter(item -> item.exercise().equals(candidate.id()))
                    .forEach(item -> tried.add(new Tried(item, session.value().got())));
        }
        return tried.stream()
                .sorted(Comparator.comparing((Tried one) -> one.item().role() != role)
                        .thenComparingLong(one -> -one.value())
                        .thenComparing(one -> one.item().exercise()))
                .limit(OFFERED)
                .map(Tried::item)
                .toList();
    }

    /** For the same part of the body, with what is there and not busy; the same kind of work first. */
    private List<Exercise> candidates(Asked asked, Exercise out) {
        Session shown = Objects.requireNonNull(asked.shown(), "there is nothing shown yet");
        Set<String> there = shown.items().stream().map(Item::exercise).collect(Collectors.toSet());
        return exercises.get().stream()
                .filter(each -> !there.contains(each.id()))
                .filter(each -> !Collections.disjoint(each.areas(), out.areas()))
                .filter(each -> WORK.contains(each.role()) == WORK.contains(out.role()))
                .filter(each -> each.level() <= asked.request().level())
                .filter(each -> asked.request().equipment().containsAll(each.equipment()))
                .filter(each -> Collections.disjoint(asked.wishes().busy(), each.equipment()))
                .sorted(Comparator.comparing((Exercise each) -> each.role() != out.role())
                        .thenComparing(each -> each.mainArea() != out.mainArea())
                        .thenComparing(Exercise::id))
                .limit(TRIED)
                .toList();
    }
}
