package gym.sorespot.strength.session.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.reading.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a single value may be, and what is said when it is not. */
class FieldTest {
    private static final Wording PROBLEMS = new Wording(RequestReader.class);

    @Test
    void wholeNumbersReachFromTheLeastToTheMost() {
        assertThat(field("3").whole(3, 5)).isEqualTo(3);
        assertThat(field("5").whole(3, 5)).isEqualTo(5);
        refuses("2", field -> field.whole(3, 5), "x: 2 is out of range; give a whole number from 3 to 5");
        refuses("6", field -> field.whole(3, 5), "x: 6 is out of range");
        refuses("4294967300", field -> field.whole(3, 5), "x: 4294967300 is out of range");
        refuses("3.5", field -> field.whole(3, 5), "x: 3.5 is not a whole number; give a whole number from 3 to 5");
    }

    @Test
    void largeNumbersReachAsFarAsTheComputer() {
        assertThat(field("9223372036854775807").large()).isEqualTo(Long.MAX_VALUE);
        refuses("9223372036854775808", Field::large, "x: 9223372036854775808 is not a whole number");
        refuses("1.5", Field::large, "x: 1.5 is not a whole number");
    }

    @Test
    void decimalsReachFromTheLeastToTheMost() {
        assertThat(field("0").decimal(0, 10)).isEqualTo(0);
        assertThat(field("10").decimal(0, 10)).isEqualTo(10);
        assertThat(field("2.5").decimal(0, 10)).isEqualTo(2.5);
        refuses("-0.1", field -> field.decimal(0, 10), "x: -0.1 is not a number in range; give a number from 0 to 10");
        refuses("10.1", field -> field.decimal(0, 10), "x: 10.1 is not a number in range");
        refuses("\"1\"", field -> field.decimal(0, 10), "x: \"1\" is not a number in range");
    }

    @Test
    void answersAreTrueOrFalse() {
        assertThat(field("true").yes()).isTrue();
        assertThat(field("false").yes()).isFalse();
        refuses("\"true\"", Field::yes, "x: \"true\" is neither true nor false");
    }

    @Test
    void textIsALineThatIsNotTooLong() {
        assertThat(field("\"abc\"").text(3)).isEqualTo("abc");
        refuses("\"abcd\"", field -> field.text(3), "x: \"abcd\" is not a line of text; give 1 to 3 characters");
        refuses("\" \"", field -> field.text(3), "x: \" \" is not a line of text");
        refuses("\"a\\nb\"", field -> field.text(3), "x: \"a\\nb\" is not a line of text");
        refuses("12", field -> field.text(3), "x: 12 is not a line of text");
    }

    @Test
    void datesAreDaysOfTheCalendar() {
        assertThat(field("\"2024-02-29\"").date()).isEqualTo(LocalDate.of(2024, 2, 29));
        refuses("\"2026-02-29\"", Field::date, "x: \"2026-02-29\" is not a date");
        refuses("\"20260201\"", Field::date, "x: \"20260201\" is not a date");
        refuses("20260201", Field::date, "x: 20260201 is not a date");
    }

    @Test
    void listsHaveAMostAndCountTheirEntries() {
        assertThat(field("[1, 2]").list(2)).extracting(Field::path).containsExactly("x[0]", "x[1]");
        refuses("[1, 2, 3]", field -> field.list(2), "x: has 3 entries; give at most 2");
        refuses("{}", field -> field.list(2), "x: an object is not a list");
    }

    @Test
    void fieldsKnowTheirPath() {
        Field inner = field("{\"y\": {\"z\": 7}}").required("y");
        assertThat(inner.path()).isEqualTo("x.y");
        assertThat(inner.optional("z").orElseThrow().path()).isEqualTo("x.y.z");
        assertThat(inner.optional("none")).isEmpty();
        assertThat(inner.entries()).containsOnlyKeys("z");
        assertThat(inner.entries().values())
                .extracting(entry -> entry.whole(0, 9))
                .containsExactly(7);
        assertThat(inner.allow(List.of("z"))).isSameAs(inner);
        refuses("{}", field -> field.required("y"), "x.y: is missing");
        refuses("[1]", field -> field.optional("y"), "x: a list is not an object");
    }

    @Test
    void longValuesAndNamesAreCutWhereTheyAreShown() {
        String forty = "1".repeat(40);
        refuses(forty, field -> field.whole(0, 9), "x: " + forty + " is out of range");
        refuses(forty + "2", field -> field.whole(0, 9), "x: " + forty + "… is out of range");
        refuses(
                "{\"" + forty + "2\": 1}",
                field -> field.allow(List.of("y")),
                "x." + forty + "…: there is no such field; the fields are y");
        assertThat(field("{\"" + forty + "2\": 1}").entries().values())
                .extracting(Field::path)
                .containsExactly("x." + forty + "…");
    }

    @Test
    void wordsAreThoseOfTheList() {
        List<String> words = List.of("left", "right");
        assertThat(field("\"left\"").<String>word(words, Optional::of)).isEqualTo("left");
        refuses(
                "\"rihgt\"",
                field -> field.word(words, word -> Optional.empty()),
                "x: \"rihgt\" is not known (did you mean right?); give one of left, right");
        refuses("[]", field -> field.word(words, Optional::of), "x: a list is not known; give one of left, right");
    }

    @Test
    void theTextIsOneObjectAndNothingElse() {
        assertThat(JsonText.object("{}", PROBLEMS).path()).isEmpty();
        refusesText("[]", "the text as a whole: a list is not an object");
        refusesText("", "the text as a whole: nothing is not an object");
        refusesText("{\n \"a\": 1,}", "line 2, column 9: this is not JSON (");
        refusesText("{\"a\": 1, \"a\": 2}", "line 1, column 13: the field \"a\" is there twice; give it once");
        refusesText("{} {}", "line 1, column 4: there is more text after the object; give one object only");
        refusesText("{\"a\": 1} x", "line 1, column ");
    }

    @Test
    void theReadersOwnSettingsAreNotShown() {
        for (String text : List.of(
                "[", "{", "[".repeat(2_000), "{\"a\": " + "1".repeat(5_000) + "}", "{} x", "{} {}", "{\"a\": NaN}")) {
            assertThatThrownBy(() -> JsonText.object(text, PROBLEMS))
                    .isInstanceOf(RequestException.class)
                    .hasMessageStartingWith("line 1, column ")
                    .message()
                    .doesNotContain("`", "REDACTED", "Source:", "#UNKNOWN");
        }
    }

    @Test
    void theTextHasAMost() {
        String blank = " ".repeat(JsonText.MAX_CHARACTERS - 2);
        assertThat(JsonText.object(blank + "{}", PROBLEMS).path()).isEmpty();
        refusesText(blank + " {}", "the request is too large; give at most 8 MB");
    }

    private static void refusesText(String text, String message) {
        assertThatThrownBy(() -> JsonText.object(text, PROBLEMS))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message);
    }

    private static void refuses(String value, Consumer<Field> use, String message) {
        Field field = field(value);
        assertThatThrownBy(() -> use.accept(field))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message);
    }

    private static Field field(String value) {
        return JsonText.object("{\"x\": " + value + "}", PROBLEMS).optional("x").orElseThrow();
    }
}
