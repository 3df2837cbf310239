package gym.sorespot.strength.session.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Lab;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A planted fault, to see whether what is left of a failing case is what matters. */
class ShrinkerTest {
    private static final Catalogue SHIPPED = Lab.shipped();

    /** Says that nobody may get the downward dog after effort 7 or more of a calf exercise, when the shin is sore, too. */
    private static List<String> planted(Case asked) {
        boolean worked = asked.history().visits().stream()
                .flatMap(visit -> visit.work().stream())
                .anyMatch(work -> hardCalf(asked, work));
        boolean shin =
                asked.request().soreness().stream().anyMatch(sore -> sore.spot().area() == Area.SHIN);
        boolean dog = worked
                && shin
                && asked.plan().items().stream()
                        .anyMatch(item -> item.exercise().equals("downward-dog"));
        return dog ? List.of("99: planted") : List.of();
    }

    private static boolean hardCalf(Case asked, Work work) {
        Integer effort = work.effort();
        return effort != null
                && effort >= 7
                && asked.catalogue()
                        .find(work.exercise())
                        .filter(exercise -> exercise.worksOn(Area.CALF))
                        .isPresent();
    }

    private static Case failing() {
        RandomCases cases = new RandomCases(new Random(7), Properties.GYM);
        while (true) {
            Case asked = cases.next(SHIPPED);
            if (asked.history().visits().size() > 3
                    && asked.request().soreness().size() > 2
                    && !planted(asked).isEmpty()) {
                return asked;
            }
        }
    }

    @Test
    void onlyWhatMattersIsLeft() {
        Case small = Shrinker.shrink(failing(), smaller -> !planted(smaller).isEmpty());

        assertThat(planted(small)).isNotEmpty();
        assertThat(small.history().visits()).singleElement().satisfies(visit -> {
            assertThat(visit.work()).hasSize(1);
            assertThat(visit.soreness()).isEmpty();
            assertThat(visit.settled()).isEmpty();
        });
        assertThat(small.request().soreness())
                .singleElement()
                .satisfies(sore -> assertThat(sore.spot().area()).isEqualTo(Area.SHIN));
        assertThat(small.request().equipment()).containsExactly("mat");
        String done = small.history().visits().get(0).work().get(0).exercise();
        assertThat(small.catalogue().exercises().stream().map(Exercise::id))
                .containsOnly("downward-dog", done)
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theMessageSaysHowToPlayItAgain() {
        Case failing = failing();
        Properties property = new Properties("planted", 7);

        assertThatThrownBy(() -> property.check(3, failing, planted(failing), ShrinkerTest::planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed 7, case 3")
                .hasMessageContaining(
                        "bin/sorespot session --request " + Path.of("target/contract/planted/request.json"))
                .hasMessageContaining("--catalogue " + Path.of("target/contract/planted/exercises"));
        assertThat(Path.of("target/contract/planted/request.json")).exists();
        assertThat(Path.of("target/contract/planted/exercises/downward-dog.yaml"))
                .exists();
    }

    @Test
    void whatHoldsIsLeftAlone() {
        new Properties("nothing", 7).check(1, failing(), List.of(), ShrinkerTest::planted);

        assertThat(Path.of("target/contract/nothing")).doesNotExist();
    }

    @Test
    void whatCannotShrinkStays() {
        Case failing = failing();

        assertThat(Shrinker.shrink(failing, smaller -> false)).isEqualTo(failing);
    }
}
