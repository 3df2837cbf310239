package gym.sorespot.strength.sheet.content;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
import java.util.ArrayList;
import java.util.List;

/** One item of a session in the sheet's words. */
final class ItemWords {
    /** Equipment that shows a number of kilograms. */
    private final Catalogue catalogue;

    private final PicturePainter pictures;
    private final SheetWords words;

    ItemWords(Catalogue catalogue, PicturePainter pictures, SheetWords words) {
        this.catalogue = catalogue;
        this.pictures = pictures;
        this.words = words;
    }

    SheetContent.Exercise exercise(Item item, int number) {
        boolean loaded = loaded(item);
        return new SheetContent.Exercise(
                number,
                pictures.keyPoses(item.exercise())
                        .map(picture -> picture.saying(named(item)))
                        .orElse(null),
                named(item),
                dose(item),
                words.say("side." + item.side().id()),
                loaded ? load(item) : "",
                item.reps() == null ? "" : words.say("tempo", item.tempo().toString()),
                rest(item),
                reasons(item),
                item.sets(),
                blanks(item, loaded),
                catalogue.find(item.exercise()).map(Exercise::steps).orElse(List.of()));
    }

    /** As the catalogue says it in the sheet's language; a session of another day may speak another. */
    private String named(Item item) {
        return catalogue.named(item.exercise(), item.name());
    }

    private boolean loaded(Item item) {
        return item.loadKg() != null
                || catalogue.find(item.exercise()).stream()
                        .flatMap(exercise -> exercise.equipment().stream())
                        .anyMatch(Equipment.LOADED::contains);
    }

    private String dose(Item item) {
        Integer hold = item.holdSeconds();
        Integer reps = item.reps();
        if (hold != null) {
            return inMinutes(hold)
                    ? words.say("dose.minutes", item.sets(), hold / 60)
                    : words.say("dose.hold", item.sets(), hold);
        }
        return reps == null ? "" : words.say("dose.reps", item.sets(), reps);
    }

    private String load(Item item) {
        Double kilograms = item.loadKg();
        if (kilograms != null) {
            return words.say("load.kg", words.number(kilograms));
        }
        if (item.loadPercent() <= 0) {
            return "";
        }
        return item.loadPercent() == 100 ? words.say("load.usual") : words.say("load.percent", item.loadPercent());
    }

    private String rest(Item item) {
        int seconds = item.restSeconds();
        if (item.sets() < 2 || seconds <= 0) {
            return "";
        }
        return inMinutes(seconds) ? words.say("rest.minutes", seconds / 60) : words.say("rest.seconds", seconds);
    }

    private static boolean inMinutes(int seconds) {
        return seconds > 60 && seconds % 60 == 0;
    }

    /**
     * The engine's own reason as far as its first sentence; a second best says what it does for which area. The engine keeps severities out of its reasons, but paper is left lying about, so a sentence with any number stays off it.
     */
    private List<String> reasons(Item item) {
        List<String> reasons = new ArrayList<>();
        String why = FirstSentence.of(item.why(), words.locale());
        if (!why.isEmpty() && why.chars().noneMatch(Character::isDigit)) {
            reasons.add(why);
        }
        reasons.add(reason(item, 2));
        reasons.add(reason(item, 1));
        return reasons;
    }

    /** What it does for the first area or two: more would not be few words. */
    private String reason(Item item, int most) {
        List<Area> areas = item.areas();
        if (areas.isEmpty()) {
            return "";
        }
        String first = words.say("area." + areas.get(0).id());
        String all = areas.size() == 1 || most == 1
                ? first
                : words.say(
                        "reason.join", first, words.say("area." + areas.get(1).id()));
        return words.say("reason." + item.role().id(), all) + ".";
    }

    private List<String> blanks(Item item, boolean loaded) {
        List<String> blanks = new ArrayList<>();
        if (loaded) {
            blanks.add(words.say("blank.kg"));
        }
        Integer hold = item.holdSeconds();
        String unit = hold == null ? "reps" : inMinutes(hold) ? "minutes" : "seconds";
        blanks.add(words.say("blank." + unit));
        return blanks;
    }
}
