package gym.sorespot.strength.session.dose;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.body.Triage;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The doses of one member on one day: each rule in turn, from what is planned to what is allowed. */
final class RuleBookDay implements DayDoses {
    private final Request request;
    private final TrainingLog log;
    private final Thresholds thresholds;
    private final Rack rack;
    private final LadderSteps ladders;
    private final Triage.Permits permits;
    private final Stage stage;
    private final Comeback comeback;
    private final boolean deload;
    private final Setbacks setbacks;
    private final HardWork hardWork;

    RuleBookDay(Request request, TrainingLog log, Thresholds thresholds, Rack rack, Ladders ladders) {
        this.request = request;
        this.log = log;
        this.thresholds = thresholds;
        this.rack = rack;
        // Stops were decided before; here a spot at the threshold simply permits nothing.
        this.permits = (Triage.Permits) Triage.of(request.soreness(), List.of(), thresholds, true, request.date());
        this.comeback = new Comeback(log);
        this.stage = Stage.of(request.level(), request.age(), comeback.restart());
        this.ladders = new LadderSteps(ladders, request, stage, log);
        this.deload = Deload.due(request.date(), log.trainingDays());
        this.setbacks = new Setbacks(log, request.soreness());
        this.hardWork = new HardWork(log);
    }

    @Override
    public Prescribed prescribe(Exercise exercise, WorkSide side) {
        Caps caps = Caps.of(permits, exercise, side);
        Fact forbidden = caps.forbids(exercise.role());
        if (forbidden == null) {
            forbidden = hardWork.forbids(exercise, side);
        }
        return forbidden != null ? new Prescribed.None(forbidden) : dose(exercise, side, caps);
    }

    private Prescribed dose(Exercise exercise, WorkSide side, Caps caps) {
        Past past = new Past(exercise, log.of(exercise.id(), side), thresholds);
        LadderSteps.Step step = ladders.of(exercise, side);
        Row table = row(exercise);
        Plan plan = table != null ? tablePlan(exercise, table, past) : OwnDose.plan(exercise, stage, older());
        Row row = step == null ? table : null;
        if (step != null) {
            step.apply(plan, side);
        }
        boolean training = TrainingLog.training(exercise.role());
        Gap gap = comeback.gap(exercise);
        int breakPercent = gap.percent();
        Fact setback = training ? setbacks.of(exercise, side, past.done()) : null;

        LoadPlan load = new LoadPlan(plan, past, stage, rack);
        boolean repMax = step != null && step.ladder().repMax();
        boolean free = setback == null
                && breakPercent == 100
                && !deload
                && caps.permit().loadPercent() == 100;
        Double kg = load.base(repMax && free);
        if (free && past.twoForTwo(plan.effort) && past.lastReps() == plan.reps) {
            kg = Progress.apply(plan, row, kg, load.tool(), stage, rack);
        }
        if (training) {
            cutForBreak(plan, load.tool(), gap, exercise.role());
            cutForDeload(plan);
        }
        if (setback != null) {
            cutForSetback(plan, setback, load.tool());
        }
        caps.lower(plan);
        caps.warmUp(plan, side);
        Fact tooLight = load.settle(kg, caps.permit(), breakPercent, setback != null);
        return tooLight != null ? new Prescribed.None(tooLight) : new Prescribed.Doses(plan.options(side));
    }

    private @Nullable Row row(Exercise exercise) {
        boolean byTable = exercise.role() == Role.STRENGTH && !exercise.dose().isHold();
        return byTable
                ? DoseTable.row(
                        request.goal(),
                        stage,
                        exercise.pattern().severalJoints(),
                        Rack.tool(exercise.equipment()).isPresent())
                : null;
    }

    private Plan tablePlan(Exercise exercise, Row row, Past past) {
        Plan plan = new Plan(exercise);
        plan.sets = row.setsNear(exercise.dose().sets());
        plan.rests = row.rests();
        plan.effort = row.effort();
        int last = past.lastReps();
        // Repetitions that progress has won stay won, as long as they fit the goal.
        plan.reps = last >= row.repsFrom() && last <= row.repsTo()
                ? last
                : row.nearest(exercise.dose().reps());
        if (stage == Stage.OLDER_START) {
            plan.facts.add(Fact.of("dose.older-start"));
        }
        return plan;
    }

    private void cutForBreak(Plan plan, @Nullable String tool, Gap gap, Role role) {
        Fact lighter = tool == null ? null : gap.fact();
        if (lighter != null) {
            plan.first(lighter);
        }
        int percent = comeback.setsPercent();
        if (percent < 100 && role != Role.ISOMETRIC && plan.changeSets(sets -> Comeback.sets(sets, percent))) {
            plan.first(Fact.of("break.sets", comeback.week()));
        }
    }

    private void cutForDeload(Plan plan) {
        if (deload && plan.changeSets(Deload::sets)) {
            plan.first(Fact.of("deload", Deload.WEEKS));
        }
    }

    /** A fifth off the load; where nothing is loaded, off the repetitions or the hold. */
    private static void cutForSetback(Plan plan, Fact setback, @Nullable String tool) {
        plan.first(setback);
        if (tool == null) {
            plan.reps = Setbacks.less(plan.reps);
            plan.holdSeconds = Setbacks.less(plan.holdSeconds);
        }
    }

    private boolean older() {
        Integer age = request.age();
        return age != null && age >= Stage.OLDER;
    }

    @Override
    public Set<String> personal() {
        Set<String> ids = new HashSet<>(log.exercises());
        ids.addAll(ladders.active());
        return ids;
    }

    @Override
    public boolean areasAlike() {
        return log.empty();
    }

    @Override
    public List<Fact> day() {
        List<Fact> facts = new ArrayList<>(LongSoreness.advice(log, request.soreness()));
        facts.addAll(setbacks.rising());
        if (comeback.restart()) {
            facts.add(Fact.of("day.restart", comeback.daysOff()));
        } else if (comeback.week() > 0) {
            facts.add(Fact.of("day.break", comeback.week(), 100 - comeback.setsPercent()));
        }
        if (deload) {
            facts.add(Fact.of("day.deload", Deload.WEEKS));
        }
        // Who is told to take it easy, or to have somebody look at it, is not told of sets as well.
        return facts.isEmpty() ? log.week().facts(permits) : facts;
    }

    @Override
    public int weeklySets(Spot spot) {
        return log.week().sets(spot);
    }
}
