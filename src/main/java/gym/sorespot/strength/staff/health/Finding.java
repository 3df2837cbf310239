package gym.sorespot.strength.staff.health;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.body.Area;
import java.util.List;
import java.util.Optional;

/** Something about the catalogue that staff may want to look at. */
public sealed interface Finding {
    /** Kinds, the gravest first. */
    enum Kind {
        BROKEN,
        NEVER,
        NEVER_AIMED,
        THIN,
        NO_STRETCH,
        TWIN_NAME,
        TWIN_EFFECT,
        NO_PICTURE,
        NO_WORDS
    }

    /** Why nobody is ever given an exercise. A dose that is too long is none: the session makes it shorter. */
    enum Reason {
        NOT_OWNED,
        OUT_OF_ORDER
    }

    Kind kind();

    /** The exercise that it leads to; empty where it is about an area. */
    Optional<String> exercise();

    /** Something is wrong in a file: a link that leads nowhere, a picture that is missing, a slip. */
    record Broken(Problem problem) implements Finding {
        @Override
        public Kind kind() {
            return Kind.BROKEN;
        }

        @Override
        public Optional<String> exercise() {
            String name = String.valueOf(problem.file().getFileName());
            int end = name.lastIndexOf('.');
            return end > 0 ? Optional.of(name.substring(0, end)) : Optional.empty();
        }
    }

    /**
     * An exercise that nobody is ever given with the equipment of today.
     *
     * @param missing equipment that is not there
     */
    record Never(String id, String name, Reason reason, List<String> missing) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NEVER;
        }

        @Override
        public Optional<String> exercise() {
            return Optional.of(id);
        }
    }

    /**
     * An exercise that is left out at any soreness of the areas that it is for: only who is not sore there is given it. For a
     * roller that is as it should be.
     */
    record NeverAimed(String id, String name) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NEVER_AIMED;
        }

        @Override
        public Optional<String> exercise() {
            return Optional.of(id);
        }
    }

    /** An area with so few exercises that there is nothing to swap. */
    record Thin(Area area, int exercises) implements Finding {
        @Override
        public Kind kind() {
            return Kind.THIN;
        }

        @Override
        public Optional<String> exercise() {
            return Optional.empty();
        }
    }

    /** An area without a stretch. */
    record NoStretch(Area area) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NO_STRETCH;
        }

        @Override
        public Optional<String> exercise() {
            return Optional.empty();
        }
    }

    /**
     * Two exercises that members cannot tell apart.
     *
     * @param other id of the other one
     * @param otherName its name
     * @param byName whether it is the name; else all that they do is the same
     */
    record Twin(String id, String name, String other, String otherName, boolean byName) implements Finding {
        @Override
        public Kind kind() {
            return byName ? Kind.TWIN_NAME : Kind.TWIN_EFFECT;
        }

        @Override
        public Optional<String> exercise() {
            return Optional.of(id);
        }
    }

    /**
     * An exercise without words of its own in a language.
     *
     * @param language such as {@code de}
     * @param imported whether it came with a collection, which nobody is asked to translate
     */
    record NoWords(String id, String name, String language, boolean imported) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NO_WORDS;
        }

        @Override
        public Optional<String> exercise() {
            return Optional.of(id);
        }
    }

    /** An exercise that shows nothing. */
    record NoPicture(String id, String name) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NO_PICTURE;
        }

        @Override
        public Optional<String> exercise() {
            return Optional.of(id);
        }
    }
}
