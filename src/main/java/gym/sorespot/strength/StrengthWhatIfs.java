package gym.sorespot.strength;

import gym.sorespot.strength.member.Asked;
import gym.sorespot.strength.member.WhatIfs;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.Changes;
import gym.sorespot.strength.session.engine.SessionEngine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The engine as the member's screens ask it. Any thread. */
final class StrengthWhatIfs implements WhatIfs {
    private final Function<Locale, SessionEngine> engines;
    private final Consumer<List<Item>> prepare;

    /**
     * @param engines the engine of a language, as the gym and the catalogue are now
     * @param prepare is given what will be shown
     */
    StrengthWhatIfs(Function<Locale, SessionEngine> engines, Consumer<List<Item>> prepare) {
        this.engines = engines;
        this.prepare = prepare;
    }

    @Override
    public Session plan(Asked asked) {
        Session planned = planned(asked);
        prepare.accept(planned.items());
        return planned;
    }

    /** What was wished for an earlier session is wished for the first one too, as far as it goes. */
    private Session planned(Asked asked) {
        Session shown = asked.shown();
        SessionEngine engine = engines.apply(asked.locale());
        if (shown == null) {
            Session first = engine.plan(asked.request(), asked.history());
            if (asked.wishes().count() == 0) {
                return first;
            }
            shown = first;
        }
        return engine.whatIf().plan(asked.request(), asked.history(), shown, changes(asked));
    }

    @Override
    public List<Item> alternatives(Asked asked, String exercise) {
        List<Item> offered = engine(asked)
                .whatIf()
                .alternatives(asked.request(), asked.history(), shown(asked), changes(asked), exercise);
        prepare.accept(offered);
        return offered;
    }

    @Override
    public String whyNot(Asked asked, String exercise) {
        return engine(asked).whatIf().whyNot(asked.request(), asked.history(), shown(asked), changes(asked), exercise);
    }

    private SessionEngine engine(Asked asked) {
        return engines.apply(asked.locale());
    }

    private static Session shown(Asked asked) {
        return Objects.requireNonNull(asked.shown(), "there is nothing shown yet");
    }

    /** Minutes and goal are in the request already. */
    private static Changes changes(Asked asked) {
        Set<String> out = new LinkedHashSet<>(asked.wishes().without());
        out.addAll(asked.wishes().swaps().keySet());
        Set<String> in = new LinkedHashSet<>(asked.wishes().swaps().values());
        return new Changes(
                null, null, out, in, asked.wishes().busy(), asked.wishes().machines());
    }
}
