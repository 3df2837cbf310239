package gym.sorespot.strength.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.body.WorkSide;
import gym.sorespot.strength.session.BlockKind;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void knowEveryAreaRoleSideAndBlock(String language) {
        SheetWords words = SheetWords.in(Locale.forLanguageTag(language));
        for (Area area : Area.values()) {
            assertThat(words.say("area." + area.id())).isNotBlank();
        }
        for (Role role : Role.values()) {
            assertThat(words.say("reason." + role.id(), "calf")).contains("calf");
        }
        for (WorkSide side : WorkSide.values()) {
            assertThat(words.say("side." + side.id())).isNotBlank();
        }
        for (BlockKind block : BlockKind.values()) {
            assertThat(words.say("block." + block.id())).isNotBlank();
        }
    }

    @Test
    void areTheSameInEveryLanguage() {
        ResourceBundle english = ResourceBundle.getBundle("gym.sorespot.strength.sheet.content.words", Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle("gym.sorespot.strength.sheet.content.words", Locale.GERMAN);
        for (String key : english.keySet()) {
            assertThat(german.getString(key).matches("(?s).*\\{0[,}].*"))
                    .as(key)
                    .isEqualTo(english.getString(key).matches("(?s).*\\{0[,}].*"));
        }
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void areEnglishWhereNobodyHasTranslatedThem() {
        assertThat(SheetWords.in(Locale.forLanguageTag("fi")).say("title.session"))
                .isEqualTo("Your session");
    }
}
