package gym.sorespot.strength.session.choice;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.Draft;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.OneDay;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The search against trying everything, on small menus drawn by a seed. */
class SearchTest {
    private static final Area[] AREAS = {Area.CALF, Area.SHIN, Area.THIGH_FRONT, Area.LOW_BACK, Area.CHEST};
    private static final String[] SPOTS = {"calf:left", "calf:right", "thigh-front:left", "low-back"};
    private static final String[] MANY = {
        "calf:left", "calf:right", "thigh-front:left", "thigh-front:right", "low-back", "chest:left", "shin:right"
    };
    private static final Pattern[] PATTERNS = {Pattern.SQUAT, Pattern.PUSH, Pattern.ANKLE};
    private static final int[] MINUTES = {5, 8, 12, 20, 30};

    @Test
    void findsTheBestAndProvesIt() {
        Random random = new Random(7);
        for (int i = 0; i < 250; i++) {
            check(i, menu(random, SPOTS, 2, 3 + random.nextInt(6)), Favours.none(), true);
        }
    }

    @Test
    void findsTheBestWhenSomethingIsFavoured() {
        Random random = new Random(8);
        for (int i = 0; i < 80; i++) {
            Menu menu = menu(random, SPOTS, 2, 4 + random.nextInt(4));
            Favours favours = new Favours();
            favours.stays("e0", 2, 60);
            favours.stays("e1", 3, 90);
            if (random.nextBoolean()) {
                favours.asked("e2");
            }
            check(i, menu, favours, true);
        }
    }

    @Test
    void manyOfOneKindAreNotForgotten() {
        Random random = new Random(9);
        for (int i = 0; i < 25; i++) {
            GivenDoses doses = new GivenDoses();
            Draft[] drafts = new Draft[9];
            for (int e = 0; e < drafts.length; e++) {
                drafts[e] = Draft.of("e" + e, e % 4 == 0 ? Role.ECCENTRIC : Role.STRENGTH, Area.CALF)
                        .family("f" + random.nextInt(8));
                doses.personal("e" + e)
                        .give("e" + e, GivenDoses.reps(1 + random.nextInt(3), 60, 60 + random.nextInt(120)));
            }
            Menu menu = Menus.of(new OneDay().minutes(15).sore("calf:left", 3), doses, drafts);
            check(i, menu, Favours.none(), true);
        }
    }

    /** Three of a bucket are looked at first; where a session takes more of it, the others have to come back. */
    @Test
    void moreThanThreeAlikeAreTaken() {
        Random random = new Random(12);
        int most = 0;
        for (int i = 0; i < 40; i++) {
            GivenDoses doses = new GivenDoses();
            Draft[] drafts = new Draft[7 + random.nextInt(2)];
            int[] lengths = {60 + random.nextInt(60), 60 + random.nextInt(60)};
            for (int e = 0; e < drafts.length; e++) {
                int like = e % 3 == 0 ? 1 : 0;
                Role role = e == 1 ? Role.STRETCH : Role.STRENGTH;
                drafts[e] = Draft.of("e" + e, role, Area.CALF).level(1 + like);
                doses.personal("e" + e).give("e" + e, GivenDoses.reps(1, 60, lengths[like]));
            }
            Menu menu = Menus.of(new OneDay().minutes(5 + random.nextInt(6)).sore("calf:left", 3), doses, drafts);
            check(i, menu, Favours.none(), true);
            most = Math.max(most, Search.best(menu).picks().size());
        }
        assertThat(most).isGreaterThan(5);
    }

    @Test
    void manySoreSpotsKeepAnHonestBound() {
        Random random = new Random(10);
        int best = 0;
        for (int i = 0; i < 60; i++) {
            best += check(i, menu(random, MANY, 7, 5 + random.nextInt(3)), Favours.none(), false) ? 1 : 0;
        }
        assertThat(best).as("of 60").isGreaterThanOrEqualTo(57);
    }

