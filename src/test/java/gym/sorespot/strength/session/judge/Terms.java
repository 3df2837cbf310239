package gym.sorespot.strength.session.judge;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.catalogue.Pattern;
import gym.sorespot.strength.session.candidates.Entry;
import gym.sorespot.strength.session.candidates.Menu;
import gym.sorespot.strength.session.candidates.Portion;
import gym.sorespot.strength.session.day.Aim;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Objective, "Terms", for one menu. */
final class Terms {
    private final Menu menu;
    private final List<Aim> aims;
    private final List<SortedSet<Spot>> opposites;
    private final Set<Pattern> taken = EnumSet.noneOf(Pattern.class);
    private final String station;

    Terms(Menu menu) {
        this.menu = menu;
        this.aims = menu.day().aims();
        this.opposites = aims.stream().map(aim -> oppositesOf(aim.spot())).toList();
        for (Portion portion : menu.portions()) {
            Exercise exercise = portion.kind().example();
            boolean aimed = !aimsOf(exercise, portion.side()).isEmpty();
            if (training(exercise) && (aimed || opposite(exercise, portion.side()))) {
                taken.add(exercise.pattern());
            }
        }
        this.station = station(menu);
    }

    private static SortedSet<Spot> oppositesOf(Spot aim) {
        SortedSet<Spot> spots = new TreeSet<>();
        aim.area().antagonist().ifPresent(area -> Spot.of(area).forEach(spots::add));
        spots.remove(aim);
        return spots;
    }

    private static String station(Menu menu) {
        Map<String, Long> needs = menu.portions().stream()
                .flatMap(portion -> portion.members().stream())
                .map(Entry::exercise)
                .filter(Terms::training)
                .map(Terms::fetched)
                .filter(words -> words.size() == 1)
                .collect(Collectors.groupingBy(words -> words.get(0), TreeMap::new, Collectors.counting()));
        return needs.entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<String> fetched(Exercise exercise) {
        return exercise.equipment().stream()
                .filter(word -> !Equipment.AT_HAND.contains(word))
                .toList();
    }

    Menu menu() {
        return menu;
    }

    List<Aim> aims() {
        return aims;
    }

    static boolean training(Exercise exercise) {
        return Tables.TRAINING.contains(exercise.role());
    }

    static boolean loaded(Exercise exercise) {
        return exercise.equipment().stream().anyMatch(Equipment.LOADED::contains);
    }

    private static boolean works(Exercise exercise, WorkSide side, Spot spot) {
        return exercise.areas().contains(spot.area()) && side.loads(spot.side());
    }

    /** Numbers of the aims that it works, ascending. */
    List<Integer> aimsOf(Exercise exercise, WorkSide side) {
        return IntStream.range(0, aims.size())
                .filter(number -> works(exercise, side, aims.get(number).spot()))
                .boxed()
                .toList();
    }

    boolean opposite(Exercise exercise, WorkSide side) {
        return opposites.stream().flatMap(Set::stream).anyMatch(spot -> works(exercise, side, spot));
    }

    /** The area for which it works an opposite spot. */
    Area oppositeArea(Exercise exercise, WorkSide side) {
        return opposites.stream()
                .flatMap(spots -> spots.stream().filter(spot -> works(exercise, side, spot)))
                .findFirst()
                .orElseThrow()
                .area();
    }

    /** Whether it is a further movement, for training that works neither an aim nor an opposite spot. */
    boolean further(Exercise exercise) {
        return !aims.isEmpty() && !taken.contains(exercise.pattern());
    }

    /** Whether something has to be fetched from elsewhere than the station. */
    boolean away(Exercise exercise) {
        return fetched(exercise).stream().anyMatch(word -> !word.equals(station));
    }

    /** Whether one of its areas is a neighbour of an aim's area. */
    boolean besideAim(Exercise exercise) {
        return aims.stream()
                .flatMap(aim -> aim.spot().area().neighbours().stream())
                .anyMatch(exercise::worksOn);
    }
}
