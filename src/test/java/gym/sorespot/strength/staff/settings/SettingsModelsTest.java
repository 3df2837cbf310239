package gym.sorespot.strength.staff.settings;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.GymRead;
import gym.sorespot.strength.gym.GymReader;
import gym.sorespot.touch.form.FileNow;
import gym.sorespot.touch.form.FormField;
import gym.sorespot.touch.form.FormModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is changed on the screen is what the readers read. */
class SettingsModelsTest {
    @TempDir
    Path config = Path.of("");

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void shipped() throws IOException {
        for (String file : List.of("gym.yaml", "cards.yaml", "sheet.yaml")) {
            Files.copy(Path.of("kiosk-config", file), config.resolve(file));
        }
    }

    @Test
    void oneTouchPutsEquipmentOutOfOrderAndAnotherBack() throws IOException {
        String before = Files.readString(config.resolve("gym.yaml"));
        EquipmentModel model = equipment();
        model.touch("bike");
        assertThat(model.state("bike")).isEqualTo(EquipmentModel.State.OUT_OF_ORDER);
        assertThat(gym().inOrder()).doesNotContain("bike").contains("box");
        model.touch("bike");
        assertThat(gym().inOrder()).contains("bike");
        assertThat(Files.readString(config.resolve("gym.yaml"))).isEqualTo(before);
        assertThat(told).containsExactly("bike OUT_OF_ORDER", "bike THERE");
    }

    @Test
    void whatTheGymGetsRidOfIsNoLongerGiven() {
        EquipmentModel model = equipment();
        assertThat(model.owned(false)).contains("chair");
        model.become("treadmill", EquipmentModel.State.NOT_OWNED);
        model.become("chair", EquipmentModel.State.THERE);
        assertThat(gym().equipment()).doesNotContain("treadmill").contains("chair");
        assertThat(model.owned(true)).doesNotContain("treadmill");
    }

    @Test
    void aTouchOnWhatSomebodyElseHasJustChangedShowsTheirs() throws IOException {
        EquipmentModel model = equipment();
        Path file = config.resolve("gym.yaml");
        Files.writeString(file, Files.readString(file).replace("  bike: there", "  bike: out of order"));
        model.become("bike", EquipmentModel.State.NOT_OWNED);
        assertThat(model.phase()).isEqualTo(EquipmentModel.Phase.CHANGED);
        assertThat(model.state("bike")).isEqualTo(EquipmentModel.State.OUT_OF_ORDER);
        assertThat(told).isEmpty();
    }

    @Test
    void cardsAreHiddenMovedAddedAndWritten() {
        CardsModel model = new CardsModel(new FileNow(config.resolve("cards.yaml")), told::add);
        model.read();
        assertThat(model.cards()).extracting(CardsModel.Entry::id).startsWith("stretch-at-home", "rest-days");
        model.up(1);
        model.show(2, false);
        model.add("Sleep", "Sleep eight hours.");
        FormModel form = form("cards.yaml", GymForms.card(6));
        form.value(
                GymForms.card(6).get(1), "Sleep as long as you need. ".repeat(6).strip());
        form.value(GymForms.card(6).get(3), "yes");
        form.save();
        GymRead read = read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.gym().cards())
                .extracting(card -> card.id())
                .startsWith("rest-days", "stretch-at-home", "massage-or-physio")
                .endsWith("card-7")
                .doesNotContain("compression");
        assertThat(told).hasSize(3);
    }

    @Test
    void everyFormSavesWhatTheReadersTake() throws IOException {
        for (List<FormField> fields : List.of(GymForms.gym(), GymForms.weights(), GymForms.thresholds())) {
            FormModel form = form("gym.yaml", fields);
            assertThat(fields).allSatisfy(field -> assertThat(form.wrong(field)).isEmpty());
        }
        FormModel weights = form("gym.yaml", GymForms.weights());
        weights.value(GymForms.weights().get(1), "2,5 5 10");
        weights.save();
        FormModel bands = form("gym.yaml", GymForms.thresholds());
        bands.value(GymForms.thresholds().get(1), "4");
        bands.save();
        assertThat(gym().weights().plates()).containsExactly(2.5, 5.0, 10.0);
        assertThat(gym().thresholds().sore()).isEqualTo(4);
        assertThat(read().problems()).isEmpty();
        assertThat(Files.readString(config.resolve("gym.yaml")))
                .contains("# one of each size; a bar takes them in pairs");
    }

    @Test
    void bandsHaveToRise() {
        FormModel bands = form("gym.yaml", GymForms.thresholds());
        bands.value(GymForms.thresholds().get(1), "5");
        assertThat(bands.fitTogether()).isFalse();
        assertThat(bands.maySave()).isFalse();
        assertThat(GymForms.rise(Map.of())).isFalse();
    }

    private FormModel form(String file, List<FormField> fields) {
        FormModel form = new FormModel(
                fields,
                new FileNow(config.resolve(file)),
                fields.get(0).path().startsWith("thresholds") ? GymForms::rise : values -> true,
                changed -> {});
        form.read();
        return form;
    }

    private EquipmentModel equipment() {
        EquipmentModel model = new EquipmentModel(
                Equipment.words().stream().toList(),
                new FileNow(config.resolve("gym.yaml")),
                (word, state) -> told.add(word + " " + state));
        model.read();
        return model;
    }

    private Gym gym() {
        return read().gym();
    }

    private GymRead read() {
        return new GymReader(Equipment.words()).read(config);
    }
}
