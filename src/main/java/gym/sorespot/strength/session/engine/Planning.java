package gym.sorespot.strength.session.engine;

import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.candidates.Refusals;
import gym.sorespot.strength.session.candidates.Shelf;
import gym.sorespot.strength.session.choice.Choice;
import gym.sorespot.strength.session.choice.Favours;
import gym.sorespot.strength.session.choice.Pick;
import gym.sorespot.strength.session.choice.Search;
import gym.sorespot.strength.session.choice.Swaps;
import gym.sorespot.strength.session.choice.WiderSwaps;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One session in the making, room by room: day, menu, choice, order, reasons. Not thread-safe. */
final class Planning {
    /** As many as fit a page to choose from. */
    static final int ALTERNATIVES = 6;

    /** Fewer are no choice. */
    private static final int FEW = 2;

    /** Rule book: 48 h for the same area (F23, F24). */
    private static final int DAYS_TO_NEXT = 2;

    private final Shelf shelf;
    private final Gym gym;
    private final Words words;
    private final Day day;
    private final DayDoses doses;
    private final Refusals refusals;
    private final Menu menu;

    Planning(
            Shelf shelf,
            Gym gym,
            Prescriber prescriber,
            Words words,
            Request request,
            Triage.Permits permits,
            History history,
            Changes changes) {
        this.shelf = shelf;
        this.gym = gym;
        this.words = words;
        this.day = Day.of(request, permits, history, shelf.catalogue());
        this.doses = prescriber.on(request, history);
        Set<String> occupied = shelf.onSameMachine(changes.machines());
        this.refusals = new Refusals(day, doses, changes.out(), occupied);
        Set<String> without = new HashSet<>(occupied);
        without.addAll(changes.out());
        this.menu = shelf.menu(day, doses, without);
    }

    /** The best session there is. */
    Session best() {
        return session(Search.best(menu));
    }

    /** What the best session takes. */
    List<Pick> bestPicks() {
        return Search.best(menu).picks();
    }

    /** The best session that keeps what it can of another one. */
    Session changed(Session shown, Set<String> asked) {
        return session(Search.best(menu, favours(shown, asked)));
    }

    private static Favours favours(Session shown, Set<String> asked) {
        Favours favours = new Favours();
        shown.items().forEach(item -> favours.stays(item.exercise(), item.sets(), item.restSeconds()));
        asked.forEach(favours::asked);
        return favours;
    }

    /** What a session on the page takes, as far as it is still on the menu. */
    List<Pick> picks(Session shown) {
        return shown.items().stream()
                .flatMap(item -> menu
                        .find(item.exercise())
                        .map(found -> new Pick(found.portion(), found.entry(), dose(found.portion(), item)))
                        .stream())
                .toList();
    }

    private static Prescription dose(Portion portion, Item item) {
        return portion.options().stream()
                .filter(dose -> dose.sets() == item.sets() && dose.restSeconds() == item.restSeconds())
                .findFirst()
                .orElse(portion.options().get(0));
    }

    /** What could stand in for an exercise on the page, the best first. */
    List<Item> alternatives(Session shown, Set<String> asked, String exercise) {
        List<Pick> picks = picks(shown);
        ItemReasons reasons = new ItemReasons(day, words);
        return picks.stream()
                .filter(pick -> pick.exercise().id().equals(exercise))
                .flatMap(pick -> alternatives(picks, pick, favours(shown, asked)).stream())
                .limit(ALTERNATIVES)
                .map(pick -> item(pick, reasons.why(pick)))
                .toList();
    }

    private List<Pick> alternatives(List<Pick> picks, Pick out, Favours favours) {
        List<Pick> simple = new Swaps(menu, picks, out).ranked();
        if (simple.size() >= FEW) {
            return simple;
        }
        Set<String> known = new HashSet<>();
        simple.forEach(pick -> known.add(pick.entry().id()));
        List<Pick> all = new ArrayList<>(simple);
        new WiderSwaps(menu, picks, out, favours)
                .ranked().stream()
                        .filter(pick -> !known.contains(pick.entry().id()))
                        .forEach(all::add);
        return all;
    }

    /** Why this exercise is not among these. */
    String whyNot(List<Pick> picks, String exercise) {
        return leftOut(picks).why(exercise);
    }

    private LeftOutReasons leftOut(List<Pick> picks) {
        return new LeftOutReasons(menu, shelf, refusals, picks, words);
    }

    private Session session(Choice choice) {
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
                leftOut(choice.picks()).all(),
                advice(),
                next(),
                new Session.Value(choice.got(), choice.bound()));
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