    @Test
    void nothingToChooseFromIsWorthNothing() {
        Choice choice = Search.best(Menus.of(new OneDay().sore("calf:left", 3), new GivenDoses()));
        assertThat(choice.picks()).isEmpty();
        assertThat(choice.got()).isZero();
        assertThat(choice.bound()).isZero();
    }

    @Test
    void sameQuestionSameAnswer() {
        Menu menu = menu(new Random(11), SPOTS, 2, 8);
        assertThat(Search.best(menu)).isEqualTo(Search.best(menu));
    }

    /** Whether the best was found. */
    private static boolean check(int number, Menu menu, Favours favours, boolean exact) {
        Objective objective = new Objective(menu, favours);
        Choice choice = Search.best(menu, favours);
        long most = Menus.most(menu, objective);
        assertThat(objective.value(choice.picks())).as("case %d", number).isEqualTo(choice.got());
        assertThat(choice.bound()).as("bound of case %d", number).isGreaterThanOrEqualTo(most);
        assertThat(choice.got()).as("case %d", number).isLessThanOrEqualTo(most);
        if (exact) {
            assertThat(choice.got()).as("case %d", number).isEqualTo(most);
            assertThat(choice.bound()).as("bound of case %d", number).isEqualTo(most);
        }
        possible(menu, choice.picks());
        return choice.got() == most;
    }

    private static void possible(Menu menu, List<Pick> picks) {
        assertThat(picks.stream().mapToInt(Pick::seconds).sum())
                .isLessThanOrEqualTo(menu.day().seconds());
        Set<Integer> families = new HashSet<>();
        assertThat(picks).allMatch(pick -> families.add(pick.entry().family()));
    }

    private static Menu menu(Random random, String[] spots, int mostSore, int size) {
        OneDay today = new OneDay()
                .minutes(MINUTES[random.nextInt(MINUTES.length)])
                .goal(Goal.values()[random.nextInt(Goal.values().length)])
                .with("barbell", "box");
        int sore = mostSore > 3 ? mostSore : random.nextInt(mostSore + 1);
        Set<String> drawn = new HashSet<>();
        while (drawn.size() < sore) {
            String spot = spots[random.nextInt(spots.length)];
            if (drawn.add(spot)) {
                today.sore(spot, 1 + random.nextInt(4));
            }
        }
        if (random.nextBoolean()) {
            today.visit(3, OneDay.work("e0", WorkSide.BOTH, 5), OneDay.work("e3", WorkSide.BOTH, 5));
        }
        GivenDoses doses = new GivenDoses().week(random.nextInt(14));
        Draft[] drafts = new Draft[size];
        for (int i = 0; i < size; i++) {
            drafts[i] = draft(random, "e" + i);
            doses.give("e" + i, options(random));
            if (random.nextInt(3) > 0) {
                doses.personal("e" + i);
            }
        }
        return Menus.of(today, doses, drafts);
    }

    private static Draft draft(Random random, String id) {
        Area first = AREAS[random.nextInt(AREAS.length)];
        Area second = AREAS[random.nextInt(AREAS.length)];
        Role role = Role.values()[random.nextInt(Role.values().length)];
        Draft draft = first == second ? Draft.of(id, role, first) : Draft.of(id, role, first, second);
        draft.pattern(PATTERNS[random.nextInt(PATTERNS.length)])
                .family("f" + random.nextInt(9))
                .level(1 + random.nextInt(2));
        switch (random.nextInt(4)) {
            case 0 -> draft.with("barbell");
            case 1 -> draft.with("box");
            default -> draft.each();
        }
        return draft;
    }

    private static Prescription[] options(Random random) {
        Prescription[] options = new Prescription[1 + random.nextInt(2)];
        boolean hold = random.nextInt(4) == 0;
        for (int i = 0; i < options.length; i++) {
            int seconds = 40 + random.nextInt(360);
            options[i] = hold
                    ? GivenDoses.hold(1 + random.nextInt(4), 20 + 10 * random.nextInt(4), seconds)
                    : GivenDoses.reps(1 + random.nextInt(4), random.nextBoolean() ? 60 : 90, seconds);
        }
        return options;
    }
}
