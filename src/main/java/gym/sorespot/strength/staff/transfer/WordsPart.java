package gym.sorespot.strength.staff.transfer;

import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.importing.ForeignWord;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.CardButton;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file's words for equipment and muscles, and what they mean here; a touch corrects one. Event thread. */
final class WordsPart extends Column {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient ImportModel model;
    private final transient PreviewFaces faces;
    private final transient Meanings meanings;
    private transient Runnable onCorrected = () -> {};

    WordsPart(Words words, ImportModel model, PreviewFaces faces) {
        super(Space.SMALL);
        this.words = words;
        this.model = model;
        this.faces = faces;
        this.meanings = new Meanings(model, faces);
        fill();
    }

    /** @param listener told when staff have corrected something */
    WordsPart onCorrected(Runnable listener) {
        onCorrected = listener;
        return this;
    }

    private void fill() {
        removeAll();
        with(Text.plain(Type.BODY, words.text("words.lead")).in(Tone.MUTED));
        meanings.all().forEach(word -> with(card(word)));
        revalidate();
        repaint();
    }

    private CardButton card(ForeignWord word) {
        Optional<String> meaning = meanings.of(word);
        String kind = words.text(word.equipment() ? "words.equipment" : "words.muscle", word.count());
        String means = meaning.map(known -> words.text("words.means", known)).orElse(words.text("words.unknown"));
        Column content = new Column(Space.TIGHT)
                .with(Text.strong(Type.LEAD, word.theirs()))
                .with(Text.plain(Type.BODY, words.text("words.line", means, kind))
                        .in(meaning.isPresent() ? Tone.MUTED : Tone.SORENESS_PAINFUL));
        CardButton card = new CardButton(word.theirs(), content, () -> pick(word));
        card.setName("word-" + word.theirs());
        return card;
    }

    private void pick(ForeignWord word) {
        removeAll();
        with(Text.strong(Type.LEAD, words.text("words.which", word.theirs())));
        if (word.equipment()) {
            things(word);
        } else {
            Choice<Muscle> choice = new Choice<>(3.2, ButtonKind.SMALL, muscle -> {
                model.mean(word, muscle);
                corrected();
            });
            for (Muscle muscle : Muscle.values()) {
                choice.option(muscle, faces.muscle(muscle.id()), "");
            }
            choice.chosen(meanings.muscle(word).orElse(null));
            with(choice);
            with(new TouchButton(words.text("words.keep"), ButtonKind.SMALL, Glyph.BACK, this::fill));
        }
        revalidate();
        repaint();
    }

    private void things(ForeignWord word) {
        List<String> chosen = new ArrayList<>(meanings.things(word).orElse(List.of()));
        Wrap wrap = new Wrap(Space.SMALL).atStart();
        for (String thing : faces.equipment()) {
            TouchToggle toggle = new TouchToggle(faces.thing(thing), ButtonKind.SMALL, null, () -> {
                if (!chosen.remove(thing)) {
                    chosen.add(thing);
                }
            });
            toggle.setName("thing-" + thing);
            toggle.setSelected(chosen.contains(thing));
            wrap.with(toggle);
        }
        with(Text.plain(Type.BODY, words.text("words.all")).in(Tone.MUTED));
        with(wrap);
        TouchButton take = new TouchButton(words.text("words.take"), ButtonKind.QUIET, Glyph.CHECK, () -> {
            model.mean(word, chosen.stream().sorted().toList());
            corrected();
        });
        take.setName("words-take");
        with(take);
    }

    private void corrected() {
        onCorrected.run();
        fill();
    }
}
