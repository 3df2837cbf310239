package gym.sorespot.strength.session.json;

import gym.sorespot.reading.Nearest;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Past visits that come with a request. */
final class HistoryReader {
    private static final List<String> VISIT = List.of("date", "soreness", "settled", "work");
    private static final List<String> WORK =
            List.of("exercise", "side", "sets", "reps", "holdSeconds", "loadKg", "lastSetReps", "effort", "pain");
    private static final List<String> SIDES =
            Arrays.stream(WorkSide.values()).map(WorkSide::id).toList();
    private static final int MOST_VISITS = 10_000;
    private static final int MOST_WORK = 100;

    private final Catalogue catalogue;

    HistoryReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    History read(Field list, LocalDate date) {
        List<Visit> visits = new ArrayList<>();
        for (Field visit : list.list(MOST_VISITS)) {
            visit.allow(VISIT);
            LocalDate day = SorenessReader.upTo(visit.required("date"), date);
            visits.add(new Visit(
                    day,
                    visit.optional("soreness")
                            .map(field -> SorenessReader.read(field, day))
                            .orElse(List.of()),
                    visit.optional("settled").map(HistoryReader::settled).orElse(Map.of()),
                    visit.optional("work").map(this::works).orElse(List.of())));
        }
        return new History(visits);
    }

    private static Map<Spot, Boolean> settled(Field field) {
        Map<Spot, Boolean> settled = new TreeMap<>();
        field.entries().forEach((id, answer) -> {
            Spot spot = Spot.byId(id).orElseThrow(() -> answer.wrong("spot", id));
            settled.put(spot, answer.yes());
        });
        return settled;
    }

    private List<Work> works(Field field) {
        return field.list(MOST_WORK).stream().map(this::work).toList();
    }

    private Work work(Field work) {
        work.allow(WORK);
        Exercise exercise = exercise(work.required("exercise"));
        WorkSide side = work.optional("side")
                .map(given -> given.word(SIDES, WorkSide::byId))
                .orElse(exercise.sides() == Sides.EACH ? WorkSide.EACH : WorkSide.BOTH);
        @Nullable Integer reps = whole(work, "reps", 1, 1000);
        @Nullable Integer hold = whole(work, "holdSeconds", 1, 3600);
        if ((reps == null) == (hold == null)) {
            throw work.wrong("dose");
        }
        return new Work(
                exercise.id(),
                side,
                work.required("sets").whole(1, 100),
                reps,
                hold,
                work.optional("loadKg").map(load -> load.decimal(0, 1000)).orElse(null),
                whole(work, "lastSetReps", 0, 1000),
                whole(work, "effort", 1, 10),
                whole(work, "pain", 0, 10));
    }

    private Exercise exercise(Field field) {
        String id = field.text(200);
        return catalogue.find(id).orElseThrow(() -> {
            List<String> ids = catalogue.exercises().stream().map(Exercise::id).toList();
            return field.wrong(
                    "exercise",
                    Nearest.to(id, ids)
                            .map(near -> " (did you mean " + near + "?)")
                            .orElse(""),
                    ids.size());
        });
    }

    private static @Nullable Integer whole(Field object, String name, int min, int max) {
        return object.optional(name).map(field -> field.whole(min, max)).orElse(null);
    }
}
