package gym.sorespot.strength.catalogue;

import gym.sorespot.language.Pseudo;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The exercises that can be given, by id in the order of ids, in one language. Immutable, any thread. */
public final class Catalogue {
    private final Map<String, Exercise> byId;
    private final Map<String, Exercise> retired;
    private final String version;
    private final Map<String, Translation> translations;
    private final Catalogue original;
    private final Map<String, Catalogue> inLanguages = new ConcurrentHashMap<>();

    /**
     * @param exercises with ids that differ
     * @param version short name of this state of the catalogue, for the sheet's foot
     */
    public Catalogue(Collection<Exercise> exercises, String version) {
        this(exercises, List.of(), version);
    }

    /**
     * @param exercises with ids that differ
     * @param retired exercises that are no longer given; their ids differ from all others
     * @param version short name of this state of the catalogue, for the sheet's foot
     */
    public Catalogue(Collection<Exercise> exercises, Collection<Exercise> retired, String version) {
        this(exercises, retired, version, Map.of(), null);
    }

    /** @param original in whose own words the exercises are, null when it is this one */
    private Catalogue(
            Collection<Exercise> exercises,
            Collection<Exercise> retired,
            String version,
            Map<String, Translation> translations,
            @Nullable Catalogue original) {
        this.byId = byId(exercises);
        this.retired = byId(retired);
        this.version = version;
        this.translations = Map.copyOf(translations);
        this.original = original == null ? this : original;
    }

    private static Map<String, Exercise> byId(Collection<Exercise> exercises) {
        Map<String, Exercise> sorted = new TreeMap<>();
        for (Exercise exercise : exercises) {
            if (sorted.put(exercise.id(), exercise) != null) {
                throw new IllegalArgumentException("two exercises with the id " + exercise.id());
            }
        }
        return Collections.unmodifiableMap(sorted);
    }

    /** The same exercises, which can also be had in these languages. */
    Catalogue with(Map<String, Translation> languages) {
        return new Catalogue(byId.values(), retired.values(), version, languages, null);
    }

    /**
     * The same exercises in the words of a language; those that have none in it keep the words of their own files. Only
     * names and steps differ, so a session is the same in every language.
     */
    public Catalogue in(Locale locale) {
        if (original != this) {
            return original.in(locale);
        }
        if (Pseudo.is(locale)) {
            return inLanguages.computeIfAbsent(locale.getLanguage(), language -> pseudo());
        }
        Translation translation = translations.get(locale.getLanguage());
        return translation == null
                ? this
                : inLanguages.computeIfAbsent(locale.getLanguage(), language -> in(translation));
    }

    /** The version names both: which exercises, and which words. */
    private Catalogue in(Translation translation) {
        List<Exercise> said = byId.values().stream().map(translation::of).toList();
        List<Exercise> old = retired.values().stream().map(translation::of).toList();
        return new Catalogue(said, old, version + "-" + translation.version(), translations, this);
    }

    private Catalogue pseudo() {
        List<Exercise> said = byId.values().stream()
                .map(exercise -> exercise.inWords(new ExerciseWords(
                        Pseudo.stretched(exercise.name()),
                        exercise.steps().stream().map(Pseudo::stretched).toList())))
                .toList();
        return new Catalogue(said, retired.values(), version, translations, this);
    }

    /**
     * The name of an exercise in this language, from its name in any: what was written down in one language is read in
     * another. A name that the exercise does not have, as it was called otherwise once, stays.
     */
    public String named(String id, String name) {
        Exercise first = original.find(id).orElse(null);
        boolean known = first != null
                && (first.name().equals(name)
                        || translations.values().stream()
                                .anyMatch(language -> language.of(first).name().equals(name)));
        return known ? find(id).map(Exercise::name).orElse(name) : name;
    }

    /** All exercises in the order of their ids. */
    public List<Exercise> exercises() {
        return List.copyOf(byId.values());
    }

    /** The exercise with this id, retired ones too: a history has them. */
    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(retired.get(id)));
    }

    /** Exercises that are no longer given, in the order of their ids. */
    public List<Exercise> retired() {
        return List.copyOf(retired.values());
    }

    public int size() {
        return byId.size();
    }

    /** The languages in which exercises have words beside their own, in order. */
    public List<String> languages() {
        return translations.keySet().stream().sorted().toList();
    }

    /** Whether an exercise has words of its own in a language. */
    public boolean speaks(String id, String language) {
        Translation translation = translations.get(language);
        return translation != null && translation.words().containsKey(id);
    }

    /** Changes when an exercise does; in a translated catalogue also when its words do, behind a hyphen. */
    public String version() {
        return version;
    }
}
