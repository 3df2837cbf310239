package gym.sorespot.strength.staff.transfer;

import gym.sorespot.strength.body.Role;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Stepper;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;

/** From which severity imported exercises are left out at the latest, by kind of work. Event thread. */
final class SorenessPart extends Column {
    private static final long serialVersionUID = 1L;

    /** @param onCorrected told when staff have changed a number */
    SorenessPart(Words words, ImportModel model, PreviewFaces faces, Runnable onCorrected) {
        super(Space.MEDIUM);
        with(Text.plain(Type.BODY, words.text("soreness.lead")).in(Tone.MUTED));
        Tiles tiles = Tiles.asManyAsFit(6, Space.SMALL);
        for (Role role : Role.values()) {
            Stepper stepper = new Stepper(
                    words.locale(),
                    1,
                    10,
                    1,
                    model.words().latest(role),
                    from -> words.text("soreness.from", from),
                    from -> {
                        model.leaveOut(role, from);
                        onCorrected.run();
                    });
            tiles.with(new Card(Space.TIGHT)
                    .with(Text.strong(Type.LEAD, faces.role(role.id())))
                    .with(stepper));
        }
        with(tiles);
    }
}
