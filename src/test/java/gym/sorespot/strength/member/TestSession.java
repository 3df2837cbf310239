package gym.sorespot.strength.member;

import gym.sorespot.Spoken;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session as it could be, for painting and for flows. */
final class TestSession {
    /** Of each item. */
    private static final int SECONDS = 240;

    private TestSession() {}

    /** The same with each item otherwise: null takes it out, and an empty block goes with it. The seconds follow. */
    static Session with(Session all, int minutes, Function<Item, @Nullable Item> change) {
        List<Session.Block> blocks = all.blocks().stream()
                .map(block -> new Session.Block(
                        block.kind(),
                        block.items().stream()
                                .map(change)
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(block -> !block.items().isEmpty())
                .toList();
        int seconds = blocks.stream()
                .flatMap(block -> block.items().stream())
                .mapToInt(Item::seconds)
                .sum();
        return new Session(null, minutes, seconds, blocks, all.leftOut(), all.advice(), all.next(), all.value());
    }

    /** The same work as another exercise. */
    static Item as(Item item, String id, String name) {
        return copy(item, id, name, item.sets());
    }

    /** The same in another number of sets. */
    static Item sets(Item item, int sets) {
        return copy(item, item.exercise(), item.name(), sets);
    }

    private static Item copy(Item item, String id, String name, int sets) {
        return new Item(
                id,
                name,
                item.role(),
                item.side(),
                sets,
                item.reps(),
                item.holdSeconds(),
                item.tempo(),
                item.restSeconds(),
                item.loadPercent(),
                item.loadKg(),
                item.effort(),
                item.seconds(),
                item.areas(),
                item.why());
    }

    static Session session() {
        return new Session(
                null,
                30,
                7 * SECONDS,
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
                        new Session.LeftOut("barbell-calf-raise", "Right calf at 6: this one is left out from 5 on."),
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

    /** As the engine would say it in another language: names as they are there, reasons as long as they would be. */
    static Session in(Locale language, Session session) {
        Session.Next next = session.next();
        return new Session(
                session.stop(),
                session.minutes(),
                session.seconds(),
                session.blocks().stream()
                        .map(block -> new Session.Block(
                                block.kind(),
                                block.items().stream()
                                        .map(item -> in(language, item))
                                        .toList()))
                        .toList(),
                session.leftOut().stream()
                        .map(left -> new Session.LeftOut(left.exercise(), said(language, left.why())))
                        .toList(),
                session.advice().stream()
                        .map(advice -> new Session.Advice(advice.card(), said(language, advice.text())))
                        .toList(),
                next == null ? null : new Session.Next(next.date(), said(language, next.why())),
                session.value());
    }

    /** As long as the engine would say it. */
    static String said(Locale language, String sentence) {
        return language.equals(Locale.GERMAN) ? TestGerman.of(sentence) : Spoken.like(language, sentence);
    }

    static Item in(Locale language, Item item) {
        String name = Shipped.catalogue()
                .in(language)
                .find(item.exercise())
                .orElseThrow()
                .name();
        return item(
                        item.exercise(),
                        language.equals(Locale.ENGLISH) ? item.name() : name,
                        item.role(),
                        item.side(),
                        item.sets(),
                        item.reps(),
                        item.holdSeconds(),
                        item.loadKg(),
                        item.why())
                .withWhy(said(language, item.why()));
    }

    static Item item(
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
                effort(role),
                SECONDS,
                List.of(Area.CALF),
                why);
    }

    private static int effort(Role role) {
        return switch (role) {
            case WARM_UP -> 3;
            case STRETCH, COOL_DOWN -> 4;
            default -> 7;
        };
    }
}
