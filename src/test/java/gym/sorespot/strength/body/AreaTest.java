package gym.sorespot.strength.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Areas, sides and the words for them. */
class AreaTest {

    @Test
    void thereAreThirtyFourInTheOrderOfTheMap() {
        assertThat(Area.values()).hasSize(34);
        assertThat(Arrays.stream(Area.values()).filter(area -> !area.paired()))
                .containsExactly(Area.NECK_FRONT, Area.ABS, Area.NECK_BACK, Area.LOW_BACK);
        assertThat(Arrays.stream(Area.values()).filter(area -> area.view() == Area.View.FRONT))
                .hasSize(18)
                .startsWith(Area.NECK_FRONT)
                .endsWith(Area.ANKLE);
        assertThat(Arrays.stream(Area.values()).filter(area -> area.view() == Area.View.BACK))
                .hasSize(16);
    }

    /** The rule book's table of areas. */
    @Test
    void neighboursAntagonistAndMuscle() {
        assertThat(Area.CALF.neighbours()).containsExactly(Area.KNEE_BACK, Area.ACHILLES, Area.FOOT_SOLE);
        assertThat(Area.CALF.antagonist()).contains(Area.SHIN);
        assertThat(Area.ANKLE.antagonist()).isEmpty();
        assertThat(Area.SIDE_WAIST.antagonist()).contains(Area.SIDE_WAIST);
        assertThat(Area.MID_BACK.muscle()).isEqualTo("middle-back");
        assertThat(Area.CALF.muscleExact()).isTrue();
        assertThat(Area.SHIN.muscleExact()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void anAreaIsFoundByItsId(Area area) {
        assertThat(Area.byId(area.id())).contains(area);
        assertThat(area).hasToString(area.id());
        assertThat(area.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(area.neighbours()).isNotEmpty().doesNotContainNull().doesNotContain(area);
        assertThat(Spot.of(area)).hasSize(area.paired() ? 2 : 1).allSatisfy(spot -> assertThat(Spot.byId(spot.id()))
                .contains(spot));
    }

    @Test
    void unknownIdsAreEmpty() {
        assertThat(Area.byId("Calf")).isEmpty();
        assertThat(Area.byId("knee_front")).isEmpty();
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of(Side.values(), (Function<String, Optional<?>>) Side::byId, "left right"),
                Arguments.of(WorkSide.values(), (Function<String, Optional<?>>) WorkSide::byId, "both each left right"),
                Arguments.of(
                        Role.values(),
                        (Function<String, Optional<?>>) Role::byId,
                        "warm-up stretch isometric eccentric strength balance cool-down"),
                Arguments.of(
                        Urgency.values(),
                        (Function<String, Optional<?>>) Urgency::byId,
                        "staff doctor same-day emergency"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void wordsOfFilesAndRequests(Object[] values, Function<String, Optional<?>> byId, String words) {
        assertThat(Stream.of(values).map(Object::toString)).containsExactly(words.split(" "));
        assertThat(Stream.of(values).map(value -> byId.apply(value.toString()).orElseThrow()))
                .isEqualTo(Arrays.asList(values));
        assertThat(byId.apply("sideways")).isEmpty();
    }

    @Test
    void idsAreTheWords() {
        assertThat(Role.WARM_UP.id()).isEqualTo("warm-up");
        assertThat(Side.LEFT.id()).isEqualTo("left");
        assertThat(WorkSide.EACH.id()).isEqualTo("each");
        assertThat(Urgency.SAME_DAY.id()).isEqualTo("same-day");
    }

    @Test
    void theOtherSide() {
        assertThat(Side.LEFT.other()).isEqualTo(Side.RIGHT);
        assertThat(Side.RIGHT.other()).isEqualTo(Side.LEFT);
    }

    @ParameterizedTest
    @CsvSource({"BOTH, true, true, 1", "EACH, true, true, 2", "LEFT, true, false, 1", "RIGHT, false, true, 1"})
    void whichSidesWorkLoads(WorkSide side, boolean left, boolean right, int turns) {
        assertThat(side.loads(Side.LEFT)).isEqualTo(left);
        assertThat(side.loads(Side.RIGHT)).isEqualTo(right);
        assertThat(side.loads(null)).isTrue();
        assertThat(side.turns()).isEqualTo(turns);
    }

    // ---- spots

    @Test
    void aSpotHasASideExactlyWhereItsAreaHasTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spot(Area.CALF, null))
                .withMessage("calf needs a side");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spot(Area.ABS, Side.LEFT))
                .withMessage("abs has no sides");
    }

    @ParameterizedTest
    @CsvSource({"calf", "calf:", "calf:both", "abs:left", "abs:", "wing:left", ":left", "calf:left:left", "''"})
    void otherIdsAreNoSpots(String id) {
        assertThat(Spot.byId(id)).isEmpty();
    }

    @Test
    void spotsStandInTheOrderOfTheMapLeftFirst() {
        assertThat(Stream.of("calf:right", "low-back", "calf:left", "shin:right", "neck-front")
                        .map(id -> Spot.byId(id).orElseThrow())
                        .sorted())
                .extracting(Spot::toString)
                .containsExactly("neck-front", "shin:right", "low-back", "calf:left", "calf:right");
    }

    // ---- numbers

    @Test
    void severityIsNothingToTen() {
        Spot calf = new Spot(Area.CALF, Side.LEFT);

        assertThat(new Soreness(calf, 0, null).severity()).isZero();
        assertThat(new Soreness(calf, 10, null).severity()).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> new Soreness(calf, -1, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Soreness(calf, 11, null))
                .withMessage("severity 11 is outside 0 to 10");
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 5, 6, 8", "3, 3, 5, 6, 8", "1, 5, 5, 6, 8", "1, 3, 6, 6, 8", "1, 3, 5, 8, 8", "1, 3, 5, 6, 11"})
    void thresholdsRise(int mild, int sore, int painful, int rest, int stop) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Thresholds(mild, sore, painful, rest, stop))
                .withMessageContaining("rise from 1 to 10");
    }

    @Test
    void thresholdsMayLieClose() {
        assertThat(new Thresholds(6, 7, 8, 9, 10).stop()).isEqualTo(10);
        assertThat(new Thresholds(1, 2, 3, 4, 5).mild()).isEqualTo(1);
    }

    // ---- words

    @Test
    void everyAreaHasAWord() {
        AreaText text = new AreaText(Locale.ENGLISH);
        for (Area area : Area.values()) {
            assertThat(text.word(area)).isNotBlank();
            assertThat(text.both(area)).isNotBlank();
            Spot.of(area).forEach(spot -> assertThat(text.word(spot)).contains(text.word(area)));
        }
        assertThat(text.word(new Spot(Area.CALF, Side.LEFT))).isEqualTo("left calf");
        assertThat(text.word(new Spot(Area.CALF, Side.RIGHT))).isEqualTo("right calf");
        assertThat(text.word(new Spot(Area.LOW_BACK, null))).isEqualTo("lower back");
        assertThat(text.both(Area.CALF)).isEqualTo("calves");
    }
}
