package gym.sorespot.strength.staff.transfer;

import gym.sorespot.strength.catalogue.Muscle;
import gym.sorespot.strength.catalogue.importing.ForeignWord;
import gym.sorespot.strength.catalogue.importing.ImportPlan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the words of a file mean, as staff have it now. Event thread. */
final class Meanings {
    private final ImportModel model;
    private final PreviewFaces faces;

    Meanings(ImportModel model, PreviewFaces faces) {
        this.model = model;
        this.faces = faces;
    }

    /** All words, those that nobody knows first: their exercises are refused. */
    List<ForeignWord> all() {
        return model.plan().map(ImportPlan::words).orElse(List.of()).stream()
                .sorted(Comparator.comparing((ForeignWord word) -> of(word).isPresent())
                        .thenComparing(word -> !word.equipment()))
                .toList();
    }

    /** How many words nobody knows. */
    int unknown() {
        return (int) all().stream().filter(word -> of(word).isEmpty()).count();
    }

    /** What a word means here, in words; empty when nobody has said it. */
    Optional<String> of(ForeignWord word) {
        return word.equipment()
                ? things(word).map(faces::things)
                : muscle(word).map(muscle -> faces.muscle(muscle.id()));
    }

    /** The equipment that a word means; empty when nobody has said it. */
    Optional<List<String>> things(ForeignWord word) {
        Optional<List<String>> said =
                Optional.ofNullable(model.words().equipment().get(word.theirs()));
        return said.or(() -> Optional.of(List.of(word.theirs()))
                .filter(same -> faces.equipment().contains(word.theirs())));
    }

    /** The muscle that a word means; empty when nobody has said it. */
    Optional<Muscle> muscle(ForeignWord word) {
        return model.words().muscle(word.theirs()).or(() -> Arrays.stream(Muscle.values())
                .filter(muscle -> muscle.id().equals(word.theirs()))
                .findFirst());
    }
}
