package gym.sorespot.kiosk.screen;

import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.kiosk.staff.PeopleModel;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** The people of the staff: a manager changes all of it, a trainer the own PIN. */
public final class PeopleScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient PeopleModel model;
    private final transient Actions actions;

    /** What leads to other screens. */
    public interface Actions {
        void add();

        void newPin(Person person);

        void rename(Person person);

        void remove(Person person);

        void leave();
    }

    public PeopleScreen(Words words, PeopleModel model, Actions actions) {
        super(words.text("people.title"));
        this.words = words;
        this.model = model;
        this.actions = actions;
        setName("people");
        back(words.text("staff.up"), actions::leave);
        if (model.mayManage()) {
            primary(words.text("people.add"), actions::add);
        }
        model.listen(this::refresh);
        refresh();
    }

    private void refresh() {
        Column all = new Column(Space.MEDIUM);
        if (model.isLooking()) {
            all.with(Text.plain(Type.LEAD, words.text("people.looking")));
        }
        if (!model.trouble().isEmpty()) {
            all.with(Text.plain(Type.LEAD, model.trouble()));
        }
        model.people().forEach(person -> all.with(card(person)));
        if (model.mayManage()) {
            all.with(Text.plain(Type.BODY, words.text("people.of.trainer")).in(Tone.MUTED), Space.LARGE);
            all.with(Text.plain(Type.BODY, words.text("people.of.manager")).in(Tone.MUTED));
        }
        matter(new ScrollPane(all));
        revalidate();
        repaint();
    }

    private Card card(Person person) {
        boolean me = model.isMe(person);
        Card card = new Card(Space.SMALL);
        Column name = new Column(Space.NONE)
                .with(Text.strong(Type.LEAD, me ? words.text("people.you", person.name()) : person.name()))
                .with(Text.plain(Type.BODY, words.text("role." + person.role().id()))
                        .in(Tone.MUTED));
        TouchButton pin = button(me ? "people.own" : "people.pin", Glyph.LOCK, () -> actions.newPin(person));
        pin.setName("pin-" + person.name());
        card.with(new Row(Space.MEDIUM).filling(name, 1).with(pin));
        if (model.mayManage()) {
            card.with(changes(person));
        }
        return card;
    }

    private Row changes(Person person) {
        Row buttons = new Row(Space.SMALL);
        buttons.with(button("people.rename", null, () -> actions.rename(person)));
        if (!model.isLastManager(person)) {
            boolean manager = person.role() == StaffRole.MANAGER;
            buttons.with(button(
                    manager ? "people.makeTrainer" : "people.makeManager",
                    null,
                    () -> model.role(person, manager ? StaffRole.TRAINER : StaffRole.MANAGER)));
            if (!model.isMe(person)) {
                buttons.with(button("people.remove", null, () -> actions.remove(person)));
            }
        }
        return buttons;
    }

    private TouchButton button(String key, @org.jspecify.annotations.Nullable Glyph glyph, Runnable action) {
        return new TouchButton(words.text(key), ButtonKind.SMALL, glyph, action);
    }
}
