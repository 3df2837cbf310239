package gym.sorespot.strength.gym;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Equipment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GymReaderTest {
    private static final Path SHIPPED = Path.of("kiosk-config");

    @TempDir
    Path folder;

    @Test
    void theShippedFilesAreWholeAndSayWhatHoldsWithoutThem() {
        GymRead shipped = reader().read(SHIPPED);
        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.assumed()).isFalse();
        GymRead none = reader().read(folder.resolve("nowhere"));
        assertThat(none.problems()).isEmpty();
        assertThat(none.assumed()).isTrue();
        assertThat(none.gym()).isEqualTo(inEnglish(shipped.gym()));
        assertThat(none.gym().thresholds()).isEqualTo(Thresholds.DEFAULT);
        assertThat(none.gym().inOrder())
                .contains("barbell", "step", "mat", "wall")
                .hasSize(20);
        assertThat(none.gym().weights().plates()).startsWith(1.25, 2.5);
    }

    @Test
    void theShippedCardsCoverWhatTheRuleBookDecided() {
        List<Card> cards = reader().read(folder).gym().cards();
        assertThat(cards)
                .extracting(Card::id)
                .containsExactly(
                        "stretch-at-home",
                        "rest-days",
                        "compression",
                        "massage-or-physio",
                        "roller-when-healthy",
                        "nutrition");
        assertThat(cards)
                .filteredOn(Card::handsOn)
                .extracting(Card::id)
                .containsExactly("compression", "massage-or-physio", "roller-when-healthy");
        assertThat(cards).allSatisfy(card -> assertThat(card.text())
                .doesNotContainIgnoringCase("treat")
                .doesNotContainIgnoringCase("cure")
                .doesNotContain("\n"));
    }

    @Test
    void readsAGymOfItsOwn() throws IOException {
        gym(
                """
                contact: Desk 2
                own: [leg-press-2]
                equipment: {mat: there, barbell: out of order, leg-press-2: there}
                weights: {bar: 15, plates: [2.5, 5], dumbbells: [], kettlebells: [8], stack: 2.5}
                thresholds: {mild: 1, sore: 2, painful: 4, rest: 5, stop: 7}
                """);
        GymRead read = reader().read(folder);
        assertThat(read.problems()).isEmpty();
        Gym gym = read.gym();
        assertThat(gym.staffContact()).isEqualTo("Desk 2");
        assertThat(gym.inOrder()).containsExactly("leg-press-2", "mat");
        assertThat(gym.outOfOrder()).containsExactly("barbell");
        assertThat(gym.weights()).isEqualTo(new Weights(15, List.of(2.5, 5.0), List.of(), List.of(8.0), 2.5));
        assertThat(gym.thresholds()).isEqualTo(new Thresholds(1, 2, 4, 5, 7));
    }

    @Test
    void whomToAskIsSaidInOtherLanguagesToo() throws IOException {
        gym("contact: Desk 2\n");
        Files.createDirectories(folder.resolve("de"));
        Files.writeString(folder.resolve("de/gym.yaml"), "contact: am Empfang\n");
        Files.createDirectories(folder.resolve("fr"));
        Files.writeString(folder.resolve("fr/gym.yaml"), "contact: [a]\n");
        GymRead read = reader().read(folder);
        assertThat(read.gym().in(Locale.GERMANY).staffContact()).isEqualTo("am Empfang");
        assertThat(read.gym().in(Locale.FRENCH).staffContact()).isEqualTo("Desk 2");
        assertThat(read.gym().named("Gym").in(Locale.GERMAN).staffContact()).isEqualTo("am Empfang");
        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly(
                        folder.resolve("fr/gym.yaml") + ":1:10: contact is a list; give text of 1 to 60 characters");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            contakt: Desk 2 | :1:1: there is no field "contakt"; did you mean contact? All fields: contact, equipment, own, weights, thresholds
            contact: [a] | :1:10: contact is a list; give text of 1 to 60 characters
            equipment: {kettelbell: there} | :1:13: equipment: "kettelbell" is no known equipment; did you mean kettlebell?
            equipment: {mat: broken} | :1:18: equipment.mat: "broken" is no known state; use one of: there, out of order
            equipment: [mat] | :1:12: equipment is a list; give entries such as
            own: [Leg Press] | :1:7: own[0]: "Leg Press" is no word for equipment; use lower-case letters, digits and single hyphens
            weights: {plates: [5, 2.5]} | :1:23: weights.plates[1]: "2.5" is not larger than the one before; give the weights from the lightest to the heaviest, each once
            weights: {plates: 5} | :1:19: weights.plates is "5"; give a list such as
            weights: {bar: 300} | :1:16: weights.bar: 300 is out of range; give a number from 1 to 50
            thresholds: {mild: 1, sore: 3, painful: 5, rest: 6} | :1:13: the field "thresholds.stop" is missing; add a line
            thresholds: {mild: 1, sore: 3, painful: 3, rest: 6, stop: 8} | :1:13: the thresholds [1, 3, 3, 6, 8] do not rise; give five numbers that rise from 1 to 10
            thresholds: {mild: 1, sore: 3, painful: 5, rest: 6, stop: 11} | :1:59: thresholds.stop: 11 is out of range; give a whole number from 1 to 10
            contact: "a | :2:1: the text cannot be understood from here on
            """)
    void aSlipIsNamedWithItsPlaceAndCostsOnlyItsField(String text, String expected) throws IOException {
        gym(text + "\n");
        GymRead read = reader().read(folder);
        assertThat(read.problems()).isNotEmpty();
        assertThat(read.problems().get(0).toString()).startsWith(folder.resolve("gym.yaml") + expected.strip());
        assertThat(read.gym().thresholds()).isEqualTo(Thresholds.DEFAULT);
        assertThat(read.gym().weights()).isEqualTo(reader().read(SHIPPED).gym().weights());
        assertThat(read.gym().staffContact()).isEqualTo("the front desk");
    }

    @Test
    void whatMayBeBrokenIsNotGivenOut() throws IOException {
        gym("equipment: {mat: borken, wall: there}\n");
        assertThat(reader().read(folder).gym().inOrder()).containsExactly("wall");
    }

    @Test
    void aFileThatIsNoTextCostsNothingElse() throws IOException {
        Files.write(folder.resolve("gym.yaml"), new byte[] {'n', 'a', 'm', 'e', ':', ' ', (byte) 0xff});
        GymRead read = reader().read(folder);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder.resolve("gym.yaml") + ":1:7: the byte 0xFF is not UTF-8 text; save the file as UTF-8");
        assertThat(read.gym()).isEqualTo(inEnglish(reader().read(SHIPPED).gym()));
    }

    @Test
    void aLinkInACircleIsNamedAndNotTakenForAMissingFile() throws IOException {
        Files.createSymbolicLink(folder.resolve("gym.yaml"), folder.resolve("gym.yaml"));
        GymRead read = reader().read(folder);
        assertThat(read.assumed()).isFalse();
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).toString()).contains("gym.yaml: this link leads in a circle or to nothing");
    }

    @Test
    void cardsCanBeChangedAddedAndSwitchedOff() throws IOException {
        cards(
                """
                - {id: sauna, title: Sauna, text: Ten minutes are enough., hands-on: no}
                - {id: rest-days, title: Rest, text: Rest., hands-on: no, show: no}
                """);
        GymRead read = reader().read(folder);
        assertThat(read.problems()).isEmpty();
        assertThat(read.gym().cards()).containsExactly(new Card("sauna", "Sauna", "Ten minutes are enough.", false));
        cards("[]\n");
        assertThat(reader().read(folder).gym().cards()).isEmpty();
    }

    @Test
    void aSlipInACardCostsOnlyThatCard() throws IOException {
        cards(
                """
                - {id: sauna, title: Sauna, text: Ten minutes., hands-on: maybe}
                - {id: Sauna Two, title: Sauna, text: Ten minutes., hands-on: no}
                - {id: walk, title: Walk, text: Walk a little., hands-on: no}
                - {id: walk, title: Walk, text: Walk a little., hands-on: no}
                """);
        GymRead read = reader().read(folder);
        String file = folder.resolve("cards.yaml").toString();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        file + ":1:59: [0].hands-on is \"maybe\"; give yes or no, without quotes",
                        file
                                + ":2:8: [1].id: \"Sauna Two\" is no name for a card; use lower-case letters, digits and single"
                                + " hyphens, such as \"rest-days\"",
                        file + ":4:8: [3].id: \"walk\" is here a second time; give each card an id of its own");
        assertThat(read.gym().cards()).extracting(Card::id).containsExactly("walk");
    }

    @Test
    void cardsThatCannotBeUnderstoodAtAllLeaveTheUsualOnes() throws IOException {
        cards("cards: yes\n");
        GymRead read = reader().read(folder);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.gym().cards()).hasSize(6);
    }

    private static GymReader reader() {
        return new GymReader(Equipment.words());
    }

    private void gym(String text) throws IOException {
        Files.writeString(folder.resolve("gym.yaml"), text, StandardCharsets.UTF_8);
    }

    private void cards(String text) throws IOException {
        Files.writeString(folder.resolve("cards.yaml"), text, StandardCharsets.UTF_8);
    }

    /** Words in other languages are files of their own, and nothing stands in for those. */
    private static Gym inEnglish(Gym gym) {
        return new Gym(
                gym.name(),
                gym.staffContact(),
                gym.equipment(),
                gym.outOfOrder(),
                gym.weights(),
                gym.thresholds(),
                gym.cards().stream().map(card -> card.with(Map.of())).toList());
    }
}
