package gym.sorespot.strength.session.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.dose.Prescriber;
import gym.sorespot.strength.session.dose.RuleBookPrescriber;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every reason is taken at its word: its facts are looked up again, and a sentence that the test does not know fails. */
class ReasonsTest {
    private static final long SEED = 13;
    private static final Catalogue SHIPPED = Lab.shipped();
    private static final Pattern SIDE = Pattern.compile("(Left|Right) side only: your (.+?) rests today\\.");
    private static final Pattern EQUIPMENT =
            Pattern.compile("No (.+) here, and every exercise for your (.+) that is safe at (\\d+) needs one\\.");
    private static final Pattern SOME = Pattern.compile(
            "Every exercise for your (.+) that is safe at (\\d+) needs something that is not here: (.+)\\.");
    private static final Pattern TIME = Pattern.compile(
            ".+: what works it takes at least (\\d+) minutes?; (beside what is sorer, )?(none|\\d+) of (\\d+) (?:is|are) left\\.");

    private final SessionEngine engine = SessionEngine.of(SHIPPED, Properties.GYM);
    private final Prescriber prescriber = new RuleBookPrescriber(SHIPPED, Properties.GYM);
    private final AreaText areas = new AreaText(Locale.ENGLISH);

    @Test
    void whyNotIsTrueForAnyExercise() {
        Random random = new Random(SEED);
        RandomCases cases = new RandomCases(random, Properties.GYM);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Case asked = cases.next(SHIPPED);
            Session session = asked.plan(engine);
            if (session.stop() != null) {
                continue;
            }
            ReasonFacts facts = new ReasonFacts(asked, session, prescriber);
            for (Session.LeftOut left : session.leftOut()) {
                SHIPPED.find(left.exercise()).ifPresent(e -> note(wrong, facts.wrong(e, left.why())));
            }
            for (int j = 0; j < 6; j++) {
                Exercise any = SHIPPED.exercises().get(random.nextInt(SHIPPED.size()));
                if (session.items().stream().noneMatch(item -> item.exercise().equals(any.id()))) {
                    note(wrong, facts.wrong(any, engine.whyNot(asked.request(), asked.history(), any.id())));
                }
            }
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    private static void note(List<String> wrong, @org.jspecify.annotations.Nullable String found) {
        if (found != null) {
            wrong.add(found);
        }
    }

    /** The words about a sore spot that nothing works name what would have to be different. */
    @Test
    void whatBlocksASoreSpotIsNamed() {
        RandomCases cases = new RandomCases(new Random(SEED + 1), Properties.GYM);
        int checked = 0;
        for (int i = 0; i < 1_200; i++) {
            Case asked = cases.next(SHIPPED);
            Session session = asked.plan(engine);
            for (Soreness sore : asked.request().soreness()) {
                for (Session.LeftOut left : session.leftOut()) {
                    if (left.exercise().equals(sore.spot().id())) {
                        checked += blocked(asked, session, sore, left.why());
                    }
                }
            }
        }
        assertThat(checked).as("seed %d: reasons that were checked", SEED + 1).isGreaterThan(150);
    }

    private int blocked(Case asked, Session session, Soreness sore, String why) {
        String spot = areas.word(sore.spot());
        Matcher one = EQUIPMENT.matcher(why);
        Matcher some = SOME.matcher(why);
        Matcher time = TIME.matcher(why);
        if (one.matches() || some.matches()) {
            List<String> words = one.matches()
                    ? List.of(one.group(1))
                    : List.of(some.group(3).split(", | or "));
            assertThat(one.matches() ? one.group(2) : some.group(1)).isEqualTo(spot);
            Today today = new Today(asked.with(equipped(asked)));
            List<Exercise> safe = SHIPPED.exercises().stream()
                    .filter(e -> e.worksOn(sore.spot().area()))
                    .filter(e -> today.sides(e).stream().anyMatch(side -> Today.loads(side, sore.spot())))
                    .toList();
            assertThat(safe).as("%s %s", why, asked.request()).isNotEmpty().allSatisfy(e -> {
                assertThat(asked.request().equipment().containsAll(e.equipment()))
                        .isFalse();
                assertThat(e.equipment()).containsAnyElementsOf(words);
            });
            return 1;
        } else if (time.matches()) {
            int left = asked.request().minutes() * 60 - session.seconds();
            assertThat(time.group(3)).isEqualTo(left < 60 ? "none" : String.valueOf(left / 60));
            assertThat(Integer.parseInt(time.group(1)) * 60).as(why).isGreaterThan(left);
            if (time.group(2) != null) {
                assertThat(asked.request().soreness())
                        .as(why)
                        .anyMatch(other -> other.severity() > sore.severity() && worked(session, other.spot()));
            }
            return 1;
        }
        return 0;
    }

    /** With all equipment and experience: what is safe, whatever the gym has. */
    private static gym.sorespot.strength.session.Request equipped(Case asked) {
        var r = asked.request();
        return new gym.sorespot.strength.session.Request(
                r.date(),
                r.minutes(),
                r.goal(),
                3,
                r.age(),
                gym.sorespot.strength.catalogue.Equipment.words(),
                r.soreness(),
                r.warnings(),
                r.unlocked());
    }

    private static boolean worked(Session session, Spot spot) {
        return session.items().stream()
                .anyMatch(item -> item.areas().contains(spot.area()) && Today.loads(item.side(), spot));
    }

    /** Who does one side only is told for whose sake; the aim that a reason names is sore; numbers of caps are kept. */
    @Test
    void whatItemsSayIsTrue() {
        RandomCases cases = new RandomCases(new Random(SEED + 2), Properties.GYM);
        int sides = 0;
        for (int i = 0; i < 400; i++) {
            Case asked = cases.next(SHIPPED);
            for (Item item : asked.plan(engine).items()) {
                Matcher side = SIDE.matcher(item.why());
                boolean one = item.side() == WorkSide.LEFT || item.side() == WorkSide.RIGHT;
                assertThat(side.find()).as(item.why()).isEqualTo(one);
                if (one) {
                    rests(asked, item, side);
                    sides++;
                }
                caps(item);
                boolean aimed = asked.request().soreness().stream()
                        .filter(sore -> sore.severity() > 0 && sore.severity() < 8)
                        .anyMatch(sore ->
                                item.areas().contains(sore.spot().area()) && Today.loads(item.side(), sore.spot()));
                boolean saysSo = item.why().matches("(Gets|Eases|Loads|Strengthens|Teaches|Lets) your sore .*");
                assertThat(saysSo).as("%s %s", item, asked.request().soreness()).isEqualTo(aimed);
            }
        }
        assertThat(sides).isGreaterThan(30);
    }

    private void rests(Case asked, Item item, Matcher side) {
        assertThat(side.group(1)).isEqualToIgnoringCase(item.side().id());
        Exercise exercise = SHIPPED.find(item.exercise()).orElseThrow();
        WorkSide idle = item.side() == WorkSide.LEFT ? WorkSide.RIGHT : WorkSide.LEFT;
        Today today = new Today(asked);
        assertThat(today.broken(exercise, idle))
                .as("%s %s", item, asked.request())
                .isNotEmpty();
        boolean named = asked.request().soreness().stream()
                .anyMatch(sore -> areas.word(sore.spot()).equals(side.group(2))
                        && !new Today(asked.with(only(asked, sore)))
                                .broken(exercise, idle)
                                .isEmpty());
        boolean hard = exercise.areas().stream()
                .flatMap(Spot::of)
                .anyMatch(spot -> areas.word(spot).equals(side.group(2)) && today.workedHard(spot));
        assertThat(named || hard).as("%s %s", item, asked.request()).isTrue();
    }

    private static gym.sorespot.strength.session.Request only(Case asked, Soreness sore) {
        var r = asked.request();
        return new gym.sorespot.strength.session.Request(
                r.date(),
                r.minutes(),
                r.goal(),
                r.level(),
                r.age(),
                r.equipment(),
                List.of(sore),
                r.warnings(),
                r.unlocked());
    }

    private static void caps(Item item) {
        Matcher load = Pattern.compile("Today at most .*?(\\d+)% of your load").matcher(item.why());
        if (load.find()) {
            assertThat(item.loadPercent()).as(item.why()).isLessThanOrEqualTo(Integer.parseInt(load.group(1)));
        }
        Matcher sets = Pattern.compile("Today at most .*?(\\d+) sets").matcher(item.why());
        if (sets.find()) {
            assertThat(item.sets()).as(item.why()).isLessThanOrEqualTo(Integer.parseInt(sets.group(1)));
        }
        Matcher effort = Pattern.compile("Today at most .*?effort (\\d+) of 10").matcher(item.why());
        if (effort.find()) {
            assertThat(item.effort()).as(item.why()).isLessThanOrEqualTo(Integer.parseInt(effort.group(1)));
        }
    }
}
