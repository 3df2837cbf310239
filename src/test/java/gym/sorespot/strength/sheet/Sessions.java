package gym.sorespot.strength.sheet;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.catalogue.Sides;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.Weights;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sessions made by hand, so that the sheet is tested without an engine. */
final class Sessions {
    private static final String STRETCH =
            "Downward dog every day, and heel drops on a step. Gently, for as long as it feels good.";
    private static final String REST =
            "Give the same area 48 hours before you train it again. Tuesday, Thursday and the weekend work well.";
    private static final String COMPRESSION =
            "Many people find compression pleasant after training rather than during it.";

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final Gym GYM = new Gym(
            "Riverside Gym",
            "the front desk, or 555 0134",
            Set.of(),
            Set.of(),
            new Weights(20, List.of(), List.of(), List.of(), 5),
            Thresholds.DEFAULT,
            List.of(
                    new Card("stretch-at-home", "Stretch at home", STRETCH, false),
                    new Card("rest-days", "Rest days", REST, false),
                    new Card("compression", "Compression", COMPRESSION, true)));

    /** Says severities where the engine might: none of it may reach paper. */
    private static final String TELLTALE = "left calf 4 of 10, member 4711";

    private Sessions() {}

    private record Sample(
            BlockKind block,
            String id,
            String name,
            Role role,
            WorkSide side,
            Dose dose,
            Double kg,
            List<Area> areas) {}

    private static final List<Sample> SAMPLES = List.of(
            sample(
                    BlockKind.WARM_UP,
                    "ankle-pumps",
                    "Ankle pumps",
                    Role.WARM_UP,
                    WorkSide.EACH,
                    dose(1, 20),
                    0,
                    Area.CALF),
            sample(
                    BlockKind.AIM,
                    "downward-dog",
                    "Downward dog",
                    Role.STRETCH,
                    WorkSide.BOTH,
                    hold(3, 20),
                    0,
                    Area.CALF,
                    Area.HAMSTRING),
            sample(
                    BlockKind.AIM,
                    "heel-drop",
                    "Heel drop, straight knee",
                    Role.ECCENTRIC,
                    WorkSide.EACH,
                    dose(3, 15),
                    0,
                    Area.CALF,
                    Area.ACHILLES),
            sample(
                    BlockKind.AIM,
                    "barbell-calf-raise",
                    "Barbell calf raise",
                    Role.STRENGTH,
                    WorkSide.BOTH,
                    dose(3, 8),
                    42.5,
                    Area.CALF,
                    Area.ACHILLES),
            sample(
                    BlockKind.STRENGTHEN,
                    "barbell-squat",
                    "Barbell squat",
                    Role.STRENGTH,
                    WorkSide.BOTH,
                    dose(3, 8),
                    60,
                    Area.THIGH_FRONT,
                    Area.BUTTOCK),
            sample(
                    BlockKind.STRENGTHEN,
                    "side-bridge",
                    "Side plank",
                    Role.ISOMETRIC,
                    WorkSide.EACH,
                    hold(3, 20),
                    0,
                    Area.SIDE_WAIST),
            sample(
                    BlockKind.STRENGTHEN,
                    "wall-tibialis-raise",
                    "Toe raise against the wall",
                    Role.STRENGTH,
                    WorkSide.BOTH,
                    dose(3, 15),
                    0,
                    Area.SHIN),
            sample(
                    BlockKind.COOL_DOWN,
                    "straight-knee-wall-calf-stretch",
                    "Straight-knee wall calf stretch",
                    Role.STRETCH,
                    WorkSide.EACH,
                    hold(2, 30),
                    0,
                    Area.CALF,
                    Area.ACHILLES),
            sample(
                    BlockKind.STRENGTHEN,
                    "seated-cable-row",
                    "One-arm dumbbell row",
                    Role.STRENGTH,
                    WorkSide.LEFT,
                    dose(3, 10),
                    17.5,
                    Area.LATS,
                    Area.MID_BACK),
            sample(
                    BlockKind.STRENGTHEN,
                    "incline-push-up",
                    "Push-up",
                    Role.STRENGTH,
                    WorkSide.BOTH,
                    dose(3, 10),
                    0,
                    Area.CHEST,
                    Area.TRICEPS),
            sample(
                    BlockKind.STRENGTHEN,
                    "single-leg-balance",
                    "Single-leg balance",
                    Role.BALANCE,
                    WorkSide.EACH,
                    hold(2, 30),
                    0,
                    Area.ANKLE),
            sample(
                    BlockKind.AIM,
                    "deep-neck-flexor-nod",
                    "Deep neck flexor nod",
                    Role.ISOMETRIC,
                    WorkSide.BOTH,
                    hold(10, 10),
                    0,
                    Area.NECK_FRONT),
            sample(
                    BlockKind.COOL_DOWN,
                    "childs-pose",
                    "Child's pose",
                    Role.COOL_DOWN,
                    WorkSide.BOTH,
                    hold(2, 40),
                    0,
                    Area.LOW_BACK,
                    Area.LATS),
            sample(
                    BlockKind.WARM_UP,
                    "easy-bike",
                    "Easy bike",
                    Role.WARM_UP,
                    WorkSide.BOTH,
                    hold(1, 300),
                    0,
                    Area.KNEE_FRONT,
                    Area.CALF));

