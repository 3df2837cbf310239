package gym.sorespot.strength.session.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.PlainDoses;
import gym.sorespot.strength.session.day.SpotBits;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MenuTest {
    private static final Catalogue CATALOGUE = Draft.catalogue(
            Draft.of("press", Role.STRENGTH, Area.CHEST).with("mat", "dumbbell", "bench"),
            Draft.of("raise", Role.ECCENTRIC, Area.CALF, Area.LOW_BACK).each(),
            Draft.of("raise-too", Role.ECCENTRIC, Area.CALF, Area.LOW_BACK).each(),
            Draft.of("row", Role.STRENGTH, Area.LATS).with("band"));

    private final Menu menu = new Shelf(CATALOGUE)
            .menu(
                    new OneDay()
                            .with("mat", "dumbbell", "bench")
                            .sore("calf:left", 6)
                            .day(CATALOGUE),
                    new PlainDoses(),
                    Set.of());

    @Test
    void findsWhatIsOpenToday() {
        Menu.Found found = menu.find("raise-too").orElseThrow();
        assertThat(found.entry().id()).isEqualTo("raise-too");
        assertThat(found.portion().members()).extracting(Entry::id).containsExactly("raise", "raise-too");
        assertThat(menu.find("row")).isEmpty();
    }

    @Test
    void withoutOneExerciseAllOthersStay() {
        Entry out = menu.find("raise").orElseThrow().entry();
        Menu fewer = menu.without(out);
        assertThat(fewer.find("raise")).isEmpty();
        assertThat(fewer.find("raise-too")).isPresent();
        assertThat(fewer.find("press")).isEqualTo(menu.find("press"));
        Menu fewest = fewer.without(menu.find("raise-too").orElseThrow().entry());
        assertThat(fewest.portions()).hasSize(1);
        assertThat(menu.find("raise")).isPresent();
    }

    @Test
    void worksWhatTheSideOfTodayLoads() {
        Portion raise = menu.find("raise").orElseThrow().portion();
        assertThat(raise.side()).isEqualTo(WorkSide.RIGHT);
        assertThat(raise.works())
                .isEqualTo(SpotBits.bit(OneDay.spot("calf:right")) | SpotBits.bit(OneDay.spot("low-back")));
    }

    @Test
    void tellsWhatHasToBeFetchedAndWhatGrowsInSmallSteps() {
        Kind press = menu.find("press").orElseThrow().portion().kind();
        assertThat(press.fetched()).containsExactly("bench", "dumbbell");
        assertThat(press.loaded()).isTrue();
        assertThat(press.role()).isEqualTo(Role.STRENGTH);
        Kind raise = menu.find("raise").orElseThrow().portion().kind();
        assertThat(raise.fetched()).isEmpty();
        assertThat(raise.loaded()).isFalse();
        assertThat(raise.role()).isEqualTo(Role.ECCENTRIC);
    }
}
