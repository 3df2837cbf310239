package gym.sorespot.strength.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseIdsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Heel drop, straight knee | heel-drop-straight-knee
                    Child's Pose             | childs-pose
                    3/4 Sit-Up               | 3-4-sit-up
                    Übung «groß»             | ubung-gro
                    ¡!                       | exercise
                    """)
    void areMadeOfTheWordsOfAName(String name, String id) {
        assertThat(ExerciseIds.from(name)).isEqualTo(id);
        assertThat(ExerciseIds.isId(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Heel-Drop", "heel_drop", "-heel", "heel-", "heel--drop", "heel drop", "''", "füße"})
    void haveOneForm(String text) {
        assertThat(ExerciseIds.isId(text)).isFalse();
    }
}
