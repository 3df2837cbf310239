package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.touch.SeverityPicker;
import gym.sorespot.touch.Words;
import gym.sorespot.touch.body.BodyMap;
import gym.sorespot.touch.body.BodyShapes;
import gym.sorespot.touch.body.BodySpot;
import gym.sorespot.touch.body.BodyWords;
import java.awt.BorderLayout;
import java.util.Arrays;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The body map over the model of what is sore. */
final class SpotMap extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient WhereModel model;
    private final BodyMap map;

    SpotMap(WhereModel model, Words words, SpotNames names) {
        super(new BorderLayout());
        this.model = model;
        setOpaque(false);
        map = new BodyMap(BodyShapes.shared(), new MapWords(words, names), this::touched);
        map.setOutlined(model.lastTime().stream().map(SpotMap::drawn).toList());
        add(map);
        model.changes().listen(this::refresh);
        refresh();
    }

    private void touched(String areaId, @Nullable String side) {
        if (areaId.equals(BodyMap.SPEAK_TO_STAFF)) {
            model.askStaff();
            return;
        }
        Area area = Area.byId(areaId).orElseThrow();
        model.choose(new Spot(area, side == null ? null : Side.byId(side).orElseThrow()));
    }

    private void refresh() {
        Arrays.stream(Area.values()).flatMap(Spot::of).forEach(spot -> {
            BodySpot drawn = drawn(spot);
            if (map.severity(drawn.areaId(), drawn.side()) != model.severityOf(spot)) {
                map.setSeverity(drawn.areaId(), drawn.side(), model.severityOf(spot));
            }
        });
        map.setChosen(model.chosenSpots().stream().map(SpotMap::drawn).toList());
    }

    private static BodySpot drawn(Spot spot) {
        Side side = spot.side();
        return new BodySpot(spot.area().id(), side == null ? null : side.id());
    }

    /** The map's words from our bundles. */
    private record MapWords(Words words, SpotNames names) implements BodyWords {
        @Override
        public String title() {
            return words.text("where.title");
        }

        @Override
        public String front() {
            return words.text("where.front");
        }

        @Override
        public String back() {
            return words.text("where.back");
        }

        @Override
        public String left() {
            return words.text("where.left");
        }

        @Override
        public String right() {
            return words.text("where.right");
        }

        @Override
        public String name(BodySpot spot) {
            return names.spot(Spot.byId(spot.toString()).orElseThrow());
        }

        @Override
        public String state(BodySpot spot, int severity) {
            return severity == 0
                    ? words.text("where.none")
                    : words.text("where.state", severity, SeverityPicker.word(words.locale(), severity));
        }

        @Override
        public String which() {
            return words.text("where.which");
        }

        @Override
        public String none() {
            return words.text("where.which.none");
        }
    }
}
