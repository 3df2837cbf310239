package gym.sorespot.strength.member;

import gym.sorespot.strength.history.Work;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.SeverityPicker;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Stepper;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** What was really done of one exercise: load, last set, how much it hurt, or that it was left out. */
final class AdjustSheet extends Column {
    private static final long serialVersionUID = 1L;

    private static final int MOST_REPS = 60;
    /** Loads in quarters of a kilogram: small dumbbells come in such steps. */
    private static final int PARTS = 4;

    private static final int HEAVY_KG = 10;
    private static final int MOST_KG = 400;

    private final transient HowModel model;
    private final transient Words words;
    private final int item;
    private final Column list = new Column(Space.MEDIUM);

    /**
     * @param loaded whether there is something to lift
     * @param close takes the sheet away
     */
    AdjustSheet(HowModel model, Words words, int item, String name, boolean loaded, Runnable close) {
        super(Space.MEDIUM);
        this.model = model;
        this.words = words;
        this.item = item;
        with(Text.strong(Type.TITLE, name));
        Work given = model.given().get(item);
        if (loaded) {
            load(given);
        }
        Integer reps = given.reps();
        if (reps != null) {
            reps(reps);
        }
        question("how.hurt");
        SeverityPicker pain = new SeverityPicker(words.locale(), chosen -> answer(answer().pain(chosen)));
        model.changes().listen(() -> showPain(pain));
        showPain(pain);
        list.with(pain);
        filling(new ScrollPane(list));
        TouchToggle out = new TouchToggle(
                words.text("how.notDone"), ButtonKind.QUIET, null, () -> answer(answer().done(!answer().done())));
        out.setSelected(!answer().done());
        with(out);
        with(TouchButton.primary(words.text("way.done"), close));
    }

    private void showPain(SeverityPicker pain) {
        if (item < model.given().size()) {
            pain.choose(answer().feel() == Feel.HURT ? answer().pain() : 0);
        }
    }

    private HowAnswer answer() {
        return model.answer(item);
    }

    private void answer(HowAnswer answer) {
        model.answer(item, answer);
    }

    private void question(String key) {
        list.with(Text.strong(Type.LEAD, words.text(key)));
    }

    private void load(Work given) {
        Double known = answer().applied(given).loadKg();
        double now = known == null ? 0 : known;
        question("how.load");
        list.with(new Stepper(
                        words.locale(),
                        0,
                        MOST_KG * PARTS,
                        now > HEAVY_KG ? 10 : 2,
                        (int) Math.round(now * PARTS),
                        parts -> new WorkText(words).kilograms((double) parts / PARTS),
                        parts -> answer(answer().load((double) parts / PARTS)))
                .called(words.text("how.load")));
    }

    private void reps(int planned) {
        Integer said = answer().lastSetReps();
        question("how.reps");
        list.with(new Stepper(
                        words.locale(),
                        0,
                        MOST_REPS,
                        1,
                        said == null ? planned : said,
                        Integer::toString,
                        reps -> answer(answer().reps(reps)))
                .called(words.text("how.reps")));
    }
}
