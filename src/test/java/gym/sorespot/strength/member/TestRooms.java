package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.Weights;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rooms in memory: a known member, one session, and whatever trouble a test asks for. */
final class TestRooms implements Rooms {
    final TestSheets sheets = new TestSheets();

    static final String KNOWN = "4711";

    final List<StoredVisit> saved = new ArrayList<>();
    final List<Request> planned = new ArrayList<>();
    final List<String> known = new ArrayList<>(List.of(KNOWN));

    @Nullable
    String trouble;

    @Override
    public Gym gym() {
        return new Gym(
                "Riverside Gym",
                "ask at the desk, or call 100",
                Set.of("mat", "step", "barbell", "wall"),
                Set.of("barbell"),
                new Weights(20, List.of(1.25, 2.5, 5.0, 10.0, 20.0), List.of(5.0), List.of(8.0), 5),
                Thresholds.DEFAULT,
                List.of(
                        new Card("stretch-at-home", "Stretch at home", "", false),
                        new Card("rest-days", "Rest days", "", false),
                        new Card("compression", "Compression", "", true)));
    }

    @Override
    public Sheets sheets() {
        return sheets;
    }

    @Override
    public Optional<String> exerciseName(String id) {
        return id.equals("barbell-calf-raise") ? Optional.of("Barbell calf raise") : Optional.empty();
    }

    @Override
    public Optional<Illustration> figure(String id) {
        return Shipped.figure(id);
    }

    @Override
    public List<StoredVisit> visits(String member, int most) {
        fail();
        if (!known.contains(member)) {
            return List.of();
        }
        Visit visit = new Visit(
                LocalDate.of(2026, 11, 19),
                List.of(
                        new Soreness(new Spot(Area.CALF, Side.LEFT), 4, null),
                        new Soreness(new Spot(Area.CALF, Side.RIGHT), 3, null)),
                Map.of(),
                List.of());
        return List.of(
                new StoredVisit(UUID.nameUUIDFromBytes(new byte[] {1}), member, Instant.EPOCH, visit, false, "{}"));
    }

    @Override
    public History history(String member) {
        return new History(visits(member, 10).stream().map(StoredVisit::visit).toList());
    }

    @Override
    public Session plan(Request request, History history, Locale locale) {
        fail();
        planned.add(request);
        return session();
    }

    @Override
    public List<Work> work(Session session) {
        return List.of();
    }

    @Override
    public String text(Session session) {
        return "{}";
    }

    @Override
    public void save(StoredVisit visit) {
        fail();
        saved.add(visit);
    }

    private void fail() {
        if (trouble != null) {
            throw new HistoryException(trouble, null);
        }
    }

    static Session session() {
        return new Session(
                null,
                30,
                1712,
                List.of(
                        new Session.Block(
                                BlockKind.WARM_UP,
                                List.of(item(
                                        "easy-walk",
                                        "Easy walk",
                                        Role.WARM_UP,
                                        WorkSide.BOTH,
                                        1,
                                        null,
                                        120,
                                        null,
                                        "Warms you up before anything else."))),
                        new Session.Block(
                                BlockKind.AIM,
                                List.of(
                                        item(
                                                "downward-dog",
                                                "Downward dog",
                                                Role.STRETCH,
                                                WorkSide.BOTH,
                                                3,
                                                null,
                                                20,
                                                null,
                                                "Stretches your calves to a mild pull. Left calf 4: holds of 30 s at most."),
                                        item(
                                                "heel-raise-hold",
                                                "Heel raise hold",
                                                Role.ISOMETRIC,
                                                WorkSide.EACH,
                                                4,
                                                null,
                                                30,
                                                null,
                                                "Holds your calf gently before it is loaded."),
                                        item(
                                                "heel-drop",
                                                "Heel drop, straight knee",
                                                Role.ECCENTRIC,
                                                WorkSide.EACH,
                                                3,
                                                15,
                                                null,
                                                null,
                                                "Strengthens your left and right calf slowly. Left calf 4: effort 7 at most."))),
                        new Session.Block(
                                BlockKind.STRENGTHEN,
                                List.of(
                                        item(
                                                "barbell-calf-raise",
                                                "Barbell calf raise",
                                                Role.STRENGTH,
                                                WorkSide.BOTH,
                                                3,
                                                8,
                                                null,
                                                42.5,
                                                "Loads your calves. Left calf 4: 80% of 52.5 kg, three sets at most."),
                                        item(
                                                "wall-tibialis-raise",
                                                "Tibialis raise at the wall",
                                                Role.STRENGTH,
                                                WorkSide.BOTH,
                                                2,
                                                12,
                                                null,
                                                null,
                                                "Trains the shin, the partner of your calf."))),
                        new Session.Block(
                                BlockKind.COOL_DOWN,
                                List.of(item(
                                        "straight-knee-wall-calf-stretch",
                                        "Calf stretch at the wall, straight knee",
                                        Role.COOL_DOWN,
                                        WorkSide.EACH,
                                        2,
                                        null,
                                        30,
                                        null,
                                        "A long, easy stretch for the end.")))),
                List.of(
                        new Session.LeftOut("barbell-calf-raise", "Right calf 6: left out from 5."),
                        new Session.LeftOut("wrist-hand:left", "Nothing in the catalogue is safe for it today.")),
                List.of(
                        new Session.Advice(
                                "stretch-at-home",
                                "Downward dog once a day. Heel drops on a step, slowly, every other day."),
                        new Session.Advice(
                                "rest-days",
                                "Leave two days between sessions for the same area, such as Tuesday and Thursday.")),
                new Session.Next(LocalDate.of(2026, 11, 24), "Your calves need two days before they are loaded again."),
                new Session.Value(8123, 8123));
    }

    private static Item item(
            String id,
            String name,
            Role role,
            WorkSide side,
            int sets,
            @Nullable Integer reps,
            @Nullable Integer hold,
            @Nullable Double kg,
            String why) {
        return new Item(
                id,
                name,
                role,
                side,
                sets,
                reps,
                hold,
                new Tempo(1, 0, 3),
                60,
                80,
                kg,
                7,
                300,
                List.of(Area.CALF),
                why);
    }
}
