package gym.sorespot.strength.session.dose;

import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.strength.body.Area;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one ladder. The files ship inside the program, so a slip in one is our fault and stops at once. */
final class LadderFile {
    private static final List<String> AREA_IDS =
            Arrays.stream(Area.values()).map(Area::id).toList();

    private final Problems problems;

    private LadderFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param id name of the ladder
     * @param text its file
     * @throws IllegalStateException naming every slip with its place
     */
    static Ladder read(String id, String text) {
        Problems problems = new Problems(Path.of(id + ".yaml"));
        Optional<Ladder> ladder = YamlFile.read(text, problems)
                .flatMap(top -> top.fields(
                        "source",
                        "exercises",
                        "areas",
                        "always",
                        "together",
                        "rep-max",
                        "rests",
                        "rests-in-turns",
                        "rungs"))
                .flatMap(fields -> new LadderFile(problems).ladder(id, fields));
        if (ladder.isEmpty() || !problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return ladder.get();
    }

    private Optional<Ladder> ladder(String id, Fields fields) {
        Optional<String> source = fields.required("source").flatMap(value -> value.text(1, 400));
        List<String> exercises = list(fields, "exercises", value -> value.text(1, 60));
        List<Area> areas = list(fields, "areas", value -> value.word("area", AREA_IDS, Area::byId));
        List<Integer> rests = list(fields, "rests", LadderFile::seconds);
        List<Integer> inTurns = fields.optional("rests-in-turns")
                .map(value -> value.distinct(1, 12, LadderFile::seconds))
                .orElse(rests);
        List<Rung> rungs = fields.required("rungs").stream()
                .flatMap(value -> value.items(1, 12).stream())
                .flatMap(value -> rung(value).stream())
                .toList();
        boolean always = yes(fields, "always");
        boolean together = yes(fields, "together");
        boolean repMax = yes(fields, "rep-max");
        return source.filter(text -> problems.isEmpty())
                .map(text -> new Ladder(id, text, exercises, areas, always, together, repMax, rests, inTurns, rungs));
    }

    private static <T> List<T> list(Fields fields, String name, java.util.function.Function<Value, Optional<T>> read) {
        return fields.required(name).map(value -> value.distinct(1, 12, read)).orElse(List.of());
    }

    private static Optional<Integer> seconds(Value value) {
        return value.wholeNumber(0, 300);
    }

    private static boolean yes(Fields fields, String name) {
        return fields.required(name).flatMap(Value::yesNo).orElse(false);
    }

    private static Optional<Rung> rung(Value value) {
        return value.fields("weeks", "visits-a-week", "sets", "reps", "reps-to").map(fields -> {
            int reps = number(fields, "reps", 30);
            int last = fields.optional("reps-to")
                    .flatMap(more -> more.wholeNumber(1, 30))
                    .orElse(reps);
            return new Rung(
                    number(fields, "weeks", 52),
                    number(fields, "visits-a-week", 3),
                    number(fields, "sets", 6),
                    reps,
                    last);
        });
    }

    private static int number(Fields fields, String name, int most) {
        return fields.required(name)
                .flatMap(value -> value.wholeNumber(1, most))
                .orElse(1);
    }
}
