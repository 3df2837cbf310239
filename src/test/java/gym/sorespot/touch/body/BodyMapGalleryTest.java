package gym.sorespot.touch.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BodyMapGalleryTest {
    @Test
    void shouldPaintThePicturesToLookAt() {
        assertThat(BodyMapGallery.paintAll(Path.of(System.getProperty("sorespot.home"), "target", "screens")))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }
}
