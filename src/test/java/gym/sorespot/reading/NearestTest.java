package gym.sorespot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private final List<String> known = List.of("calf", "shin", "knee-front", "knee-back", "hamstring");

    @ParameterizedTest
    @CsvSource({
        "clalf,calf",
        "cafl,calf",
        "Calf,calf",
        "knee_front,knee-front",
        "knee front,knee-front",
        "hamstrings,hamstring"
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, known)).contains(meant);
    }

    @Test
    void saysNothingWhenNothingIsNear() {
        assertThat(Nearest.to("wade", known)).isEmpty();
        assertThat(Nearest.to("", known)).isEmpty();
        assertThat(Nearest.to("calf".repeat(1000), known)).isEmpty();
    }
}
