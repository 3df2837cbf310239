package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.AreaText;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.dose.Prescribed;
import gym.sorespot.strength.session.dose.Prescriber;
import gym.sorespot.strength.session.dose.Prescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sentence why an exercise is missing, and looks its facts up in the request, the catalogue and the session. */
final class ReasonFacts {
    private final Case asked;
    private final Session session;
    private final Prescriber prescriber;
    private final Today today;
    private final AreaText areas = new AreaText(Locale.ENGLISH);
    private final int left;
    private final Map<Pattern, BiPredicate<Exercise, MatchResult>> facts = new LinkedHashMap<>();

    ReasonFacts(Case asked, Session session, Prescriber prescriber) {
        this.asked = asked;
        this.session = session;
        this.prescriber = prescriber;
        this.today = new Today(asked);
        this.left = asked.request().minutes() * 60 - session.seconds();
        fact("(.+) at (\\d+): this one is left out from (\\d+) on\\.", (e, m) -> sore(m).anyMatch(sore ->
                Integer.valueOf(m.group(3)).equals(e.avoid().get(sore.spot().area()))
                        && sore.severity() >= Integer.parseInt(m.group(3))));
        fact("(.+) at (\\d+): no (.+) work there today\\.", (e, m) -> sore(m).anyMatch(
                        sore -> e.worksOn(sore.spot().area())
                                && role(e.role()).equals(m.group(3))
                                && banned(e.role(), sore.severity())));
        fact(
                "(.+) at (\\d+): too fresh for lowering under load\\.",
                (e, m) -> e.role() == Role.ECCENTRIC
                        && sore(m).anyMatch(sore -> sore.since() != null
                                && !sore.since().isBefore(asked.request().date().minusDays(3))
                                && e.worksOn(sore.spot().area())));
        fact("(.+) at (\\d+): nothing works it today\\.", (e, m) -> sore(m).anyMatch(
                        sore -> sore.severity() >= 8 && e.worksOn(sore.spot().area())));
        fact(
                "(.+) worked hard within 48 hours: mobility only\\.",
                (e, m) -> !Today.MOBILITY.contains(e.role())
                        && e.areas().stream()
                                .flatMap(gym.sorespot.strength.body.Spot::of)
                                .anyMatch(spot -> said(areas.word(spot), m.group(1)) && today.workedHard(spot)));
        fact(
                "For people used to training\\.",
                (e, m) -> e.level() == 2 && asked.request().level() == 1);
        fact(
                "For experienced people\\.",
                (e, m) -> e.level() == 3 && asked.request().level() < 3);
        fact("Needs what is not here: (.+)\\.", (e, m) -> List.of(m.group(1).split(", | and "))
                .equals(lacks(e)));
        fact("(.+) kg would be right today, and the (.+) has nothing that light\\.", (e, m) -> e.equipment()
                .contains(m.group(2)));
        fact("(.+) is there, which is much the same\\.", (e, m) -> named(m.group(1))
                .anyMatch(other -> other.family().equals(e.family())));
        fact(
                "Takes at least (\\d+) minutes?, and you have (\\d+)\\.",
                (e, m) -> up(shortest(e)) == number(m, 1)
                        && asked.request().minutes() == number(m, 2)
                        && shortest(e) > asked.request().minutes() * 60);
        fact(
                "Takes at least (\\d+) minutes?; beside what counts for more, (no minute|\\d+) (?:is|are) left\\.",
                (e, m) -> up(shortest(e)) == number(m, 1) && left / 60 == number(m, 2) && shortest(e) > left);
        fact(
                "Takes at least (\\d+) minutes?\\. (.+) would have to go for it, and counts for more\\.",
                (e, m) -> up(shortest(e)) == number(m, 1)
                        && item(m.group(2)).anyMatch(item -> item.seconds() + left >= shortest(e))
                        && shortest(e) > left);
        fact(
                "Takes at least (\\d+) minutes?\\. More than one exercise would have to go for it\\.",
                (e, m) -> up(shortest(e)) == number(m, 1)
                        && session.items().stream().allMatch(item -> item.seconds() + left < shortest(e)));
        fact("(.+) is there for your (.+) instead\\.", this::alike);
        fact("(.+) does more for your (.+) today\\.", this::alike);
        fact(
                "(.+) is there for your (.+), and one of the two will do\\.",
                (e, m) -> item(m.group(1)).findAny().isPresent());
        fact(
                "It alone would need the (.+), and that counts against it\\.",
                (e, m) -> shortest(e) <= left
                        && e.equipment().containsAll(List.of(m.group(1).split(", | and "))));
        fact(
                "You did it lately: today others have their turn\\.",
                (e, m) -> shortest(e) <= left
                        && asked.history().visits().stream()
                                .flatMap(visit -> visit.work().stream())
                                .anyMatch(work -> work.exercise().equals(e.id())));
        fact(
                "There is enough for your (.+) without it, and there are better uses of the minutes\\.",
                (e, m) -> areas.both(e.mainArea()).equals(m.group(1)) && shortest(e) <= left);
        fact(
                "There is room for it: (\\d+) minutes? would do\\.",
                (e, m) -> up(shortest(e)) == number(m, 1) && shortest(e) <= left);
    }

