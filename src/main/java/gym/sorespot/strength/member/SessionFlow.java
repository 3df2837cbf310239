package gym.sorespot.strength.member;

import gym.sorespot.kiosk.plugin.KioskContext;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plans the session and lets it change under the finger. Event thread; the planning itself runs as a job. */
public final class SessionFlow {
    private final VisitModel visit;
    private final SessionModel model;
    private final Rooms rooms;
    private final KioskContext context;
    private final OneJob planning;
    private final OneJob asking;
    private final BiConsumer<Session, Session> onSaid;

    /** @param onSaid gets the session as it was said before, and as it is said now, when that is in another language */
    SessionFlow(VisitModel visit, Rooms rooms, KioskContext context, BiConsumer<Session, Session> onSaid) {
        this.visit = visit;
        this.model = visit.session();
        this.rooms = rooms;
        this.context = context;
        this.planning = new OneJob(context);
        this.asking = new OneJob(context);
        this.onSaid = onSaid;
    }

    private record Changed(Planned planned, String why) {}

    private record First(Planned planned, @Nullable List<PlanChange> told) {}

    /** Plans afresh; what was wished before counts again. */
    public void plan() {
        Supplier<Asked> asked = asked(null);
        History without = visit.person().hasTold() ? visit.person().before() : null;
        model.planning();
        planning.start(
                "plan a session",
                () -> first(asked.get(), without),
                first -> {
                    model.ready(first.planned(), first.told());
                    visit.go(first.planned().session().stop() == null ? Step.SESSION : Step.STOP);
                    languageChanged();
                },
                model::failed);
    }

    /** @param without the history without what was said today of the last visit; null where nothing was said */
    private First first(Asked question, @Nullable History without) {
        Planned planned = planned(question);
        return new First(
                planned,
                without == null
                        ? null
                        : PlanChange.between(rooms.whatIfs().plan(question.of(without)), planned.session()));
    }

    private Planned planned(Asked question) {
        return new Planned(question, rooms.whatIfs().plan(question));
    }

    /** Says the session in the language of the screen, unless it speaks that already; nothing else changes. */
    void languageChanged() {
        Planned before = model.planned().orElse(null);
        Asked asked = before == null ? null : before.asked();
        if (before == null
                || asked == null
                || model.phase() != SessionModel.Phase.READY
                || asked.locale().equals(context.locale())) {
            return;
        }
        Asked again = asked.in(context.locale());
        planning.start(
                "say a session in another language",
                () -> planned(again),
                said -> {
                    model.said(said);
                    onSaid.accept(before.session(), said.session());
                    languageChanged();
                },
                trouble -> {});
    }

    /** @param minutes 10 to 90 */
    public void minutes(int minutes) {
        Moment now = now();
        visit.time().minutes(minutes);
        change(now, model.wishes(), "");
    }

    public void goal(Goal goal) {
        Moment now = now();
        visit.time().goal(goal);
        change(now, model.wishes(), "");
    }

    /** Not this exercise today. */
    public void takeOut(String exercise) {
        change(now(), model.wishes().without(exercise), "");
    }

    /** This exercise may be there again. */
    public void putBack(String exercise) {
        change(now(), model.wishes().again(exercise), "");
    }

    /** Others use this equipment. */
    public void busy(String equipment) {
        change(now(), model.wishes().busy(equipment), "");
    }

    /** This equipment is free again. */
    public void free(String equipment) {
        change(now(), model.wishes().free(equipment), "");
    }

    /** Others use the machine of this exercise; other machines are free. */
    public void machineBusy(String exercise) {
        change(now(), model.wishes().machineBusy(exercise), "");
    }

    /** The machine of this exercise is free again. */
    public void machineFree(String exercise) {
        change(now(), model.wishes().machineFree(exercise), "");
    }

    /** One exercise in place of another: an alternative, or the easier or harder one. */
    public void swap(String from, String to) {
        change(now(), model.wishes().swap(from, to), to);
    }

    /** The first of the two again. */
    public void swapBack(String from) {
        change(now(), model.wishes().unswap(from), "");
    }

    /** Takes the last change back: all is as it was, without planning again. */
    public void undo() {
        undo("");
        languageChanged();
    }

    private void undo(String why) {
        planning.cancel();
        // First what was chosen, then the session: whoever is told of the session shows both.
        model.last().ifPresent(last -> {
            visit.time().minutes(last.minutes());
            visit.time().goal(last.goal());
        });
        model.undo(why);
    }

    private Moment now() {
        Planned shown = model.planned().orElseThrow();
        return new Moment(visit.time().minutes(), visit.time().goal(), model.wishes(), shown);
    }

    /** @param wanted an exercise whose absence has to be explained; empty for none */
    private void change(Moment before, Wishes wishes, String wanted) {
        asking.cancel();
        model.changing(before, wishes);
        Supplier<Asked> asked = asked(before.planned().session());
        planning.start(
                "change a session",
                () -> {
                    Asked question = asked.get();
                    Planned planned = planned(question);
                    boolean met = wanted.isEmpty()
                            || planned.session().items().stream()
                                    .map(Item::exercise)
                                    .anyMatch(wanted::equals);
                    return new Changed(planned, met ? "" : rooms.whatIfs().whyNot(question, wanted));
                },
                changed -> {
                    model.changed(changed.planned(), changed.why());
                    languageChanged();
                },
                trouble -> {
                    undo(trouble);
                    languageChanged();
                });
    }

    /** What could take the place of an exercise, the best first. */
    public void alternatives(String exercise, Consumer<List<Item>> answer) {
        Supplier<Asked> asked = asked(model.session().orElseThrow());
        asking.start(
                "find alternatives",
                () -> rooms.whatIfs().alternatives(asked.get(), exercise),
                answer,
                trouble -> answer.accept(List.of()));
    }

    /** Why an exercise is not there. */
    public void whyNot(String exercise, Consumer<String> answer) {
        Supplier<Asked> asked = asked(model.session().orElseThrow());
        asking.start("ask why not", () -> rooms.whatIfs().whyNot(asked.get(), exercise), answer, answer);
    }

    /** What was chosen until now; what equipment is in order is looked up at the last moment, off the event thread. */
    private Supplier<Asked> asked(@Nullable Session shown) {
        LocalDate date = LocalDate.now(context.clock());
        int minutes = visit.time().minutes();
        Goal goal = visit.time().goal();
        int level = visit.time().level();
        List<Soreness> soreness = visit.where().soreness(date);
        List<String> warnings = visit.check().warnings();
        History history = visit.history();
        Wishes wishes = model.wishes();
        Locale locale = context.locale();
        return () -> new Asked(
                new Request(date, minutes, goal, level, null, rooms.gym().inOrder(), soreness, warnings, false),
                history,
                shown,
                wishes,
                locale);
    }

    /** Nobody waits for an answer any more; what is shown is true again. */
    void cancel() {
        planning.cancel();
        asking.cancel();
        switch (model.phase()) {
            case PLANNING -> model.dropSession();
            case CHANGING -> undo("");
            case NOT_PLANNED, READY, FAILED -> {}
        }
    }
}
