package gym.sorespot.strength.session.dose;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.session.Goal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTableTest {

    /**
     * The rule book's prescription table: each of our rows lies inside the published one. Columns: published repetitions,
     * sets and rest in seconds. ACSM 2009 (F20, F21), NSCA (F24), older adults (F23, F32).
     */
    @ParameterizedTest
    @CsvSource({
        "STRENGTH,  NOVICE,        true,  true,   8, 12, 1, 3, 120, 180",
        "STRENGTH,  NOVICE,        false, true,   8, 12, 1, 3,  60, 120",
        "STRENGTH,  TRAINED,       true,  true,   8, 12, 1, 3, 120, 180",
        "STRENGTH,  EXPERIENCED,   true,  true,   1,  6, 2, 6, 180, 300",
        "STRENGTH,  EXPERIENCED,   false, true,   8, 12, 1, 3,  60, 120",
        "STRENGTH,  EXPERIENCED,   true,  false,  8, 12, 1, 3, 120, 180",
        "MUSCLE,    NOVICE,        true,  true,   8, 12, 1, 3,  60, 120",
        "MUSCLE,    TRAINED,       false, true,   8, 12, 1, 3,  60, 120",
        "MUSCLE,    EXPERIENCED,   true,  true,   1, 12, 3, 6, 120, 180",
        "MUSCLE,    EXPERIENCED,   false, true,   1, 12, 3, 6,  60, 180",
        "ENDURANCE, NOVICE,        true,  true,  10, 25, 2, 4,  30,  60",
        "ENDURANCE, EXPERIENCED,   false, false, 10, 25, 2, 4,  30,  60",
        "STRENGTH,  OLDER_START,   true,  true,  10, 15, 1, 1, 120, 180",
        "ENDURANCE, OLDER_START,   true,  true,  10, 15, 1, 1, 120, 180",
        "STRENGTH,  OLDER_TRAINED, false, true,   8, 12, 2, 3, 120, 120",
        "MUSCLE,    OLDER_TRAINED, true,  true,   8, 12, 2, 3, 120, 120",
        "ENDURANCE, OLDER_TRAINED, true,  true,  10, 25, 2, 3,  30,  60",
        "MOBILITY,  TRAINED,       true,  true,  10, 15, 1, 2,  60,  60"
    })
    void ourRowsLieInsideThePublishedOnes(
            Goal goal,
            Stage stage,
            boolean joints,
            boolean loaded,
            int reps,
            int toReps,
            int sets,
            int toSets,
            int rest,
            int toRest) {
        Row row = DoseTable.row(goal, stage, joints, loaded);

        assertThat(row.repsFrom()).isBetween(reps, toReps);
        assertThat(row.repsTo()).isBetween(row.repsFrom(), toReps);
        assertThat(row.sets()).isNotEmpty().allSatisfy(n -> assertThat(n).isBetween(sets, toSets));
        assertThat(row.rests()).isNotEmpty().isSorted().allSatisfy(n -> assertThat(n)
                .isBetween(rest, toRest));
    }

    /** The very numbers, so that none moves unseen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRENGTH|NOVICE|true|true|8-12 [2, 3] [120, 180] @7",
                "STRENGTH|NOVICE|false|true|8-12 [2, 3] [60, 120] @7",
                "STRENGTH|TRAINED|true|true|8-12 [2, 3] [120, 180] @8",
                "STRENGTH|EXPERIENCED|true|true|4-6 [2, 3, 4] [180, 240] @8",
                "STRENGTH|EXPERIENCED|true|false|8-12 [2, 3] [120, 180] @8",
                "STRENGTH|EXPERIENCED|false|true|8-12 [2, 3] [60, 120] @8",
                "STRENGTH|OLDER_TRAINED|true|true|8-12 [2, 3] [120] @7",
                "MUSCLE|NOVICE|true|true|8-12 [2, 3] [90, 120] @7",
                "MUSCLE|TRAINED|false|true|8-12 [2, 3] [60, 90] @8",
                "MUSCLE|EXPERIENCED|true|true|6-12 [3, 4] [120, 180] @8",
                "MUSCLE|EXPERIENCED|false|true|6-12 [3, 4] [60, 120] @8",
                "MUSCLE|OLDER_TRAINED|false|true|8-12 [2, 3] [120] @7",
                "ENDURANCE|NOVICE|true|true|15-20 [2, 3] [30, 60] @6",
                "ENDURANCE|TRAINED|true|true|15-20 [2, 3] [30, 60] @7",
                "ENDURANCE|EXPERIENCED|true|true|15-20 [2, 3, 4] [30, 60] @7",
                "MOBILITY|EXPERIENCED|true|true|10-15 [1, 2] [60] @5",
                "MOBILITY|OLDER_START|true|true|10-15 [1] [120] @5",
                "STRENGTH|OLDER_START|false|false|10-15 [1] [120] @5"
            })
    void theNumbers(Goal goal, Stage stage, boolean joints, boolean loaded, String expected) {
        Row row = DoseTable.row(goal, stage, joints, loaded);

        assertThat(row.repsFrom() + "-" + row.repsTo() + " " + row.sets() + " " + row.rests() + " @" + row.effort())
                .isEqualTo(expected);
    }

    @Test
    void aRowMovesRepetitionsIntoItsRange() {
        Row row = new Row(8, 12, List.of(3), List.of(60), 7);

        assertThat(List.of(5, 8, 10, 12, 15).stream().map(row::nearest)).containsExactly(8, 8, 10, 12, 12);
    }

    @ParameterizedTest
    @CsvSource({
        "1, , false, NOVICE",
        "2, 30, false, TRAINED",
        "3, 64, false, EXPERIENCED",
        "3, 30, true, NOVICE",
        "2, 64, true, NOVICE",
        "1, 64, false, NOVICE",
        "1, 65, false, OLDER_START",
        "2, 65, false, OLDER_TRAINED",
        "3, 80, false, OLDER_TRAINED",
        "3, 80, true, OLDER_START"
    })
    void levelAgeAndALongBreakMakeTheStage(
            int level, @org.jspecify.annotations.Nullable Integer age, boolean restart, Stage stage) {
        assertThat(Stage.of(level, age, restart)).isEqualTo(stage);
    }

    @Test
    void whoIsNewToItIsABeginner() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::beginner))
                .containsExactly(Stage.OLDER_START, Stage.NOVICE);
    }
}
