package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.ExerciseWriter;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case as files that the command line plays again. */
public final class ReplayFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    /** @param folder is made, and emptied of what an earlier run left */
    public ReplayFiles(Path folder) {
        this.folder = folder;
    }

    public Path request() {
        return folder.resolve("request.json");
    }

    public Path catalogue() {
        return folder.resolve("exercises");
    }

    /** What to type. */
    public String command() {
        return "bin/sorespot session --request " + request() + " --catalogue " + catalogue() + " --config kiosk-config"
                + " --format json";
    }

    public ReplayFiles write(Case asked) {
        try {
            Files.createDirectories(catalogue());
            try (var old = Files.list(catalogue())) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            for (Exercise exercise : asked.catalogue().exercises()) {
                Files.writeString(catalogue().resolve(exercise.id() + ".yaml"), new ExerciseWriter().write(exercise));
            }
            ObjectNode root = request(asked.request());
            ArrayNode history = root.putArray("history");
            asked.history().visits().forEach(visit -> visit(visit, history.addObject()));
            Files.writeString(request(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static ObjectNode request(Request request) {
        ObjectNode root = JSON.createObjectNode()
                .put("date", request.date().toString())
                .put("minutes", request.minutes())
                .put("goal", request.goal().id())
                .put("level", request.level())
                .put("age", request.age());
        ArrayNode equipment = root.putArray("equipment");
        new TreeSet<>(request.equipment()).forEach(equipment::add);
        soreness(request.soreness(), root.putArray("soreness"));
        ArrayNode warnings = root.putArray("warnings");
        request.warnings().forEach(warnings::add);
        return root.put("unlocked", request.unlocked());
    }

    private static void soreness(List<Soreness> soreness, ArrayNode list) {
        for (Soreness sore : soreness) {
            ObjectNode node = list.addObject().put("area", sore.spot().area().id());
            Side side = sore.spot().side();
            if (side != null) {
                node.put("side", side.id());
            }
            node.put("severity", sore.severity());
            LocalDate since = sore.since();
            node.put("since", since == null ? null : since.toString());
        }
    }

    private static void visit(Visit visit, ObjectNode node) {
        node.put("date", visit.date().toString());
        soreness(visit.soreness(), node.putArray("soreness"));
        ObjectNode settled = node.putObject("settled");
        new java.util.TreeMap<>(visit.settled()).forEach((spot, answer) -> settled.put(spot.id(), answer));
        ArrayNode work = node.putArray("work");
        visit.work().forEach(done -> work(done, work.addObject()));
    }

    private static void work(Work work, ObjectNode node) {
        node.put("exercise", work.exercise())
                .put("side", work.side().id())
                .put("sets", work.sets())
                .put("reps", work.reps())
                .put("holdSeconds", work.holdSeconds())
                .put("loadKg", work.loadKg())
                .put("lastSetReps", work.lastSetReps())
                .put("effort", work.effort())
                .put("pain", work.pain());
    }
}
