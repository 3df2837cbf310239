package gym.sorespot.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinHashTest {
    private final PinHasher hasher = new PinHasher(new SecureRandom(), 1000);

    @Test
    void theRightPinMatchesAndNoOther() {
        PinHash hash = hasher.hash("4711".toCharArray());
        assertThat(hasher.matches("4711".toCharArray(), hash)).isTrue();
        assertThat(hasher.matches("4712".toCharArray(), hash)).isFalse();
        assertThat(hasher.matches("471".toCharArray(), hash)).isFalse();
    }

    @Test
    void everyHashHasItsOwnSalt() {
        assertThat(hasher.hash("4711".toCharArray()).text())
                .isNotEqualTo(hasher.hash("4711".toCharArray()).text());
    }

    @Test
    void textComesBackAsItWas() {
        PinHash hash = hasher.hash("4711".toCharArray());
        PinHash read = PinHash.parse(hash.text()).orElseThrow();
        assertThat(hash.text()).hasSizeLessThanOrEqualTo(120).startsWith("pbkdf2-sha256$1000$");
        assertThat(hasher.matches("4711".toCharArray(), read)).isTrue();
    }

    /** The known answer for "password", "salt", 4096 iterations with SHA-256, as in the test vectors beside RFC 6070. */
    @Test
    void hashIsTheStandardOne() throws Exception {
        PinHash known = new PinHash(
                4096,
                "salt".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                HexFormat.of().parseHex("c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a"));
        assertThat(hasher.matches("password".toCharArray(), known)).isTrue();
    }

    @Test
    void theProductsHashHasTheSourcedStrength() {
        PinHash hash = new PinHasher().hash("4711".toCharArray());
        assertThat(hash.iterations()).isEqualTo(600_000);
        assertThat(hash.salt()).hasSize(16);
        assertThat(hash.hash()).hasSize(32);
    }

    @Test
    void neitherPinNorHashIsShownByAccident() {
        assertThat(new KeptPin(hasher.hash("4711".toCharArray()), Tries.NONE).toString())
                .doesNotContain("4711", "$", "pbkdf2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4711",
                "pbkdf2-sha256$1000$AAAA",
                "pbkdf2-sha256$0$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "pbkdf2-sha256$x$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "pbkdf2-sha256$1000$AAAAAAAAAAAAAAAAAAAAAA==$AAAA",
                "pbkdf2-sha256$1000$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "md5$1000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void whatIsNoHashIsRefused(String text) {
        assertThat(PinHash.parse(text)).isEmpty();
    }
}
