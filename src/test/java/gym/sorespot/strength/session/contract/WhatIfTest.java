package gym.sorespot.strength.session.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.Changes;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.session.engine.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Changing a session: what was asked for comes, what was taken out goes, the rest stays, and all of it is safe. */
class WhatIfTest {
    private static final long SEED = 31;
    private static final int CASES = 600;
    private static final Catalogue SHIPPED = Lab.shipped();
    private static final SessionEngine ENGINE = SessionEngine.of(SHIPPED, Lab.GYM);
    private static final WhatIf WHAT_IF = ENGINE.whatIf();

    private final Random random = new Random(SEED);

    @Test
    void nothingChangesWithoutAChange() {
        each((request, shown) -> {
            Session same = WHAT_IF.plan(request, History.NONE, shown, Changes.NONE);
            assertThat(ids(same)).isEqualTo(ids(shown));
        });
    }

    @Test
    void whatWasTakenOutGoesAndTheRestStays() {
        each((request, shown) -> {
            Item out = any(shown);
            Session without = change(request, shown, Changes.NONE.without(out.exercise()));
            assertThat(ids(without)).doesNotContain(out.exercise());
            if (!alone(request, shown, out)) {
                assertThat(lost(shown, without))
                        .as("%s without %s", request, out)
                        .containsOnly(out.exercise());
            }
            assertThat(without.leftOut())
                    .filteredOn(left -> left.exercise().equals(out.exercise()))
                    .allSatisfy(left -> assertThat(left.why()).contains("took it out"));
        });
    }

    @Test
    void anAlternativeComesForWhatItStandsInFor() {
        each((request, shown) -> {
            Item out = any(shown);
            List<Item> alternatives = WHAT_IF.alternatives(request, History.NONE, shown, Changes.NONE, out.exercise());
            for (Item other : alternatives) {
                Changes changes = Changes.NONE.swapped(out.exercise(), other.exercise());
                Session swapped = change(request, shown, changes);
                assertThat(ids(swapped)).contains(other.exercise()).doesNotContain(out.exercise());
                // Where it simply takes the place nothing else goes; elsewhere the rest makes room for it.
                if (fits(request, shown, out, other) && !alone(request, shown, out)) {
                    assertThat(lost(shown, swapped))
                            .as("%s: %s for %s", request, other.exercise(), out.exercise())
                            .containsOnly(out.exercise());
                }
            }
            assertThat(alternatives).extracting(Item::exercise).doesNotContainAnyElementsOf(ids(shown));
        });
    }

    @Test
    void whatNeedsSomethingBusyGoesAndTheRestStays() {
        each((request, shown) -> {
            Set<String> used = new TreeSet<>(exercise(any(shown)).equipment());
            if (used.isEmpty()) {
                return;
            }
            String word = used.iterator().next();
            Session without = change(request, shown, Changes.NONE.busy(word));
            assertThat(without.items())
                    .noneMatch(item -> exercise(item).equipment().contains(word));
            List<Item> left = shown.items().stream()
                    .filter(item -> !exercise(item).equipment().contains(word))
                    .toList();
            // Where only that worked a sore spot, another exercise may have to make room for it.
            if (reach(request, left) == reach(request, shown.items())) {
                assertThat(lost(shown, without))
                        .as("%s, %s busy: %s then %s", request, word, ids(shown), ids(without))
                        .allMatch(
                                id -> SHIPPED.find(id).orElseThrow().equipment().contains(word));
            }
            Session free = change(request, without, Changes.NONE.busy(word).free(word));
            if (reach(request, free.items()) == reach(request, without.items())) {
                assertThat(lost(without, free))
                        .as(
                                "%s freed %s: %s %s then %s %s",
                                request, word, ids(without), without.value(), ids(free), free.value())
                        .isEmpty();
            }
        });
    }

    /** "The leg press is busy" says nothing of the other machines. */
    @Test
    void aBusyMachineIsThatOneAndTheRestStays() {
        int[] seen = new int[1];
        each((request, shown) -> shown.items().stream()
                .filter(item -> exercise(item).equipment().contains("machine"))
                .findFirst()
                .ifPresent(item -> {
                    seen[0]++;
                    Changes busy = Changes.NONE.machineBusy(item.exercise());
                    Session without = change(request, shown, busy);
                    assertThat(ids(without)).doesNotContain(item.exercise());
                    if (!alone(request, shown, item)) {
                        assertThat(lost(shown, without))
                                .as("%s, %s busy", request, item.exercise())
                                .containsOnly(item.exercise());
                    }
                    assertThat(WHAT_IF.whyNot(request, History.NONE, without, busy, item.exercise()))
                            .isEqualTo("Its machine is in use.");
                    assertThat(ids(change(request, shown, busy.machineFree(item.exercise()))))
                            .isEqualTo(ids(shown));
                }));
        assertThat(seen[0]).as("sessions with a machine").isGreaterThan(20);
    }

