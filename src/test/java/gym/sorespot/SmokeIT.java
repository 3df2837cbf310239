package gym.sorespot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeIT {
    @Test
    void runsOnJava17OrNewer() {
        assertThat(java.awt.GraphicsEnvironment.isHeadless()).isFalse();
    }
}
