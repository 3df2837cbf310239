package gym.sorespot.strength.member;

import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** What the member has changed, each with one touch to take it back: what is busy, taken out, swapped. */
final class WishesSheet extends Column {
    private static final long serialVersionUID = 1L;

    private final transient VisitFlow flow;
    private final transient Words words;
    private final transient Runnable close;
    private final Column list = new Column(Space.SMALL);

    WishesSheet(VisitFlow flow, Words words, Runnable close) {
        super(Space.MEDIUM);
        this.flow = flow;
        this.words = words;
        this.close = close;
        with(Text.strong(Type.TITLE, words.text("wishes.title")));
        SessionFlow session = flow.session();
        EquipmentNames names = new EquipmentNames(words);
        Wishes wishes = flow.model().session().wishes();
        wishes.busy()
                .forEach(piece -> line(
                        words.text("wishes.busy", names.capital(piece)), "wishes.free", () -> session.free(piece)));
        wishes.machines()
                .forEach(id -> line(words.text("wishes.busy", name(id)), "wishes.free", () -> session.machineFree(id)));
        wishes.without()
                .forEach(id -> line(words.text("wishes.out", name(id)), "wishes.again", () -> session.putBack(id)));
        wishes.swaps()
                .forEach((from, to) -> line(
                        words.text("wishes.swap", name(to), name(from)),
                        "wishes.unswap",
                        () -> session.swapBack(from)));
        filling(new ScrollPane(list));
        with(TouchButton.quiet(words.text("way.close"), close));
    }

    private void line(String what, String key, Runnable back) {
        TouchButton button = new TouchButton(words.text(key), ButtonKind.SMALL, null, () -> {
            close.run();
            back.run();
        });
        // Several lines may have the same button; who hears the name alone has to know which.
        button.getAccessibleContext().setAccessibleName(words.text("wishes.name", words.text(key), what));
        list.with(new Row(Space.MEDIUM).filling(Text.plain(Type.BODY, what), 1).with(button));
    }

    private String name(String exercise) {
        return flow.exercise(exercise).map(Exercise::name).orElse(exercise);
    }
}
