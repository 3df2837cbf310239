package gym.sorespot.strength.session.engine;

import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Refusals;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.choice.Choice;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.choice.Search;
import gym.sorespot.strength.session.day.Aim;
import gym.sorespot.strength.session.day.Day;
import gym.sorespot.strength.session.dose.DayDoses;
import gym.sorespot.strength.session.dose.Fact;
import gym.sorespot.strength.session.dose.Prescriber;
import gym.sorespot.strength.session.dose.Prescription;
import gym.sorespot.strength.session.order.Ordering;
import gym.sorespot.strength.session.order.Placed;
import gym.sorespot.strength.session.reasons.ItemReasons;
import gym.sorespot.strength.session.reasons.LeftOutReasons;
import gym.sorespot.strength.session.reasons.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One session in the making, room by room: day, menu, choice, order, reasons. */
final class Planning {
    /** Rule book: 48 h for the same area (F23, F24). */
    private static final int DAYS_TO_NEXT = 2;

    private final Shelf shelf;
    private final Gym gym;
    private final Words words;
    private final Day day;
    private final DayDoses doses;
    private final Refusals refusals;
    private final Choice choice;

    Planning(
            Shelf shelf,
            Gym gym,
            Prescriber prescriber,
            Words words,
            Request request,
            Triage.Permits permits,
            History history,
            Set<String> without) {
        this.shelf = shelf;
        this.gym = gym;
        this.words = words;
        this.day = Day.of(request, permits, history, shelf.catalogue());
        this.doses = prescriber.on(request, history);
        this.refusals = new Refusals(day, doses, without);
        Menu menu = shelf.menu(day, doses, without);
        this.choice = Search.best(menu);
    }

    Session session() {
        ItemReasons reasons = new ItemReasons(day, words);
        List<Session.Block> blocks = new ArrayList<>();
        for (Placed placed : new Ordering(day).order(choice.picks())) {
            blocks.add(new Session.Block(
                    placed.kind(),
                    placed.picks().stream()
                            .map(pick -> item(pick, reasons.why(pick)))
                            .toList()));
        }
        return new Session(
                null,
                day.request().minutes(),
                choice.picks().stream().mapToInt(Pick::seconds).sum(),
                blocks,
                leftOut().all(),
                advice(),
                next(),
                new Session.Value(choice.got(), choice.bound()));
    }

    String whyNot(String exercise) {
        return leftOut().why(exercise);
    }

    private LeftOutReasons leftOut() {
        return new LeftOutReasons(day, shelf.catalogue(), refusals, choice.picks(), words);
    }

    private static Item item(Pick pick, String why) {
        Prescription dose = pick.dose();
        return new Item(
                pick.exercise().id(),
                pick.exercise().name(),
                pick.exercise().role(),
                pick.side(),
                dose.sets(),
                dose.reps(),
                dose.holdSeconds(),
                dose.tempo(),
                dose.restSeconds(),
                dose.loadPercent(),
                dose.loadKg(),
                dose.effort(),
                dose.seconds(),
                pick.exercise().areas(),
                why);
    }

    private List<Session.Advice> advice() {
        List<Session.Advice> advice = new ArrayList<>();
        for (Fact fact : doses.day()) {
            advice.add(new Session.Advice(fact.key().substring(fact.key().indexOf('.') + 1), words.say(fact)));
        }
        for (Card card : gym.cards()) {
            advice.add(new Session.Advice(card.id(), card.text()));
        }
        return advice;
    }

    private Session.Next next() {
        List<Aim> aims = day.aims();
        String why = aims.isEmpty()
                ? words.say("next.plain")
                : words.say("next.aimed", aims.get(0).spot());
        return new Session.Next(day.request().date().plusDays(DAYS_TO_NEXT), why);
    }
}
