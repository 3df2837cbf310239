package gym.sorespot.strength.staff.settings;

import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.gym.Retention;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.touch.form.FormField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The fields of the gym's files as forms show them; their bounds are those of the readers. Stateless. */
final class GymForms {
    private static final List<String> BANDS = List.of("mild", "sore", "painful", "rest", "stop");

    private GymForms() {}

    /** {@code gym.yaml}: who we are. */
    static List<FormField> gym() {
        return List.of(
                new FormField("contact", "gym.contact", new FormField.Line(1, 60), ""),
                new FormField("own", "gym.own", new FormField.Ids(), ""),
                new FormField(
                        Retention.FIELD,
                        "gym.sorenessDays",
                        new FormField.Whole(Retention.LEAST, Retention.MOST, 10),
                        Integer.toString(Retention.USUAL)));
    }

    /** {@code gym.yaml}: loads that can be put together. */
    static List<FormField> weights() {
        return List.of(
                new FormField("weights.bar", "weights.bar", new FormField.Decimal(1, 50), "20"),
                new FormField("weights.plates", "weights.plates", new FormField.Numbers(0.1, 50), ""),
                new FormField("weights.dumbbells", "weights.dumbbells", new FormField.Numbers(0.1, 150), ""),
                new FormField("weights.kettlebells", "weights.kettlebells", new FormField.Numbers(0.1, 100), ""),
                new FormField("weights.stack", "weights.stack", new FormField.Decimal(0.5, 25), "5"));
    }

    /** {@code gym.yaml}: where the soreness bands begin. */
    static List<FormField> thresholds() {
        Thresholds usual = Thresholds.DEFAULT;
        List<Integer> numbers = List.of(usual.mild(), usual.sore(), usual.painful(), usual.rest(), usual.stop());
        return IntStream.range(0, BANDS.size())
                .mapToObj(i -> new FormField(
                        "thresholds." + BANDS.get(i),
                        "thresholds." + BANDS.get(i),
                        new FormField.Whole(1, 10, 1),
                        numbers.get(i).toString()))
                .toList();
    }

    /** Whether the bands rise. */
    static boolean rise(Map<String, String> values) {
        List<Integer> numbers = BANDS.stream()
                .map(band -> Integer.valueOf(values.getOrDefault("thresholds." + band, "0")))
                .toList();
        return IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) > numbers.get(i - 1));
    }

    /**
     * {@code sheet.yaml}: the printer.
     *
     * @param printers names to choose from; at once
     */
    static List<FormField> printing(Supplier<List<String>> printers) {
        List<String> papers = Arrays.stream(Paper.values()).map(Paper::id).toList();
        return List.of(
                new FormField("printer", "printer.name", new FormField.Found(printers), ""),
                new FormField("paper", "printer.paper", new FormField.OneOf(papers), "a4"),
                new FormField("copies", "printer.copies", new FormField.Whole(1, 5, 1), "2"),
                new FormField("colour", "printer.colour", new FormField.YesNo(), "no"));
    }

    /** {@code cards.yaml}: one card, by its place. */
    static List<FormField> card(int at) {
        return List.of(
                new FormField(at + ".title", "cards.title", new FormField.Line(1, 40), ""),
                new FormField(at + ".text", "cards.text", new FormField.Prose(1, 400), ""),
                new FormField(at + ".hands-on", "cards.handsOn", new FormField.YesNo(), "yes"),
                new FormField(at + ".show", "cards.show", new FormField.YesNo(), "yes"));
    }
}
