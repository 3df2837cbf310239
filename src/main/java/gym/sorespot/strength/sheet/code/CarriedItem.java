package gym.sorespot.strength.sheet.code;

import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Tempo;
import gym.sorespot.strength.session.BlockKind;
import gym.sorespot.strength.session.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One item as a code carries it, in about ten bytes.
 *
 * @param block that it stands in
 * @param mark 28 bits made of the exercise's id
 * @param side how the sides take part
 * @param sets 1 to 15
 * @param hold whether {@code count} is seconds
 * @param count repetitions or seconds, to 1023
 * @param tempo each part to 15 seconds
 * @param restSeconds in steps of 5, to 635
 * @param loadPercent to 127
 * @param quarterKilograms a quarter of a kilogram each, 0 for none, to 4095
 * @param effort 1 to 10
 * @param seconds of the whole item, to 8191
 */
record CarriedItem(
        BlockKind block,
        int mark,
        WorkSide side,
        int sets,
        boolean hold,
        int count,
        Tempo tempo,
        int restSeconds,
        int loadPercent,
        int quarterKilograms,
        int effort,
        int seconds) {
    private static final int MARK_BITS = 28;

    static CarriedItem of(BlockKind block, Item item) {
        Integer hold = item.holdSeconds();
        Integer reps = item.reps();
        Double kilograms = item.loadKg();
        return new CarriedItem(
                block,
                mark(item.exercise()),
                item.side(),
                item.sets(),
                hold != null,
                hold != null ? hold : reps != null ? reps : 0,
                item.tempo(),
                item.restSeconds(),
                item.loadPercent(),
                kilograms == null ? 0 : (int) Math.round(kilograms * 4),
                item.effort(),
                item.seconds());
    }

    void put(Bits bits) {
        boolean usual = tempo.equals(Tempo.DEFAULT);
        bits.put(block.ordinal(), 2).put(mark, MARK_BITS).put(side.ordinal(), 2).put(sets, 4);
        bits.put(hold).put(count, 10).put(usual);
        if (!usual) {
            bits.put(tempo.lift(), 4).put(tempo.pause(), 4).put(tempo.lower(), 4);
        }
        bits.put(restSeconds / 5, 7).put(loadPercent, 7).put(quarterKilograms > 0);
        if (quarterKilograms > 0) {
            bits.put(quarterKilograms, 12);
        }
        bits.put(effort, 4).put(seconds, 13);
    }

    static CarriedItem take(Bits bits) {
        BlockKind block = BlockKind.values()[bits.take(2)];
        int mark = bits.take(MARK_BITS);
        WorkSide side = WorkSide.values()[bits.take(2)];
        int sets = bits.take(4);
        boolean hold = bits.takeFlag();
        int count = bits.take(10);
        Tempo tempo = bits.takeFlag() ? Tempo.DEFAULT : new Tempo(bits.take(4), bits.take(4), bits.take(4));
        int rest = bits.take(7) * 5;
        int percent = bits.take(7);
        int load = bits.takeFlag() ? bits.take(12) : 0;
        return new CarriedItem(
                block, mark, side, sets, hold, count, tempo, rest, percent, load, bits.take(4), bits.take(13));
    }

    /** The exercise, unless the catalogue has it no longer, or two that could be meant. */
    Optional<Exercise> exercise(Catalogue catalogue) {
        List<Exercise> meant = catalogue.exercises().stream()
                .filter(exercise -> mark(exercise.id()) == mark)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    Item item(Exercise exercise) {
        @Nullable Double kilograms = quarterKilograms == 0 ? null : Double.valueOf(quarterKilograms / 4.0);
        return new Item(
                exercise.id(),
                exercise.name(),
                exercise.role(),
                side,
                sets,
                hold ? null : Integer.valueOf(count),
                hold ? Integer.valueOf(count) : null,
                tempo,
                restSeconds,
                loadPercent,
                kilograms,
                effort,
                seconds,
                exercise.areas(),
                "");
    }

    private static int mark(String id) {
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() >>> (32 - MARK_BITS));
    }
}
