package gym.sorespot.strength.figure;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SceneReaderTest {
    @Test
    void aGoodSceneHasNoProblems() {
        assertThat(problems("view: side\nposes:\n  - {knee: 20, hip: 20}\n")).isEmpty();
    }

    @Test
    void everySlipIsNamedWithItsLine() {
        assertSlip("view: sideways\nposes: [{}]\n", 1, "sideways");
        assertSlip("view: side\nposes:\n  - {nee: 20}\n", 3, "\"nee\"");
        assertSlip("view: side\nposes:\n  - {knee: 190}\n", 3, "190");
        assertSlip("view: side\nposes:\n  - {knee: -10}\n", 3, "-10");
        assertSlip("view: side\nprops:\n  - {type: barbell, at: [0, 80]}\nposes: [{}]\n", 3, "hangs in the air");
        assertSlip("view: side\nprops:\n  - {type: band, on: hands}\nposes: [{}]\n", 3, "two ends");
        assertSlip("view: side\nprops:\n  - {type: spade, at: [0, 0]}\nposes: [{}]\n", 3, "spade");
        assertSlip("view: side\nposes:\n  - {reach: {left-wing: [0, 0]}}\n", 3, "left-wing");
        assertSlip("view: side\nposes:\n  - {}\n  - {reach: {hands: [120, 80]}}\n", 4, "cannot reach");
        assertSlip("view: side\nposes:\n  - {pin: {pelvis: [0, 10]}}\n", 3, "floor");
    }

    private static void assertSlip(String yaml, int line, String part) {
        List<Problem> problems = problems(yaml);
        assertThat(problems).as(yaml).isNotEmpty();
        assertThat(problems.get(0).line()).as(yaml + problems).isEqualTo(line);
        assertThat(problems.get(0).wrong() + problems.get(0).right()).contains(part);
    }

    private static List<Problem> problems(String yaml) {
        Problems problems = new Problems(Path.of("figure.yaml"));
        YamlFile.read(yaml, problems).ifPresent(value -> {
            Optional<Scene> scene = new SceneReader().read(value);
            scene.ifPresent(found -> new SceneCheck().check(found, value, problems));
        });
        return problems.list();
    }
}
