package gym.sorespot.strength;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problem;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.CatalogueReader.Figure;
import gym.sorespot.strength.catalogue.Exercise;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.figure.picture.Illustrations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shows each exercise, drawn again only where its file has changed. Worker thread only. */
final class PictureCache {
    private Map<String, Kept> kept = Map.of();

    /** So many are drawn at the first look, before the kiosk opens; a gym's own catalogue has fewer. */
    private static final int AT_ONCE = 300;

    /** So many at each further look, so that nobody has to wait for a worker that draws. */
    private static final int BY_AND_BY = 60;

    private boolean begun;
    private boolean pending;

    /**
     * A picture, and what it was made of.
     *
     * @param later whether it has not been drawn yet, and what is wrong with it is not known
     */
    private record Kept(
            Exercise exercise,
            @Nullable Node figure,
            @Nullable Node pictures,
            Illustrations.Drawn drawn,
            boolean later) {
        boolean holdsFor(Kept other) {
            // The very same nodes come back for a file that has not changed.
            return exercise.equals(other.exercise) && figure == other.figure && pictures == other.pictures;
        }
    }

    /** Whether some have yet to be drawn. */
    boolean pending() {
        return pending;
    }

    /**
     * All pictures.
     *
     * @param illustrations by exercise
     * @param problems with them
     * @param changed whether any was drawn again
     */
    record Drawn(Map<String, Illustration> illustrations, List<Problem> problems, boolean changed) {}

    /** @param thorough whether picture files are looked at again though the exercise's file is the same */
    Drawn draw(CatalogueReader.Reading reading, boolean thorough) {
        Map<String, Kept> fresh = new HashMap<>();
        Map<String, Illustration> illustrations = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        int left = begun ? BY_AND_BY : AT_ONCE;
        boolean changed = false;
        begun = true;
        pending = false;
        for (Exercise exercise : reading.catalogue().exercises()) {
            Kept before = kept.get(exercise.id());
            Kept now = later(reading, exercise);
            boolean holds = before != null && before.holdsFor(now);
            boolean again = !holds || before != null && before.later() || thorough && now.pictures() != null;
            if (again && left > 0) {
                left--;
                now = new Kept(
                        exercise, now.figure(), now.pictures(), new Illustrations().draw(reading, exercise), false);
            } else if (holds && before != null) {
                now = before;
            }
            pending |= now.later();
            changed |= !holds
                    || !now.drawn()
                            .problems()
                            .equals(before == null ? List.of() : before.drawn().problems());
            fresh.put(exercise.id(), now);
            Optional<Illustration> shown = now.drawn().illustration();
            shown.ifPresent(found -> illustrations.put(exercise.id(), found));
            problems.addAll(now.drawn().problems());
        }
        kept = fresh;
        return new Drawn(Map.copyOf(illustrations), List.copyOf(problems), changed);
    }

    /** A picture that will be drawn when somebody looks at it. */
    private static Kept later(CatalogueReader.Reading reading, Exercise exercise) {
        Node figure = node(reading.figures().get(exercise.id()));
        Node pictures = node(reading.pictures().get(exercise.id()));
        Optional<Illustration> picture = figure == null && pictures == null
                ? Optional.empty()
                : Optional.of(new LaterPicture(
                        () -> new Illustrations().draw(reading, exercise).illustration()));
        return new Kept(exercise, figure, pictures, new Illustrations.Drawn(picture, List.of()), true);
    }

    private static @Nullable Node node(@Nullable Figure figure) {
        return figure == null ? null : figure.node();
    }
}
