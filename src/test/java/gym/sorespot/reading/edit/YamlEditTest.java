package gym.sorespot.reading.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.reading.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditTest {
    @Test
    void oneWordChangesAndTheCommentBehindItStaysInItsColumn() {
        assertThat(edit("equipment:\n  bike: there             # by the door\n  box: there\n")
                        .put("equipment.bike", Nodes.text("out of order"))
                        .text())
                .isEqualTo("equipment:\n  bike: out of order      # by the door\n  box: there\n");
    }

    @Test
    void aMissingFieldComesAfterTheLastOfItsMapping() {
        assertThat(edit("a:\n  x: 1   # one\n\n# b is next\nb: 2\n")
                        .put("a.y", Nodes.number(3))
                        .text())
                .isEqualTo("a:\n  x: 1   # one\n  y: 3\n\n# b is next\nb: 2\n");
    }

    @Test
    void aMissingFieldComesBelowItsExample() {
        assertThat(edit("# how to print\n\n# printer: Front_desk   # its name\npaper: a4\n")
                        .put("printer", Nodes.text("Office"))
                        .text())
                .isEqualTo("# how to print\n\n# printer: Front_desk   # its name\nprinter: Office\npaper: a4\n");
    }

    @Test
    void whatIsNotThereYetIsMadeWithAllAboveIt() {
        assertThat(edit("# nothing yet").put("scanner.gap", Nodes.number(20)).text())
                .isEqualTo("# nothing yet\nscanner: {gap: 20}\n");
    }

    @Test
    void aFieldGoesWithItsLineAndNoOtherComment() {
        assertThat(edit("# the logo\nlogo: a.png  # ours\nname: Us\n")
                        .remove("logo")
                        .text())
                .isEqualTo("# the logo\nname: Us\n");
    }

    @Test
    void bracketsAreWrittenAgain() {
        assertThat(edit("weights: {bar: 20, plates: [1.25, 2.5]}   # kg\n")
                        .put("weights.plates", Nodes.list(List.of(Nodes.number(2.5), Nodes.number(5))))
                        .put("weights.stack", Nodes.number(5))
                        .remove("weights.bar")
                        .text())
                .isEqualTo("weights: {plates: [2.5, 5], stack: 5}          # kg\n");
    }

    @Test
    void aListKeepsItsItemsAndTheirComments() {
        assertThat(edit("steps:\n  - Stand.   # tall\n  - Sit.\n")
                        .put(
                                "steps",
                                Nodes.list(List.of(Nodes.text("Stand."), Nodes.text("Lie."), Nodes.text("Rise."))))
                        .text())
                .isEqualTo("steps:\n  - Stand.   # tall\n  - Lie.\n  - Rise.\n");
    }

    @Test
    void cardsAreAddedMovedAndTakenAway() throws IOException {
        YamlEdit cards = edit(Files.readString(Path.of("kiosk-config", "cards.yaml")));
        Map<String, Node> card = new LinkedHashMap<>();
        card.put("id", Nodes.text("sleep"));
        card.put("text", Nodes.text("Sleep. ".repeat(30).strip()));
        YamlEdit added = cards.append("", Nodes.fields(card));
        assertThat(added.text()).startsWith(cards.text() + "\n- id: sleep\n  text: >-\n    Sleep. Sleep.");
        assertThat(added.remove("6").text()).isEqualTo(cards.text() + "\n");
        YamlEdit moved = cards.move("", 0, 1);
        assertThat(moved.find("", "id", "stretch-at-home")).isEqualTo(1);
        assertThat(moved.move("", 1, 0).text()).isEqualTo(cards.text());
        assertThat(cards.remove("1").text()).doesNotContain("rest-days").contains("# hands-on: yes ");
    }

    @Test
    void aFoldedTextIsReplacedByAnother() {
        assertThat(edit("- id: a\n  text: >-\n    One\n    two.\n  show: yes\n")
                        .put("0.text", Nodes.text("Three."))
                        .text())
                .isEqualTo("- id: a\n  text: Three.\n  show: yes\n");
    }

    @Test
    void windowsLineEndsStay() {
        assertThat(edit("a: 1\r\nb: 2\r\n")
                        .put("b", Nodes.number(3))
                        .put("c", Nodes.number(4))
                        .text())
                .isEqualTo("a: 1\r\nb: 3\r\nc: 4\r\n");
    }

    @Test
    void whatLooksLikeANumberAndIsATextGetsQuotes() {
        assertThat(edit("name: x\n").put("name", Nodes.text("24")).text()).isEqualTo("name: \"24\"\n");
        assertThat(edit("name: 😀 # é\n").put("name", Nodes.text("a: b # 😀")).text())
                .isEqualTo("name: \"a: b # 😀\" # é\n");
    }

    @Test
    void aBrokenFileIsLeftToAPerson() {
        assertThatThrownBy(() -> edit("a: [1\n"))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("mended");
    }

    /** Whatever is changed, only that changes, and every comment is still there; the edit itself checks the first. */
    @ParameterizedTest
    @ValueSource(strings = {"gym.yaml", "kiosk.yaml", "sheet.yaml"})
    void manyChangesKeepEveryComment(String file) throws IOException {
        String text = Files.readString(Path.of("kiosk-config", file));
        List<String> comments = comments(text);
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            YamlEdit edit = edit(text);
            for (int i = 0; i < 8; i++) {
                edit = edit.put(path(edit.top(), random), value(random));
            }
            assertThat(comments(edit.text())).as("seed " + seed).containsAll(comments);
        }
    }

    private static String path(Node top, Random random) {
        if (top instanceof Node.Mapping mapping && !mapping.entries().isEmpty() && random.nextInt(6) > 0) {
            Node.Entry entry =
                    mapping.entries().get(random.nextInt(mapping.entries().size()));
            String below = entry.value() instanceof Node.Mapping ? path(entry.value(), random) : "";
            return entry.key().text() + (below.isEmpty() ? "" : "." + below);
        }
        return "new" + random.nextInt(5);
    }

    private static Node value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Nodes.number(random.nextInt(1000) / 4.0);
            case 1 -> Nodes.text("a \"word\", or # two: " + random.nextInt(9));
            case 2 -> Nodes.list(List.of(Nodes.number(1), Nodes.text("x, y")));
            case 3 ->
                Nodes.text("A long text that has to be folded into lines, as it is too long for one. "
                        .repeat(3)
                        .strip());
            default -> Nodes.yesNo(random.nextBoolean());
        };
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.startsWith("#")).toList();
    }

    private static YamlEdit edit(String text) {
        return YamlEdit.of(text);
    }
}
