package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Sight;
import gym.sorespot.touch.Overlays;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From whichever screen somebody walks away: neither models nor components nor sheets over them keep anything of it. */
class LeavesNothingTest {
    private static final Words ENGLISH = Words.of(VisitPane.class, "words", Locale.ENGLISH);

    static List<MemberScenes.Scene> scenes() {
        return MemberScenes.ALL;
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void whateverWasOnTheScreen(MemberScenes.Scene scene) {
        TestVisit visit = new TestVisit();
        walkAway(visit, () -> scene.way().accept(visit), null);
    }

    @Test
    void aSheetOverIt() {
        TestVisit visit = new TestVisit();
        visit.rooms.past = List.of(Stays.lastTime());
        HowModel how = visit.model.how();
        Runnable way = () -> {
            visit.member(TestRooms.KNOWN);
            how.feel(0, Feel.HURT);
        };
        List<Object> before =
                walkAway(visit, way, () -> new AdjustSheet(how, ENGLISH, 0, "Barbell calf raise", true, () -> {}));
        // The walk really finds what is there: else an empty answer would say nothing.
        assertThat(before).hasAtLeastOneElementOfType(HowAnswer.class).contains(TestRooms.KNOWN);
    }

    @Test
    void aHalfTypedPinIsFoundBeforeAndNotAfter() {
        TestVisit visit = new TestVisit();
        List<Object> before = walkAway(
                visit,
                () -> {
                    visit.rooms.members.pins.set(TestRooms.KNOWN, "4081".toCharArray());
                    visit.member(TestRooms.KNOWN);
                    visit.pin("40");
                },
                null);
        assertThat(before).hasAtLeastOneElementOfType(char[].class);
    }

    /** @return what was found before */
    private static List<Object> walkAway(
            TestVisit visit, Runnable way, @org.jspecify.annotations.Nullable Supplier<JComponent> sheet) {
        return Gallery.onEventThread(() -> {
            Sight.ALL.get(0).install();
            way.run();
            JRootPane root = new JRootPane();
            VisitPane pane = new VisitPane(visit.flow, visit.context);
            root.getContentPane().add(pane);
            Gallery.hang(root, Way.PORTRAIT);
            if (sheet != null) {
                Overlays.of(pane).open(sheet.get(), true, () -> {});
            }
            List<Object> before = Personal.in(Stream.of(visit.flow, visit.model), root);
            visit.flow.wipe();
            pane.clear();
            visit.context.jobs.runAll();
            assertThat(Personal.in(Stream.of(visit.flow, visit.model), root)).isEmpty();
            return before;
        });
    }
}
