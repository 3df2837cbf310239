package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.catalogue.editing.ExerciseText;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Glyph;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Stepper;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.TouchToggle;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Wrap;
import gym.sorespot.touch.body.BodyMap;
import gym.sorespot.touch.body.BodyShapes;
import gym.sorespot.touch.body.BodySpot;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * What it is for and from which severity on it is left out, on the body map: outlined areas are those it is for, numbers
 * say from when it is left out. Event thread.
 */
final class AreaSection extends FormSection {
    private static final long serialVersionUID = 1L;

    /** High enough for every area to be hit. */
    private static final double MAP_UNITS = 5.9;

    /** Of the width, where the chosen area has 1. */
    private static final double MAP_SHARE = 1.4;

    /** One above the highest severity: never left out. */
    private static final int NEVER = 11;

    private final transient AreaText names;
    private final BodyMap map;
    private final Card chosen = new Card(Space.SMALL);
    private @Nullable Area area;

    AreaSection(Form form) {
        super(form);
        names = new AreaText(form.words().locale());
        map = new BodyMap(BodyShapes.shared(), new MapWords(form.words(), names), this::touched);
        map.setName("form-map");
        JPanel frame = new JPanel(new BorderLayout());
        frame.setOpaque(false);
        frame.setPreferredSize(new Dimension(Look.units(4), Look.units(MAP_UNITS)));
        frame.add(map);
        with(new Row(Space.MEDIUM).filling(chosen, 1).filling(frame, MAP_SHARE).atTop());
        check("areas");
        check("avoid");
        area = Stream.of(Area.values())
                .filter(each ->
                        form.model().text().words("areas").stream().findFirst().equals(Optional.of(each.id())))
                .findFirst()
                .orElse(null);
        display();
    }

    private void touched(String areaId, @Nullable String side) {
        Area.byId(areaId).ifPresent(found -> {
            area = found;
            display();
        });
    }

    private void display() {
        paintMap();
        chosen.removeAll();
        Area now = area;
        if (now == null) {
            chosen.with(
                    Text.plain(Type.BODY, form.words().text("editor.area.none")).in(Tone.MUTED));
        } else {
            choose(now);
        }
        chosen.with(Text.plain(Type.SMALL, form.words().text("editor.map.hint")).in(Tone.MUTED), Space.MEDIUM);
        refresh();
    }

    private void choose(Area now) {
        List<String> areas = form.model().text().words("areas");
        boolean in = areas.contains(now.id());
        chosen.with(Text.strong(Type.LEAD, names.word(now)));
        Wrap buttons = new Wrap(Space.SMALL).atStart();
        TouchToggle isFor = new TouchToggle(
                form.words().text("editor.area.for"), ButtonKind.SMALL, null, () -> put(changed(areas, now.id(), !in)));
        isFor.setSelected(in);
        isFor.setName("area-for");
        buttons.with(isFor);
        if (in && areas.indexOf(now.id()) > 0) {
            List<String> first = new ArrayList<>(List.of(now.id()));
            areas.stream().filter(other -> !other.equals(now.id())).forEach(first::add);
            buttons.with(new TouchButton(
                    form.words().text("editor.area.main"), ButtonKind.SMALL, Glyph.UP, () -> put(first)));
        }
        chosen.with(buttons);
        chosen.with(Text.plain(Type.BODY, form.words().text("editor.area.avoid")));
        int from = form.model().text().severities().getOrDefault(now.id(), NEVER);
        chosen.with(new Stepper(form.words().locale(), 1, NEVER, 1, from, this::severity, to -> avoid(now, to)));
    }

    private String severity(int from) {
        return from >= NEVER ? form.words().text("editor.area.never") : Integer.toString(from);
    }

    private void put(List<String> areas) {
        form.model().change(now -> now.with("areas", areas));
        display();
    }

    private void avoid(Area at, int from) {
        form.model().change(now -> now.withSeverities(severities(now, at, from)));
        paintMap();
    }

    private static Map<String, Integer> severities(ExerciseText text, Area at, int from) {
        Map<String, Integer> severities = new LinkedHashMap<>(text.severities());
        if (from >= NEVER) {
            severities.remove(at.id());
        } else {
            severities.put(at.id(), from);
        }
        return severities;
    }

    private void paintMap() {
        ExerciseText text = form.model().text();
        Map<String, Integer> severities = text.severities();
        List<BodySpot> outlined = new ArrayList<>();
        for (Area each : Area.values()) {
            spots(each).forEach(spot -> {
                map.setSeverity(spot.areaId(), spot.side(), severities.getOrDefault(each.id(), 0));
                if (text.words("areas").contains(each.id())) {
                    outlined.add(spot);
                }
            });
        }
        map.setOutlined(outlined);
        Area now = area;
        map.setChosen(now == null ? List.of() : spots(now).toList());
    }

    private static Stream<BodySpot> spots(Area area) {
        return area.paired()
                ? Stream.of(new BodySpot(area.id(), BodySpot.LEFT), new BodySpot(area.id(), BodySpot.RIGHT))
                : Stream.of(new BodySpot(area.id(), null));
    }
}
