package gym.sorespot.strength.sheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Type;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickBoxesTest {
    private static final Setter SETTER = new Setter(Type.load(), Locale.GERMAN);

    /** The narrowest column that a sheet has for them. */
    private static final double WIDTH = 106;

    private static List<Mark> marks(int sets, String... blanks) {
        TickBoxes boxes = new TickBoxes(SETTER, Looks.TEXT, sets, List.of(blanks), WIDTH, false);
        Pen pen = new Pen();
        boxes.put(pen, 0, 0);
        return pen.page(WIDTH, boxes.height()).parts().stream()
                .flatMap(part -> part.marks().stream())
                .toList();
    }

    private static <T> List<T> of(List<Mark> marks, Class<T> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void withFewSetsTheLoadStandsBesideThemAndTheRepetitionsHaveALineOfTheirOwn(int sets) {
        List<Mark.Rule> lines = of(marks(sets, "kg", "Wdh."), Mark.Rule.class);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).y1()).isLessThan(lines.get(1).y1());
        assertThat(lines.get(0).x2() - lines.get(0).x1()).isGreaterThanOrEqualTo(22);
        assertThat(lines.get(1).x2() - lines.get(1).x1()).isGreaterThan(70);
    }

    @Test
    void withMoreSetsBothStandBelow() {
        List<Mark.Rule> lines = of(marks(4, "kg", "Wdh."), Mark.Rule.class);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).y1()).isEqualTo(lines.get(1).y1());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 10})
    void everySetHasABoxAndNothingIsWiderThanTheColumn(int sets) {
        List<Mark> marks = marks(sets, "kg", "Wdh.");
        assertThat(of(marks, Mark.Frame.class)).hasSize(sets);
        assertThat(of(marks, Mark.Rule.class)).allMatch(line -> line.x1() >= 0 && line.x2() <= WIDTH);
        assertThat(of(marks, Mark.Text.class))
                .hasSize(2)
                .allMatch(word -> word.x() + word.line().width(word.style()) <= WIDTH + 0.01);
    }
}
