package gym.sorespot.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.kiosk.screen.AttractScreen;
import gym.sorespot.kiosk.staff.Trail;
import gym.sorespot.strength.StrengthPlugin;
import gym.sorespot.touch.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One trail, read by people of two languages. */
class TrailTextTest {
    private final StrengthPlugin plugin = new StrengthPlugin();

    @Test
    void whatWasDoneIsSaidInTheLanguageOfWhoeverReadsIt() {
        assertBoth("kiosk:closed", "Closed the kiosk", "Hat den Kiosk geschlossen");
        assertBoth("kiosk:role", "Made Tom manager", "Tom ist jetzt Leitung", "Tom", "role.manager");
        assertBoth("strength:change.edit", "Changed heel-drop.yaml", "heel-drop.yaml geändert", "heel-drop.yaml", "1");
        assertBoth("strength:changed.out_of_order", "Treadmill: out of order", "Laufband: außer Betrieb", "treadmill");
        assertBoth("strength:changed.card", "Recovery cards: Sleep", "Karten zur Erholung: Sleep", "Sleep");
        assertBoth("strength:member.erase", "Erased a member’s data", "Daten eines Mitglieds gelöscht");
        assertThat(said(Locale.GERMAN, "strength:changed.field", "weights", "weights.bar", "20", "15"))
                .contains("20 → 15")
                .doesNotContain("weights");
        assertThat(said(Locale.GERMAN, "kiosk:setting", "config.idle", "60", "90"))
                .contains("60 → 90")
                .doesNotContain("config");
    }

    @Test
    void whatNobodyKnowsAnyMoreStandsAsItIs() {
        assertThat(said(Locale.GERMAN, "Signed in")).isEqualTo("Signed in");
        assertThat(said(Locale.GERMAN, "gone:wiped", "a", "b")).isEqualTo("gone:wiped, a, b");
        assertThat(said(Locale.GERMAN, "kiosk:unheard-of")).isEqualTo("kiosk:unheard-of");
        assertThat(said(Locale.GERMAN, "strength:changed.field", "weights"))
                .isEqualTo("strength:changed.field, weights");
    }

    private void assertBoth(String what, String english, String german, String... facts) {
        assertThat(said(Locale.ENGLISH, what, facts)).isEqualTo(english);
        assertThat(said(Locale.GERMAN, what, facts)).isEqualTo(german);
    }

    private String said(Locale locale, String what, String... facts) {
        TrailText text = new TrailText(this::told, Words.of(AttractScreen.class, "words", locale));
        return text.apply(new Trail.Entry(Instant.EPOCH, "Maria", what, List.of(facts)));
    }

    private Optional<String> told(String asked, String kind, List<String> facts, Locale locale) {
        return asked.equals(plugin.id()) ? plugin.told(kind, facts, locale) : Optional.empty();
    }
}
