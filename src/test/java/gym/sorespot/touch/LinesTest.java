package gym.sorespot.touch;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.Gallery;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words broken into lines. */
class LinesTest {
    private static final String DIVIDED = "Schmerz\u00adhaft";

    @Test
    void aSoftHyphenIsSeenOnlyWhereAWordIsDivided() {
        Lines whole = broken(DIVIDED, 400);
        assertThat(whole.lines()).containsExactly("Schmerzhaft");
        assertThat(whole.width()).isEqualTo(broken("Schmerzhaft", 400).width());
        Lines two = broken(DIVIDED, 130);
        assertThat(two.lines()).containsExactly("Schmerz-", "haft");
        assertThat(two.wordCut()).isFalse();
        assertThat(two.width()).isLessThanOrEqualTo(130);
    }

    @Test
    void aWordWithoutOneIsCutAndSaysSo() {
        assertThat(broken("Schmerzhaft", 130).wordCut()).isTrue();
    }

    @Test
    void aFirmBlankHoldsWordsTogetherAsLongAsThereIsRoom() {
        String facts = "Pause 60 s · Anstrengung\u00a07\u00a0von\u00a010";
        assertThat(broken(facts, 320).lines()).containsExactly("Pause 60 s", "Anstrengung\u00a07\u00a0von\u00a010");
        Lines narrow = broken(facts, 180);
        assertThat(narrow.lines()).startsWith("Pause 60 s", "Anstrengung").hasSize(3);
        assertThat(narrow.wordCut()).isFalse();
    }

    @Test
    void aTempoIsOneThing() {
        assertThat(broken("Tempo 3-0-3, Pause", 105).lines()).containsExactly("Tempo", "3-0-3,", "Pause");
        assertThat(broken("Band-Rudern", 100).lines()).containsExactly("Band-", "Rudern");
    }

    private static Lines broken(String text, int room) {
        return Gallery.onEventThread(() -> {
            Theme.LIGHT.install(TouchScale.reference(), true);
            return Lines.broken(text, Type.BODY.plain(), room, Locale.GERMAN);
        });
    }
}
