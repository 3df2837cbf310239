package gym.sorespot.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinsTest {
    @TempDir
    private Path folder;

    private Path file;
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private Pins pins;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void begin() {
        file = folder.resolve("pins");
        pins = fresh(1000);
    }

    /** As after a restart: nothing but the file is known. */
    private Pins fresh(int iterations) {
        return new Pins(new PinHasher(new SecureRandom(), iterations), BackOff.OURS, new PinFile(file), clock);
    }

    private PinAnswer attempt(String pin) {
        return pins.check("Kim", pin.toCharArray());
    }

    @Test
    void onlyWhoHasAPinIsAsked() {
        assertThat(pins.has("Kim")).isFalse();
        assertThat(attempt("4711").kind()).isEqualTo(PinAnswer.Kind.NO_PIN);
        pins.set("Kim", "4711".toCharArray());
        assertThat(pins.has("Kim")).isTrue();
        assertThat(pins.has("Jo")).isFalse();
        assertThat(attempt("4711").right()).isTrue();
    }

    @Test
    void waitsOutliveARestart() {
        pins.set("Kim", "4711".toCharArray());
        attempt("1111");
        attempt("2222");
        assertThat(attempt("3333")).isEqualTo(new PinAnswer(PinAnswer.Kind.WRONG, Duration.ofSeconds(30)));
        pins = fresh(1000);
        now = now.plusSeconds(29);
        assertThat(attempt("4711")).isEqualTo(new PinAnswer(PinAnswer.Kind.TOO_SOON, Duration.ofSeconds(1)));
        assertThat(pins.left("Kim")).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(attempt("4711").right()).isTrue();
    }

    @Test
    void theRightPinForgetsWrongTries() {
        pins.set("Kim", "4711".toCharArray());
        attempt("1111");
        attempt("2222");
        attempt("4711");
        assertThat(attempt("1111")).isEqualTo(new PinAnswer(PinAnswer.Kind.WRONG, Duration.ZERO));
    }

    @Test
    void aTryThatIsTooSoonDoesNotLengthenTheWait() {
        pins.set("Kim", "4711".toCharArray());
        for (int i = 0; i < 20; i++) {
            attempt("1111");
        }
        assertThat(pins.left("Kim")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aTryCountsEvenWhenThePlugIsPulledWhileItIsCompared() {
        MemoryPins memory = new MemoryPins();
        Pins calm = new Pins(new PinHasher(new SecureRandom(), 1000), BackOff.OURS, memory, clock);
        calm.set("Kim", "4711".toCharArray());
        PinStore dying = new PinStore() {
            private int writes;

            @Override
            public Optional<KeptPin> find(String owner) {
                return memory.find(owner);
            }

            @Override
            public void keep(String owner, KeptPin pin) {
                if (++writes > 1) {
                    throw new IllegalStateException("no power");
                }
                memory.keep(owner, pin);
            }

            @Override
            public void remove(String owner) {
                memory.remove(owner);
            }
        };
        Pins shaky = new Pins(new PinHasher(new SecureRandom(), 1000), BackOff.OURS, dying, clock);
        assertThatThrownBy(() -> shaky.check("Kim", "4711".toCharArray())).hasMessage("no power");
        assertThat(memory.find("Kim").orElseThrow().tries().wrong()).isEqualTo(1);
    }

    @Test
    void resetLetsInWhoForgot() {
        pins.set("Kim", "4711".toCharArray());
        attempt("1111");
        pins.remove("Kim");
        assertThat(pins.has("Kim")).isFalse();
        assertThat(pins.left("Kim")).isZero();
        pins.remove("Kim");
    }

    @Test
    void aNewPinReplacesTheOld() {
        pins.set("Kim", "4711".toCharArray());
        pins.set("Kim", "90210".toCharArray());
        assertThat(attempt("4711").right()).isFalse();
        assertThat(attempt("90210").right()).isTrue();
    }

    @Test
    void anOldHashBecomesAsStrongAsANewOneWhenThePinIsRight() {
        fresh(500).set("Kim", "4711".toCharArray());
        attempt("1111");
        assertThat(new PinFile(file).find("Kim").orElseThrow().hash().iterations())
                .isEqualTo(500);
        attempt("4711");
        assertThat(new PinFile(file).find("Kim").orElseThrow().hash().iterations())
                .isEqualTo(1000);
        assertThat(attempt("4711").right()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "4711, FITS",
        "1357, FITS",
        "1212, FITS",
        "00000001, FITS",
        "471, LENGTH",
        "'', LENGTH",
        "123456789, LENGTH",
        "47a1, LENGTH",
        "٤٧١٢, LENGTH",
        "1111, EASY",
        "1234, EASY",
        "98765, EASY"
    })
    void easyPinsAreRefused(String pin, PinRule.Verdict verdict) {
        assertThat(PinRule.judge(pin.toCharArray())).isEqualTo(verdict);
    }

    @Test
    void whatTheRuleRefusesIsNotKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pins.set("Kim", "1234".toCharArray()))
                .withMessageNotContaining("1234");
        assertThat(pins.has("Kim")).isFalse();
    }

    @Test
    void thePinIsNotInTheFile() throws IOException {
        pins.set("Kim", "471193".toCharArray());
        assertThat(Files.readString(file)).doesNotContain("471193");
    }

    @Test
    void aDamagedLineIsNotNoPin() throws IOException {
        pins.set("Kim", "4711".toCharArray());
        Files.writeString(file, Files.readString(file).replace("pbkdf2", "pbkdf3"));
        assertThatThrownBy(() -> pins.has("Kim"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(":1:");
    }
}
