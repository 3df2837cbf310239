package gym.sorespot.kiosk.screen;

import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchField;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;

/** The name of somebody of the staff, and for somebody new the role. */
public final class NameScreen extends Screen {
    private static final long serialVersionUID = 1L;

    private StaffRole role = StaffRole.TRAINER;

    /**
     * The screen.
     *
     * @param name of now; null for somebody new, who gets a role as well
     * @param fits whether a name may be given
     * @param onName gets name and role
     */
    public NameScreen(
            Words words,
            @Nullable String name,
            Predicate<String> fits,
            BiConsumer<String, StaffRole> onName,
            Runnable onBack) {
        super(words.text("people.name.title"));
        setName("name");
        TouchField field = new TouchField(words.text("people.name"), name == null ? "" : name);
        field.setName("name-field");
        Column column = new Column(Space.MEDIUM)
                .with(Text.strong(Type.LEAD, words.text("people.name")))
                .with(field);
        if (name == null) {
            Choice<StaffRole> roles = new Choice<>(8, ButtonKind.TILE, chosen -> role = chosen);
            for (StaffRole each : StaffRole.values()) {
                roles.option(each, words.text("people.role." + each.id()), words.text("people." + each.id()));
            }
            column.with(roles.chosen(role), Space.LARGE);
        }
        matter(column);
        back(words.text("newPin.cancel"), onBack);
        primary(
                words.text(name == null ? "people.name.next" : "people.name.save"),
                () -> onName.accept(field.getText().strip(), role));
        Runnable check = () -> primary().setEnabled(fits.test(field.getText()));
        field.getDocument().addDocumentListener(new Typed(check));
        check.run();
    }

    private record Typed(Runnable check) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            check.run();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            check.run();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            check.run();
        }
    }
}