    private static Sample sample(
            BlockKind block, String id, String name, Role role, WorkSide side, Dose dose, double kg, Area... areas) {
        return new Sample(block, id, name, role, side, dose, kg, List.of(areas));
    }

    private static Dose dose(int sets, int reps) {
        return new Dose(sets, reps, 0);
    }

    private static Dose hold(int sets, int seconds) {
        return new Dose(sets, 0, seconds);
    }

    /** A session of 1 to 14 exercises. */
    static Session of(int exercises) {
        return of(exercises, name -> name);
    }

    /** The same with other names. */
    static Session of(int exercises, java.util.function.UnaryOperator<String> rename) {
        Map<BlockKind, List<Item>> blocks = new EnumMap<>(BlockKind.class);
        for (Sample sample : SAMPLES.subList(0, exercises)) {
            blocks.computeIfAbsent(sample.block, key -> new ArrayList<>()).add(item(sample, rename));
        }
        List<Session.Block> all = new ArrayList<>();
        blocks.forEach((kind, items) -> all.add(new Session.Block(kind, List.copyOf(items))));
        int seconds = all.stream()
                .flatMap(block -> block.items().stream())
                .mapToInt(Item::seconds)
                .sum();
        return new Session(
                null,
                (seconds + 59) / 60,
                seconds,
                all,
                List.of(new Session.LeftOut("box-jump", TELLTALE)),
                List.of(
                        new Session.Advice("rising", TELLTALE),
                        new Session.Advice("stretch-at-home", STRETCH),
                        new Session.Advice("rest-days", REST),
                        new Session.Advice("compression", COMPRESSION)),
                new Session.Next(DAY.plusDays(2), TELLTALE),
                new Session.Value(100, 100));
    }

    /** The same, with all the cards of a gym as its advice. */
    static Session advised(int exercises, java.util.function.UnaryOperator<String> rename, Gym gym) {
        Session session = of(exercises, rename);
        return new Session(
                null,
                session.minutes(),
                session.seconds(),
                session.blocks(),
                session.leftOut(),
                gym.cards().stream()
                        .map(card -> new Session.Advice(card.id(), card.text()))
                        .toList(),
                session.next(),
                session.value());
    }

    private static Item item(Sample sample, java.util.function.UnaryOperator<String> rename) {
        Dose dose = sample.dose;
        int turns = sample.side.turns();
        int work = dose.isHold() ? dose.holdSeconds() : dose.reps() * 4;
        return new Item(
                sample.id,
                rename.apply(sample.name),
                sample.role,
                sample.side,
                dose.sets(),
                dose.isHold() ? null : dose.reps(),
                dose.isHold() ? dose.holdSeconds() : null,
                sample.role == Role.ECCENTRIC ? new Tempo(1, 0, 3) : Tempo.DEFAULT,
                sample.kg > 0 ? 120 : 30,
                80,
                sample.kg > 0 ? sample.kg : null,
                7,
                dose.sets() * work * turns + (dose.sets() - 1) * 60 + 90,
                sample.areas,
                TELLTALE);
    }

    /** A catalogue that knows how the samples are done. */
    static Catalogue catalogue() {
        List<Exercise> exercises = new ArrayList<>();
        for (Sample sample : SAMPLES) {
            exercises.add(new Exercise(
                    sample.id,
                    sample.name,
                    sample.areas,
                    List.of(),
                    List.of(),
                    sample.role,
                    Pattern.ANKLE,
                    sample.kg > 0 ? Set.of("barbell") : Set.of(),
                    1,
                    Sides.BOTH,
                    sample.dose,
                    Tempo.DEFAULT,
                    Map.of(),
                    null,
                    null,
                    sample.id,
                    List.of(
                            "Stand tall with your feet under your hips.",
                            "Move slowly and keep breathing.",
                            "Come back the same way."),
                    "",
                    null));
        }
        return new Catalogue(exercises, "dce55b96");
    }
}
