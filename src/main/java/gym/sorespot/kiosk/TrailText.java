package gym.sorespot.kiosk;

import gym.sorespot.kiosk.plugins.Plugins;
import gym.sorespot.kiosk.staff.Trail;
import gym.sorespot.touch.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the audit trail's entries say in the language of whoever reads them: the host knows its own, plugins are asked for
 * theirs. Event thread.
 *
 * @param words of the host's screens
 */
record TrailText(Asked plugins, Words words) implements Function<Trail.Entry, String> {
    /** Says what an entry of a plugin means. */
    interface Asked {
        Optional<String> told(String plugin, String kind, List<String> facts, Locale locale);
    }

    TrailText(Plugins plugins, Words words) {
        this((Asked) plugins::told, words);
    }

    @Override
    public String apply(Trail.Entry entry) {
        int end = entry.what().indexOf(':');
        if (end < 0) {
            return plain(entry);
        }
        String page = entry.what().substring(0, end);
        String kind = entry.what().substring(end + 1);
        Optional<String> said = page.equals(Trail.HOST)
                ? own(kind, entry.facts())
                : plugins.told(page, kind, entry.facts(), words.locale());
        return said.orElseGet(() -> plain(entry));
    }

    /** What nobody can say in words any more stands as it is. */
    private static String plain(Trail.Entry entry) {
        List<String> all = new ArrayList<>(List.of(entry.what()));
        all.addAll(entry.facts());
        return String.join(", ", all);
    }

    private Optional<String> own(String kind, List<String> facts) {
        String key = "did." + kind;
        Object[] named = facts.stream().map(this::named).toArray();
        return words.has(key) ? Optional.of(words.text(key, named)) : Optional.empty();
    }

    /** Roles and fields have names; names of people have not. */
    private String named(String fact) {
        boolean key = fact.startsWith("role.") || fact.startsWith("config.");
        return key && words.has(fact) ? words.text(fact) : fact;
    }
}
