package gym.sorespot.kiosk.screen;

import gym.sorespot.kiosk.staff.GateModel;
import gym.sorespot.kiosk.staff.Person;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.GlyphLabel;
import gym.sorespot.touch.Moments;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Split;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.Locale;

/** The way in for staff: who is it, then the PIN. */
public final class GateScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient GateModel model;
    private final transient Runnable onLeave;
    private final PinPad pad;
    private final Text message = Text.plain(Type.LEAD, "").centred();
    private final Text name = Text.strong(Type.TITLE, "").centred();
    private boolean asking;

    /**
     * The way in.
     *
     * @param words of the host's screens
     * @param purpose what it is for, one sentence
     * @param onLeave not after all
     */
    public GateScreen(Words words, GateModel model, String purpose, Runnable onLeave) {
        super(words.text("gate.title"));
        this.words = words;
        this.model = model;
        this.onLeave = onLeave;
        this.pad = new PinPad(words.locale(), model::digit, model::delete, model::clear);
        setName("gate");
        lead(purpose);
        model.listen(this::refresh);
        Moments.whileShown(this, model::tick);
        people();
        refresh();
    }

    private void people() {
        asking = false;
        Tiles tiles = Tiles.asManyAsFit(5, Space.MEDIUM);
        for (Person person : model.people()) {
            TouchButton tile =
                    new TouchButton(person.name(), ButtonKind.TILE, Glyph.PERSON, () -> model.choose(person));
            tile.setName("person-" + person.name().toLowerCase(Locale.ROOT));
            tiles.with(tile);
        }
        matter(new ScrollPane(new Column(Space.MEDIUM).with(tiles).with(message, Space.LARGE)));
        foot();
    }

    private void pin() {
        asking = true;
        Column who = new Column(Space.MEDIUM)
                .whereRoom(new GlyphLabel(Glyph.LOCK, 72).in(Tone.ACCENT, Tone.ACCENT_TINT))
                .with(name)
                .with(message)
                .centred();
        matter(new Split(who, pad, 0.45));
        foot();
    }

    private void foot() {
        boolean many = asking && model.people().size() > 1;
        back(words.text(many ? "gate.other" : "gate.leave"), many ? model::chooseAgain : onLeave);
        if (asking) {
            primary(words.text("gate.enter"), model::enter);
        } else {
            noPrimary();
        }
    }

    private void refresh() {
        boolean choosing =
                switch (model.phase()) {
                    case LOOKING, NOBODY, CHOOSING -> true;
                    case UNREADABLE -> model.person().isEmpty();
                    default -> false;
                };
        if (choosing) {
            people();
        } else if (!asking) {
            pin();
        }
        name.setText(model.person().map(Person::name).orElse(""));
        pad.show(model.length());
        if (asking) {
            primary().setEnabled(model.ready());
        }
        message.setText(message());
        revalidate();
        repaint();
    }

    private String message() {
        return switch (model.phase()) {
            case LOOKING, CHECKING -> words.text("gate.moment");
            case NOBODY -> words.text("gate.nobody");
            case WRONG -> words.text("gate.wrong");
            case WAITING -> words.text("gate.waiting", model.secondsLeft());
            case NOT_ENOUGH -> words.text("gate.notEnough");
            case UNREADABLE -> model.trouble().isEmpty() ? words.text("gate.unreadable") : model.trouble();
            case CHOOSING, OPEN -> "";
            case ENTERING -> words.text("gate.pin");
        };
    }
}
