package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.catalogue.Dose;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Stepper;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Type;
import java.util.function.IntConsumer;
import javax.swing.JComponent;

/** Sets, repetitions or a hold, and the tempo, by steppers. Event thread. */
final class DoseSection extends FormSection {
    private static final long serialVersionUID = 1L;

    private int sets = 3;
    private int count = 10;
    private boolean hold;
    private final int[] tempo = {2, 0, 2};

    DoseSection(Form form) {
        super(form);
        form.model().exercise().ifPresent(this::take);
        build();
    }

    private void take(Exercise exercise) {
        Dose dose = exercise.dose();
        sets = dose.sets();
        hold = dose.isHold();
        count = hold ? dose.holdSeconds() : dose.reps();
        Tempo known = exercise.tempo();
        tempo[0] = known.lift();
        tempo[1] = known.pause();
        tempo[2] = known.lower();
    }

    private void build() {
        heading("dose");
        Choice<Boolean> kind = new Choice<>(3, ButtonKind.SMALL, this::holds);
        kind.option(false, form.words().text("dose.reps"), "")
                .option(true, form.words().text("dose.hold"), "");
        with(kind.chosen(hold));
        Row numbers = new Row(Space.MEDIUM);
        numbers.filling(stepper("dose.sets", 1, 10, 1, sets, to -> sets = to), 1);
        numbers.filling(
                stepper(
                        hold ? "dose.seconds" : "dose.count",
                        1,
                        hold ? 600 : 100,
                        hold ? 5 : 1,
                        count,
                        to -> count = to),
                1);
        with(numbers);
        check("dose");
        heading("tempo");
        Row parts = new Row(Space.MEDIUM);
        String[] names = {"tempo.lift", "tempo.pause", "tempo.lower"};
        for (int i = 0; i < names.length; i++) {
            int at = i;
            parts.filling(stepper(names[i], 0, 10, 1, tempo[i], to -> tempo[at] = to), 1);
        }
        with(parts);
        check("tempo");
    }

    private void holds(boolean nowHold) {
        hold = nowHold;
        count = hold ? 30 : 10;
        removeAll();
        build();
        changed();
    }

    private JComponent stepper(String name, int least, int most, int step, int value, IntConsumer set) {
        Column column = new Column(Space.TIGHT);
        column.with(Text.plain(Type.BODY, form.words().text(name)).centred());
        column.with(new Stepper(form.words().locale(), least, most, step, value, Integer::toString, to -> {
            set.accept(to);
            changed();
        }));
        return column;
    }

    private void changed() {
        String dose = new Dose(sets, hold ? 0 : count, hold ? count : 0).toString();
        String times = new Tempo(tempo[0], tempo[1], tempo[2]).toString();
        form.model().change(now -> now.with("dose", dose).with("tempo", times));
    }
}