    @Test
    void fewerMinutesKeepWhatFitsAndMoreMinutesKeepAll() {
        each((request, shown) -> {
            int fewer = Math.max(10, request.minutes() - 10);
            Session shorter = change(request, shown, Changes.NONE.withMinutes(fewer));
            assertThat(shorter.seconds()).isLessThanOrEqualTo(fewer * 60);
            Session longer = change(request, shown, Changes.NONE.withMinutes(Math.min(90, request.minutes() + 10)));
            assertThat(lost(shown, longer)).isEmpty();
        });
    }

    @Test
    void anotherGoalIsAsSafe() {
        each((request, shown) -> {
            Goal other = Goal.values()[random.nextInt(Goal.values().length)];
            change(request, shown, Changes.NONE.withGoal(other));
        });
    }

    @Test
    void saysWhyNotForAnyExercise() {
        each((request, shown) -> {
            Exercise exercise = SHIPPED.exercises().get(random.nextInt(SHIPPED.size()));
            Changes changes = Changes.NONE.without(exercise.id());
            String why = WHAT_IF.whyNot(request, History.NONE, change(request, shown, changes), changes, exercise.id());
            assertThat(why).contains("took it out");
        });
    }

    private interface Check {
        void of(Request request, Session shown);
    }

    private void each(Check one) {
        for (int i = 0; i < CASES; i++) {
            Request request = RandomRequests.ordinary(random, Lab.GYM);
            Session shown = ENGINE.plan(request, History.NONE);
            if (!shown.items().isEmpty()) {
                one.of(request, shown);
            }
        }
    }

    /** The changed session, after it was checked that it is safe, in order and dosed right. */
    private static Session change(Request request, Session shown, Changes changes) {
        Session changed = WHAT_IF.plan(request, History.NONE, shown, changes);
        Set<String> equipment = new TreeSet<>(request.equipment());
        equipment.removeAll(changes.busy());
        Integer minutes = changes.minutes();
        Goal goal = changes.goal();
        Request now = new Request(
                request.date(),
                minutes == null ? request.minutes() : minutes,
                goal == null ? request.goal() : goal,
                request.level(),
                request.age(),
                equipment,
                request.soreness(),
                request.warnings(),
                request.unlocked());
        Case asked = new Case(SHIPPED, Lab.GYM, now, History.NONE);
        List<String> broken = new ArrayList<>();
        new ItemCheck(asked, changed, broken).check();
        new OrderCheck(asked, changed, broken).check();
        new DoseCheck(asked, changed, broken).check();
        assertThat(broken)
                .as("seed %d: %s changed by %s", SEED, request, changes)
                .isEmpty();
        return changed;
    }

    private static boolean fits(Request request, Session shown, Item out, Item other) {
        boolean time = shown.seconds() - out.seconds() + other.seconds() <= request.minutes() * 60;
        return time
                && shown.items().stream().filter(item -> item != out).noneMatch(item -> exercise(item)
                        .family()
                        .equals(exercise(other).family()));
    }

    /** Whether nothing else works some sore spot: then another exercise may have to make room for that. */
    private static boolean alone(Request request, Session shown, Item item) {
        return request.soreness().stream()
                .map(Soreness::spot)
                .filter(spot -> works(item, spot))
                .anyMatch(spot -> shown.items().stream().noneMatch(other -> other != item && works(other, spot)));
    }

    private static boolean works(Item item, Spot spot) {
        return exercise(item).worksOn(spot.area()) && item.side().loads(spot.side());
    }

    private static long reach(Request request, List<Item> items) {
        return request.soreness().stream()
                .filter(sore -> items.stream().anyMatch(item -> works(item, sore.spot())))
                .count();
    }

    private Item any(Session shown) {
        return shown.items().get(random.nextInt(shown.items().size()));
    }

    private static Exercise exercise(Item item) {
        return SHIPPED.find(item.exercise()).orElseThrow();
    }

    private static Set<String> ids(Session session) {
        return session.items().stream().map(Item::exercise).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lost(Session before, Session after) {
        Set<String> lost = ids(before);
        lost.removeAll(ids(after));
        return lost;
    }
}
