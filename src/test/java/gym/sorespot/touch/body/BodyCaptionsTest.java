package gym.sorespot.touch.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Left and right of both figures are named, or neither of either: one alone would mislead. */
class BodyCaptionsTest {
    private static final FontRenderContext TEXT = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @CsvSource({
        "Left, Right, 950, 950, 6",
        // Too long for under the hands, not for beside the heads.
        "Links, Rechts, 500, 420, 6",
        "Léféft, Ríghght, 700, 560, 6",
        "to your own left, to your own right, 300, 400, 2"
    })
    void allFourWordsOrNone(String left, String right, int width, int height, int words) {
        BodyLayout layout = BodyLayout.fit(width, height, 81);
        List<Rectangle2D> boxes = new BodyCaptions(layout, Fixtures.words(left, right), Fixtures.FONT, TEXT).boxes();
        assertThat(boxes).hasSize(words);
        for (Rectangle2D box : boxes) {
            assertThat(boxes.stream().filter(box::intersects))
                    .as("what lies over each other")
                    .hasSize(1);
            assertThat(new Rectangle2D.Double(0, 0, width, height).contains(box))
                    .isTrue();
        }
    }
}
