package gym.sorespot.touch.body;

import java.awt.Color;
import java.awt.Font;

/** What the tests of the map share: the shapes, plain words, the colours of the look. */
final class Fixtures {
    static final BodyShapes SHAPES = BodyShapes.load();
    static final double UNIT = 81;
    static final Font FONT = Font.decode("SansSerif-PLAIN-27");
    static final BodyWords WORDS = words("left", "right");
    static final BodyColours LIGHT = new BodyColours(
            Color.decode("#F5F3EE"),
            Color.WHITE,
            Color.decode("#16252B"),
            Color.decode("#4E5D63"),
            Color.decode("#0B6B66"),
            Color.decode("#8A969B"),
            Color.decode("#D9DEDD"),
            Color.decode("#66757B"),
            Color.decode("#F3C44B"),
            Color.decode("#E9822B"),
            Color.decode("#C8374A"),
            Color.decode("#7E1626"));
    static final BodyColours DARK = new BodyColours(
            Color.decode("#0F171A"),
            Color.decode("#1A262B"),
            Color.decode("#ECF2F2"),
            Color.decode("#A9B7BC"),
            Color.decode("#57CBBE"),
            Color.decode("#6F8087"),
            Color.decode("#33424A"),
            Color.decode("#8A9BA2"),
            Color.decode("#F3C44B"),
            Color.decode("#E9822B"),
            Color.decode("#C8374A"),
            Color.decode("#F4A3AC"));

    private Fixtures() {}

    /** English words, with others for left and right. */
    static BodyWords words(String left, String right) {
        return new PlainWords(left, right);
    }

    private record PlainWords(String left, String right) implements BodyWords {
        @Override
        public String title() {
            return "Where are you sore?";
        }

        @Override
        public String front() {
            return "Front";
        }

        @Override
        public String back() {
            return "Back";
        }

        @Override
        public String name(BodySpot spot) {
            String area = spot.areaId().replace('-', ' ');
            return spot.side() == null ? area : area + ", " + spot.side();
        }

        @Override
        public String state(BodySpot spot, int severity) {
            return severity == 0 ? "not flagged" : severity + " of 10";
        }

        @Override
        public String which() {
            return "Which one?";
        }

        @Override
        public String none() {
            return "None of these";
        }
    }
}
