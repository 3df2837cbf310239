package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.body.BodySpot;
import gym.sorespot.touch.body.BodyWords;

/** The body map's words where staff touch it. */
record MapWords(Words words, AreaText areas) implements BodyWords {
    @Override
    public String title() {
        return words.text("field.areas");
    }

    @Override
    public String front() {
        return words.text("map.front");
    }

    @Override
    public String back() {
        return words.text("map.back");
    }

    @Override
    public String left() {
        return words.text("map.left");
    }

    @Override
    public String right() {
        return words.text("map.right");
    }

    @Override
    public String name(BodySpot spot) {
        return areas.word(Spot.byId(spot.toString()).orElseThrow());
    }

    @Override
    public String state(BodySpot spot, int severity) {
        return severity == 0 ? words.text("map.never") : words.text("map.from", severity);
    }

    @Override
    public String which() {
        return words.text("map.which");
    }

    @Override
    public String none() {
        return words.text("map.none");
    }
}