    private void fact(String sentence, BiPredicate<Exercise, MatchResult> holds) {
        facts.put(Pattern.compile(sentence), holds);
    }

    /** What is wrong with this reason; null when its facts hold. */
    @Nullable
    String wrong(Exercise exercise, String why) {
        List<String> known = new ArrayList<>();
        for (Map.Entry<Pattern, BiPredicate<Exercise, MatchResult>> fact : facts.entrySet()) {
            Matcher matcher = fact.getKey().matcher(why);
            if (matcher.matches()) {
                known.add(fact.getKey().pattern());
                if (fact.getValue().test(exercise, matcher.toMatchResult())) {
                    return null;
                }
            }
        }
        return (known.isEmpty() ? "unknown sentence: " : "not true: ") + exercise.id() + ": " + why;
    }

    private java.util.stream.Stream<Soreness> sore(MatchResult m) {
        return asked.request().soreness().stream()
                .filter(sore -> said(areas.word(sore.spot()), m.group(1)) && sore.severity() == number(m, 2));
    }

    private static boolean said(String word, String said) {
        return word.equalsIgnoreCase(said);
    }

    private java.util.stream.Stream<Item> item(String name) {
        return session.items().stream().filter(item -> item.name().equals(name));
    }

    private java.util.stream.Stream<Exercise> named(String name) {
        return item(name).map(item -> asked.catalogue().find(item.exercise()).orElseThrow());
    }

    private boolean alike(Exercise e, MatchResult m) {
        return areas.both(e.mainArea()).equals(m.group(2))
                && named(m.group(1)).anyMatch(other -> other.mainArea() == e.mainArea() && other.role() == e.role())
                && item(m.group(1)).anyMatch(item -> item.seconds() + left >= shortest(e))
                && shortest(e) > left;
    }

    private List<String> lacks(Exercise exercise) {
        TreeSet<String> lacks = new TreeSet<>(exercise.equipment());
        lacks.removeAll(asked.request().equipment());
        return List.copyOf(lacks);
    }

    private int shortest(Exercise exercise) {
        int shortest = Integer.MAX_VALUE;
        for (WorkSide side : today.sides(exercise).stream().limit(1).toList()) {
            Prescribed given = prescriber.on(asked.request(), asked.history()).prescribe(exercise, side);
            if (given instanceof Prescribed.Doses doses) {
                shortest = doses.options().stream()
                        .mapToInt(Prescription::seconds)
                        .min()
                        .orElseThrow();
            }
        }
        return shortest;
    }

    private static boolean banned(Role role, int severity) {
        boolean easy = role == Role.WARM_UP || role == Role.COOL_DOWN;
        boolean gentle = easy || role == Role.STRETCH || role == Role.ISOMETRIC;
        return severity >= 6 ? !easy : severity == 5 && !gentle;
    }

    private static String role(Role role) {
        return switch (role) {
            case STRETCH -> "stretching";
            case ISOMETRIC -> "holding";
            case ECCENTRIC -> "lowering";
            default -> role.id();
        };
    }

    private static int up(int seconds) {
        return (seconds + 59) / 60;
    }

    private static int number(MatchResult m, int group) {
        String said = m.group(group);
        return said.equals("no minute") ? 0 : Integer.parseInt(said);
    }
}
