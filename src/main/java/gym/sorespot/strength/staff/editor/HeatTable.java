package gym.sorespot.strength.staff.editor;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.AreaText;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Look;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** For each area and severity how many safe exercises there are; a touch on a row leads to the area's exercises. */
final class HeatTable extends Column {
    private static final long serialVersionUID = 1L;

    /** @param onArea told which row was touched */
    HeatTable(Words words, AreaText areas, Map<Area, List<Integer>> safe, Consumer<Area> onArea) {
        super(Space.NONE);
        with(new HeatHead());
        List<HeatRow.Counts> rows = safe.entrySet().stream()
                .map(entry -> new HeatRow.Counts(entry.getKey(), areas.word(entry.getKey()), entry.getValue()))
                .toList();
        RowList<HeatRow.Counts> list =
                new RowList<>(new HeatRow(), Look.smallestTarget(), counts -> onArea.accept(counts.area()));
        list.setName("heat-table");
        list.getAccessibleContext().setAccessibleName(words.text("health.table"));
        list.rows(rows);
        with(list);
    }
}
