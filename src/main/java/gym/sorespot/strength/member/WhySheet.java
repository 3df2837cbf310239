package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.ListAndControls;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.WideSheet;
import gym.sorespot.touch.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "Why not …?": what was left out for the sore spots, with its reasons, and any other exercise by part of the body. */
final class WhySheet extends Column implements WideSheet {
    private static final long serialVersionUID = 1L;

    private static final double GROUP_UNITS = 6.5;

    private final transient VisitFlow flow;
    private final transient Words words;
    private final Column list = new Column(Space.SMALL);
    private final ScrollPane scroll = new ScrollPane(list);

    WhySheet(VisitFlow flow, Words words, Runnable close) {
        super(Space.MEDIUM);
        this.flow = flow;
        this.words = words;
        with(Text.strong(Type.TITLE, words.text("session.whyNot")));
        Choice<Optional<AreaGroup>> groups = new Choice<>(3, ButtonKind.SMALL, this::show);
        boolean sore = session().leftOut().stream().anyMatch(WhySheet::isExercise);
        if (sore) {
            groups.option(Optional.empty(), words.text("why.sore"), "");
        }
        for (AreaGroup group : AreaGroup.values()) {
            groups.option(Optional.of(group), words.text(group.key()), "");
        }
        Optional<AreaGroup> first = sore ? Optional.empty() : Optional.of(AreaGroup.LEG);
        Column beside = new Column(Space.MEDIUM)
                .with(groups.chosen(first))
                .with(TouchButton.quiet(words.text("way.close"), close));
        filling(new ListAndControls(scroll, beside, GROUP_UNITS));
        show(first);
    }

    private static boolean isExercise(Session.LeftOut left) {
        return Spot.byId(left.exercise()).isEmpty();
    }

    private Session session() {
        return flow.model().session().session().orElseThrow();
    }

    private void show(Optional<AreaGroup> group) {
        list.removeAll();
        group.ifPresentOrElse(this::ofGroup, this::ofSoreSpots);
        scroll.scrollTo(0);
        revalidate();
        repaint();
    }

    private void ofSoreSpots() {
        session().leftOut().stream()
                .filter(WhySheet::isExercise)
                .forEach(left -> list.with(new Column(Space.NONE)
                        .with(Text.strong(
                                Type.BODY,
                                flow.exercise(left.exercise())
                                        .map(Exercise::name)
                                        .orElse(left.exercise())))
                        .with(Text.plain(Type.BODY, left.why()).in(Tone.MUTED))));
    }

    private void ofGroup(AreaGroup group) {
        Set<String> there = session().items().stream().map(Item::exercise).collect(Collectors.toSet());
        List<Exercise> missing = flow.exercises().stream()
                .filter(exercise -> group.areas().contains(exercise.mainArea()) && !there.contains(exercise.id()))
                .sorted(Comparator.comparing(Exercise::name))
                .toList();
        missing.forEach(exercise -> list.with(card(exercise)));
    }

    private CardButton card(Exercise exercise) {
        Column face = new Column(Space.NONE).with(Text.strong(Type.BODY, exercise.name()));
        CardButton[] made = new CardButton[1];
        made[0] = new CardButton(exercise.name(), face, () -> flow.session().whyNot(exercise.id(), why -> {
            if (face.getComponentCount() == 1) {
                face.with(Text.plain(Type.BODY, why).in(Tone.MUTED));
                made[0].getAccessibleContext().setAccessibleDescription(why);
                revalidate();
                repaint();
            }
        }));
        return made[0];
    }
}
