package gym.sorespot.strength;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.member.SessionModel;
import gym.sorespot.strength.member.TestContext;
import gym.sorespot.strength.member.VisitFlow;
import gym.sorespot.strength.member.VisitModel;
import gym.sorespot.strength.member.VisitPane;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.sheet.print.FakePrinter;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchScale;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is changed under the finger, in whatever order, what the screen says is true: minutes, number of exercises, and
 * nothing in the session that was not wanted. The real engine with the shipped exercises, screens without a display.
 */
class SessionChangesTest {
    private static final int CHANGES = 14;
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path data;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void totalsAreTrueAfterEveryChange(long seed) {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            new Changing(new TestContext(data), new Random(seed)).run();
            return seed;
        });
    }

    /** One member who cannot decide. */
    private static final class Changing {
        private final TestContext context;
        private final Random random;
        private final VisitModel model = new VisitModel();
        private final VisitFlow flow;
        private final VisitPane pane;
        /** What each Undo has to bring back. */
        private final Deque<Session> before = new ArrayDeque<>();

        Changing(TestContext context, Random random) {
            this.context = context;
            this.random = random;
            Premises premises = new PremisesReader(
                            () -> "Strong Street",
                            HOME.resolve("kiosk-config"),
                            HOME.resolve("exercises"),
                            Clock.systemUTC())
                    .look(false)
                    .orElseThrow();
            Archive archive = new Archive(() -> {
                throw new IllegalStateException("a guest is not looked up");
            });
            StrengthSheets sheets =
                    new StrengthSheets(() -> premises, archive, java.util.Optional::empty, new FakePrinter());
            StrengthRooms rooms =
                    new StrengthRooms(() -> premises, archive, sheets, HOME.resolve("kiosk-config"), context.clock());
            this.flow = new VisitFlow(model, rooms, context, UUID::randomUUID);
            this.pane = new VisitPane(flow, context);
        }

        void run() {
            begin();
            holds("the first session");
            for (int i = 0; i < CHANGES; i++) {
                Session old = session();
                String change = change();
                boolean undone = change.equals("undo");
                if (model.session().phase() == SessionModel.Phase.CHANGING) {
                    before.push(old);
                }
                context.jobs.runAll();
                holds(change);
                if (undone) {
                    assertThat(session().blocks()).isEqualTo(before.pop().blocks());
                }
            }
            while (model.session().canUndo()) {
                flow.session().undo();
                context.jobs.runAll();
                holds("undo");
                assertThat(session().blocks()).isEqualTo(before.pop().blocks());
            }
            assertThat(model.session().wishes().count()).isZero();
        }

        private void begin() {
            flow.entry().asGuest();
            Area[] areas = {Area.CALF, Area.KNEE_FRONT, Area.SHOULDER_FRONT, Area.HAMSTRING};
            for (int i = 0; i <= random.nextInt(2); i++) {
                model.where()
                        .choose(new Spot(
                                areas[random.nextInt(areas.length)], random.nextBoolean() ? Side.LEFT : Side.RIGHT));
                model.where().severity(1 + random.nextInt(6));
            }
            flow.whereDone();
            if (!model.check().questions().isEmpty()) {
                flow.afterCheck();
            }
            model.time().level(1 + random.nextInt(3));
            flow.plan();
            context.jobs.runAll();
        }

        private Session session() {
            return model.session().session().orElseThrow();
        }

        private <T> T any(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        /** A touch; a second one on its heels now and then. */
        private String change() {
            List<Item> items = session().items();
            Set<String> out = model.session().wishes().without();
            Set<String> busy = model.session().wishes().busy();
            int kind = items.isEmpty() ? random.nextInt(2) : random.nextInt(9);
            switch (kind) {
                case 0 -> flow.session().minutes(10 + 5 * random.nextInt(17));
                case 1 -> flow.session().goal(any(List.of(Goal.values())));
                case 2, 3 -> flow.session().takeOut(any(items).exercise());
                case 4 ->
                    equipment(items).ifPresentOrElse(flow.session()::busy, () -> flow.session()
                            .minutes(40));
                case 5 -> swap(any(items).exercise());
                case 6 -> {
                    if (!model.session().canUndo()) {
                        return "nothing to undo";
                    }
                    flow.session().undo();
                    return "undo";
                }
                case 7 -> {
                    if (out.isEmpty()) {
                        return "nothing to put back";
                    }
                    flow.session().putBack(any(List.copyOf(out)));
                }
                default -> {
                    if (busy.isEmpty()) {
                        return "nothing to free";
                    }
                    flow.session().free(any(List.copyOf(busy)));
                }
            }
            return "change " + kind;
        }

        private java.util.Optional<String> equipment(List<Item> items) {
            List<String> pieces = items.stream()
                    .flatMap(item -> flow.exercise(item.exercise()).stream())
                    .flatMap(exercise -> exercise.equipment().stream())
                    .filter(piece -> !piece.equals("mat"))
                    .distinct()
                    .sorted()
                    .toList();
            return pieces.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(any(pieces));
        }

        /** For an alternative, or for the easier or harder one. */
        private void swap(String exercise) {
            List<String> to = new ArrayList<>();
            flow.session().alternatives(exercise, found -> found.forEach(item -> to.add(item.exercise())));
            context.jobs.runAll();
            flow.exercise(exercise).ifPresent(known -> Stream.of(known.easier(), known.harder())
                    .flatMap(Stream::ofNullable)
                    .forEach(to::add));
            if (to.isEmpty()) {
                flow.session().takeOut(exercise);
            } else {
                flow.session().swap(exercise, any(to));
            }
        }

        private void holds(String after) {
            Session session = session();
            assertThat(model.session().phase()).as(after).isEqualTo(SessionModel.Phase.READY);
            assertThat(session.seconds())
                    .as("seconds after " + after)
                    .isEqualTo(session.items().stream().mapToInt(Item::seconds).sum())
                    .isLessThanOrEqualTo(model.time().minutes() * 60);
            assertThat(session.minutes()).as(after).isEqualTo(model.time().minutes());
            Set<String> there = new HashSet<>();
            session.items().forEach(item -> there.add(item.exercise()));
            assertThat(there).as(after).hasSameSizeAs(session.items());
            assertThat(model.session().wishes().without()).as(after).noneMatch(there::contains);
            for (String busy : model.session().wishes().busy()) {
                assertThat(there.stream().flatMap(id -> flow.exercise(id).stream()))
                        .as(after)
                        .noneMatch(exercise -> exercise.equipment().contains(busy));
            }
            said(session, after);
        }

        private void said(Session session, String after) {
            List<String> said = texts(pane);
            assertThat(said)
                    .as(after)
                    .contains(
                            (session.seconds() + 30) / 60 + " min",
                            "up to " + model.time().minutes() + " min")
                    .anyMatch(text -> text.startsWith(session.items().size() + " exercise"))
                    .containsAll(session.items().stream().map(Item::name).toList())
                    .doesNotContain("One moment");
            Set<String> names = new HashSet<>();
            session.items().forEach(item -> names.add(item.name()));
            assertThat(said.stream().filter(text -> !names.contains(text)))
                    .as("exercises that are gone, after " + after)
                    .doesNotContainAnyElementsOf(flow.exercises().stream()
                            .map(Exercise::name)
                            .filter(name -> !names.contains(name))
                            .toList());
        }

        private static List<String> texts(Container container) {
            List<String> texts = new ArrayList<>();
            for (Component child : container.getComponents()) {
                if (child.isVisible() && child instanceof Text text) {
                    texts.add(text.getText());
                } else if (child.isVisible() && child instanceof Container inner) {
                    texts.addAll(texts(inner));
                }
            }
            return texts;
        }
    }
}
