package gym.sorespot.strength.catalogue.importing;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All that an entry of the public collection needs. The collection names one thing at most, often "other" and sometimes
 * nothing, and never a bench; the rest is in its name and instructions. What stays unknown is {@code special}, which no
 * gym has unless it says so.
 */
final class EquipmentGuess {
    private static final String UNKNOWN = "special";

    /** What a name says. Several may hold. */
    private static final List<Clue> BY_NAME = List.of(
            clue("ab roller", "ab-wheel"),
            clue("balance board", "balance-board"),
            clue("\\bball\\b.*(leg curl|push|crunch)|stability ball", "exercise-ball"),
            clue("battling rope", "battle-rope"),
            clue("rope jump", "jump-rope"),
            clue("rope climb", "climbing-rope"),
            clue("skating", "skates"),
            clue("pull-?ups?\\b|chins?\\b|chin-up|muscle up|london bridge|handed hang", "pull-up-bar"),
            clue("(?<!ring |bench )\\bdips?\\b(?!.*(machine|bench))|parallel bar", "dip-bars"),
            clue("bench dip|\\bbench (jump|sprint)", "bench"),
            clue("\\brings?\\b", "rings"),
            clue("suspended|with straps", "suspension-trainer"),
            clue("\\bsled\\b|drag with press|backward drag|prowler", "sled"),
            clue("sledgehammer", "sledgehammer", "tyre"),
            clue("tire", "tyre"),
            clue("trap bar", "trap-bar"),
            clue("\\bchains?\\b", "chain"),
            clue("\\bbands?\\b(?!.*stretch)", "band"),
            clue("plate|svend|weighted (sit|squat|bench)", "plate"),
            clue("wrist roller", "wrist-roller"),
            clue("head harness", "head-harness", "plate"),
            clue("heavy bag", "heavy-bag"),
            clue("\\bbox\\b|depth jump|quick leap", "box"),
            clue("\\bcones?\\b|hurdle", "cone"),
            clue("platform hamstring slides", "slider"),
            clue("hyperextension", "machine"),
            clue(
                    "stone|car deadlift|axle|circus bell|conan|crucifix|farmer|keg|log lift|rickshaw|sandbag|yoke|power stairs",
                    "strongman-kit"),
            clue("\\bchair\\b", "chair"),
            clue("\\bwall\\b", "wall"),
            clue("treadmill", "treadmill"),
            clue("bicycling|recumbent bike", "bike"),
            clue("foam roll|-smr", "foam-roll"),
            clue("\\bmanual\\b", "partner"));

    /** What the words anywhere in an entry say. */
    private static final List<Clue> BY_TEXT = List.of(
            clue("\\bbench(es)?\\b", "bench"),
            clue("pull-?up bar|chin-?up bar|chinning bar|hang(ing)? from (a|the) bar", "pull-up-bar"),
            clue("(against|facing|from) (a|the) wall", "wall"),
            clue("\\b(on|onto) (a|an|the) (exercise )?mat\\b", "mat"));

    /** What the words anywhere in a stretch say. */
    private static final List<Clue> STRETCHES = List.of(
            clue("\\bpartner\\b", "partner"),
            clue("\\b(on|of|in) (a|the) chair\\b", "chair"),
            clue("\\b(a|the|your) (belt|rope|band|strap|towel)\\b", "strap"));

    private final ImportWords words;

    EquipmentGuess(ImportWords words) {
        this.words = words;
    }

    /** Our words, sorted. */
    SortedSet<String> of(FreeEntry entry) {
        SortedSet<String> found = new TreeSet<>(words.equipment().getOrDefault(entry.equipment(), List.of()));
        BY_NAME.stream().filter(clue -> entry.named(clue.pattern())).forEach(clue -> found.addAll(clue.words()));
        BY_TEXT.stream().filter(clue -> entry.says(clue.pattern())).forEach(clue -> found.addAll(clue.words()));
        // Elsewhere a partner is somebody who spots, and a rope or belt hangs on a cable.
        if (entry.category().equals("stretching")) {
            STRETCHES.stream().filter(clue -> entry.says(clue.pattern())).forEach(clue -> found.addAll(clue.words()));
        }
        if (found.contains("bike") || found.contains("treadmill")) {
            // They call them machines, which would mean a weight machine here.
            found.remove("machine");
        }
        boolean knownNow = found.size() > 1 || entry.category().equals("stretching");
        if (knownNow && entry.equipment().equals("other")) {
            found.remove(UNKNOWN);
        }
        return found;
    }

    private static Clue clue(String pattern, String... words) {
        return new Clue(Pattern.compile(pattern), List.of(words));
    }

    /** What to look for, and our words for what it means. */
    private record Clue(Pattern pattern, List<String> words) {}
}
