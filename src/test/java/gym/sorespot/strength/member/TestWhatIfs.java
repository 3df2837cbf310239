package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An engine of few rules: one session, out of which goes what is unwanted or busy, and into which comes what is swapped. */
final class TestWhatIfs implements WhatIfs {
    final List<Asked> asked = new ArrayList<>();
    private final Runnable trouble;
    boolean empty;

    TestWhatIfs(Runnable trouble) {
        this.trouble = trouble;
    }

    @Override
    public Session plan(Asked question) {
        trouble.run();
        asked.add(question);
        return TestSession.in(
                question.locale(),
                TestSession.with(
                        TestSession.session(),
                        question.request().minutes(),
                        item -> !empty && wanted(item, question.wishes()) ? swapped(item, question.wishes()) : null));
    }

    private static boolean wanted(Item item, Wishes wishes) {
        boolean busy = Shipped.catalogue()
                .find(item.exercise())
                .map(Exercise::equipment)
                .filter(pieces -> !Collections.disjoint(pieces, wishes.busy()))
                .isPresent();
        return !busy
                && !wishes.machines().contains(item.exercise())
                && !wishes.without().contains(item.exercise());
    }

    private static Item swapped(Item item, Wishes wishes) {
        String to = wishes.swaps().get(item.exercise());
        // What nobody may do today is not swapped in, whatever was wished.
        return to == null || to.equals("forbidden") ? item : as(item, to);
    }

    private static Item as(Item item, String id) {
        return TestSession.as(
                item, id, Shipped.catalogue().find(id).map(Exercise::name).orElse(id));
    }

    @Override
    public List<Item> alternatives(Asked question, String exercise) {
        trouble.run();
        Item item = TestSession.session().items().stream()
                .filter(each -> each.exercise().equals(exercise))
                .findFirst()
                .orElseThrow();
        return List.of(as(item, "two-leg-heel-raise"), as(item, "one-leg-heel-raise"), as(item, "seated-calf-raise"))
                .stream()
                .map(each -> TestSession.in(question.locale(), each))
                .toList();
    }

    @Override
    public String whyNot(Asked question, String exercise) {
        return TestSession.said(question.locale(), "Right calf at 6: this one is left out from 5 on.");
    }
}
