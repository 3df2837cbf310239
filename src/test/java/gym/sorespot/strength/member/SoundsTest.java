package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import gym.sorespot.touch.Sound;
import gym.sorespot.touch.Theme;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchScale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member hears, and that nobody has to play it. */
class SoundsTest {
    private final List<Sound> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            Sound.playedBy(heard::add);
            return heard;
        });
    }

    @AfterEach
    void silence() {
        Gallery.onEventThread(() -> {
            Sound.playedByNobody();
            return heard;
        });
    }

    @Test
    void touchIsHeardOnlyWhereSomebodyPlays() {
        Gallery.onEventThread(() -> {
            TouchButton button = TouchButton.quiet("go", () -> {});
            button.doClick(0);
            Sound.playedByNobody();
            button.doClick(0);
            return button;
        });
        assertThat(heard).containsExactly(Sound.TOUCH);
    }

    @Test
    void visitThatIsKeptAndOneThatIsNotSoundDifferent() {
        assertThat(afterTaking("")).contains(Sound.DONE).doesNotContain(Sound.TROUBLE);
        heard.clear();
        assertThat(afterTaking("The disk is full.")).contains(Sound.TROUBLE).doesNotContain(Sound.DONE);
    }

    private List<Sound> afterTaking(String trouble) {
        return Gallery.onEventThread(() -> {
            MemberScenes.Scene scene = MemberScenes.ALL.stream()
                    .filter(each -> each.name().equals(trouble.isEmpty() ? "done-saved" : "done-failed"))
                    .findFirst()
                    .orElseThrow();
            TestVisit visit = new TestVisit();
            VisitPane pane = new VisitPane(visit.flow, visit.context);
            scene.way().accept(visit);
            assertThat(pane.getComponentCount()).isEqualTo(1);
            return List.copyOf(heard);
        });
    }
}
