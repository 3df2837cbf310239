package gym.sorespot.strength.sheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.sheet.content.SheetWords;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Type;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roll of 80 mm takes 42 columns of running text: so many letters on an average line, as they are not all as wide. */
class ReceiptColumnsTest {
    private static final int COLUMNS = 42;
    private static final Type TYPE = Type.load();

    /** Of letters as they follow each other in each language: the sheet's own sentences, cut to so many. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void holdsFortyTwoLettersOnALine(String language) {
        SheetWords words = SheetWords.in(Locale.forLanguageTag(language));
        List<String> sentences = List.of(words.say("test.text"), words.say("print.way.offline"));
        double all = 0;
        int lines = 0;
        for (String sentence : sentences) {
            for (int at = 0; at + COLUMNS <= sentence.length(); at++) {
                all += TYPE.width(sentence.substring(at, at + COLUMNS), Looks.RECEIPT_TEXT);
                lines++;
            }
        }
        assertThat(lines).as("something was measured").isGreaterThan(20);
        assertThat(all / lines).as("points").isLessThanOrEqualTo(Paper.RECEIPT.typeWidth());
        assertThat(Looks.RECEIPT_TEXT.size()).isGreaterThanOrEqualTo(12);
    }
}
