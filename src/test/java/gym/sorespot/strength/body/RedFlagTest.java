package gym.sorespot.strength.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RedFlagTest {

    /** The rule book's table of red flags, a line of it each. */
    @ParameterizedTest
    @CsvSource({
        "any:dark-urine, EMERGENCY",
        "any:hot-joint, SAME_DAY",
        "any:deformity, SAME_DAY",
        "any:cannot-bear-weight, SAME_DAY",
        "any:numbness, DOCTOR",
        "any:night-pain, DOCTOR",
        "any:weight-loss, DOCTOR",
        "any:cancer, DOCTOR",
        "calf:swelling, SAME_DAY",
        "achilles:swelling, SAME_DAY",
        "knee-back:swelling, SAME_DAY",
        "calf:swelling-breathless, EMERGENCY",
        "achilles:swelling-breathless, EMERGENCY",
        "knee-back:swelling-breathless, EMERGENCY",
        "calf:pop, SAME_DAY",
        "achilles:pop, SAME_DAY",
        "chest:pressure, EMERGENCY",
        "shoulder-front:breathless, EMERGENCY",
        "forearm-back:pressure, EMERGENCY",
        "mid-back:breathless, EMERGENCY",
        "neck-front:pressure, EMERGENCY",
        "low-back:saddle-numbness, EMERGENCY",
        "buttock:bladder-bowel, EMERGENCY",
        "groin:both-legs, EMERGENCY",
        "knee-front:locked, SAME_DAY",
        "knee-back:locked, SAME_DAY",
        "knee-inner:swelling, SAME_DAY",
        "neck-back:trauma, EMERGENCY",
        "neck-front:arms-legs, EMERGENCY",
        "neck-back:dizziness, EMERGENCY",
        "neck-back:worst-headache, EMERGENCY",
        "shoulder-side:pop, SAME_DAY",
        "biceps:pop, SAME_DAY",
        "elbow-inner:deformity, SAME_DAY",
        "groin:testicle, EMERGENCY",
        "groin:lump, DOCTOR",
        "shin:bone-pain, DOCTOR",
        "foot-sole:bone-pain, DOCTOR",
        "hip-front:bone-pain, DOCTOR",
        "abs:severe, EMERGENCY",
        "abs:rigid, EMERGENCY",
        "abs:fever, EMERGENCY"
    })
    void eachFlagHasItsUrgency(String id, Urgency urgency) {
        RedFlag flag = RedFlag.parse(id);

        assertThat(flag.urgency()).isEqualTo(urgency);
        assertThat(flag.id()).isEqualTo(id);
        assertThat(flag).hasToString(id);
    }

    @Test
    void aCalfIsAskedThreeQuestionsTheMostUrgentFirst() {
        assertThat(RedFlag.of(Area.CALF))
                .extracting(RedFlag::id)
                .containsExactly("calf:swelling-breathless", "calf:swelling", "calf:pop");
    }

    @Test
    void theGeneralQuestionsComeMostUrgentFirst() {
        assertThat(RedFlag.general()).hasSize(8).isSorted().allSatisfy(flag -> assertThat(flag.area())
                .isNull());
        assertThat(RedFlag.general().get(0).id()).isEqualTo("any:dark-urine");
        assertThat(RedFlag.all())
                .startsWith(RedFlag.general().toArray(RedFlag[]::new))
                .hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void everyFlagOfAnAreaIsFoundAgainByItsIdAndIdsDiffer(Area area) {
        List<RedFlag> flags = RedFlag.of(area);

        assertThat(flags).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(6);
        assertThat(flags).extracting(RedFlag::id).doesNotHaveDuplicates();
        assertThat(flags).allSatisfy(flag -> assertThat(RedFlag.byId(flag.id())).contains(flag));
    }

    @Test
    void anUnknownFlagNamesTheAllowedOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedFlag.parse("calf:swolen"))
                .withMessage("\"calf:swolen\" is not a red flag; give one of"
                        + " calf:swelling-breathless, calf:swelling, calf:pop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedFlag.parse("lats:swelling"))
                .withMessageStartingWith("\"lats:swelling\" is not a red flag, lats has none of its own; give one of"
                        + " any:dark-urine, any:hot-joint");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedFlag.parse("any"))
                .withMessageStartingWith("\"any\" is not a red flag; give one of any:dark-urine");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedFlag.parse("swelling"))
                .withMessageStartingWith(
                        "\"swelling\" is not a red flag; give area:flag such as calf:swelling, or one");
    }

    @Test
    void aSymptomIsOnlyAskedWhereItBelongs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RedFlag(Area.CALF, Symptom.DARK_URINE));
        assertThatIllegalArgumentException().isThrownBy(() -> new RedFlag(null, Symptom.LEG_POP));
        assertThatIllegalArgumentException().isThrownBy(() -> new RedFlag(Area.ABS, Symptom.LEG_POP));
    }
}
