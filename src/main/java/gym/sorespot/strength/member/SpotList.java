package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.touch.ActionRow;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says and does what the body map does, for whoever cannot use the picture. */
final class SpotList extends Column {
    private static final long serialVersionUID = 1L;

    /** What the longest word in an area's name needs. */
    private static final double NAME_UNITS = 3;

    private final transient WhereModel model;
    private final transient Words words;
    private final transient SpotNames names;
    private final transient Map<Spot, TouchToggle> toggles = new LinkedHashMap<>();

    SpotList(WhereModel model, Words words, SpotNames names) {
        super(Space.SMALL);
        this.model = model;
        this.words = words;
        this.names = names;
        boolean first = true;
        for (AreaGroup group : AreaGroup.values()) {
            with(Text.strong(Type.LEAD, words.text(group.key())), first ? Space.NONE : Space.LARGE);
            Card card = new Card(Space.SMALL);
            card.pad(Space.SMALL, Space.MEDIUM);
            group.areas().forEach(area -> card.with(row(area)));
            with(card);
            first = false;
        }
        model.changes().listen(this::refresh);
        refresh();
    }

    private ActionRow row(Area area) {
        Row sides = new Row(Space.SMALL);
        Spot.of(area).forEach(spot -> {
            TouchToggle toggle = new TouchToggle(side(spot), ButtonKind.SMALL, null, () -> model.choose(spot));
            toggles.put(spot, toggle);
            sides.with(toggle);
        });
        return new ActionRow(Text.plain(Type.LEAD, names.area(area)), NAME_UNITS, sides);
    }

    private String side(Spot spot) {
        return words.text(
                spot.side() == null ? "where.middle" : "where." + spot.side().id());
    }

    private void refresh() {
        toggles.forEach((spot, toggle) -> {
            int severity = model.severityOf(spot);
            toggle.setSelected(severity > 0);
            toggle.setText(severity > 0 ? words.text("where.spot.sore", side(spot), severity) : side(spot));
            boolean last = model.lastTime().contains(spot);
            toggle.getAccessibleContext()
                    .setAccessibleName(last ? words.text("where.spot.last", names.spot(spot)) : names.spot(spot));
        });
    }
}
