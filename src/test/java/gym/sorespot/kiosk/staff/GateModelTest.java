package gym.sorespot.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.NowJobs;
import gym.sorespot.kiosk.plugin.StaffRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateModelTest {
    @TempDir
    Path data = Path.of("");

    private StaffLab lab = new StaffLab(data);
    private final List<Person> in = new ArrayList<>();
    private long ticks = 5_000;

    @BeforeEach
    void files() {
        lab = new StaffLab(data);
    }

    @Test
    void whereNobodyIsTheFirstPinIsAskedFor() {
        GateModel gate = gate(StaffRole.TRAINER);
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.NOBODY);
    }

    @Test
    void onePersonIsNotAskedWhoItIs() {
        lab.book().add("Maria", StaffRole.MANAGER, "2486".toCharArray());
        GateModel gate = gate(StaffRole.TRAINER);
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.ENTERING);
        type(gate, "248");
        assertThat(gate.ready()).isFalse();
        gate.digit(6);
        gate.enter();
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.OPEN);
        assertThat(in).extracting(Person::name).containsExactly("Maria");
    }

    @Test
    void wrongTriesWaitAndSayHowLong() {
        lab.book().add("Maria", StaffRole.MANAGER, "2486".toCharArray());
        GateModel gate = gate(StaffRole.TRAINER);
        for (int i = 0; i < 2; i++) {
            type(gate, "1357");
            gate.enter();
            assertThat(gate.phase()).isEqualTo(GateModel.Phase.WRONG);
            assertThat(gate.length()).isZero();
        }
        type(gate, "1357");
        gate.enter();
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.WAITING);
        assertThat(gate.secondsLeft()).isEqualTo(30);
        type(gate, "2486");
        assertThat(gate.length()).isZero();
        ticks += 29_500;
        gate.tick();
        assertThat(gate.secondsLeft()).isEqualTo(1);
        ticks += 500;
        gate.tick();
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.ENTERING);
        assertThat(in).isEmpty();
        assertThat(lab.trail.newest(9))
                .extracting(Trail.Entry::what)
                .containsOnly("kiosk:wrong-pin")
                .hasSize(3);
    }

    @Test
    void ofManyOneSaysWhoItIsAndTheRoleHasToBeEnough() {
        lab.book().add("Maria", StaffRole.MANAGER, "2486".toCharArray());
        Person tom = lab.book().add("Tom", StaffRole.TRAINER, "9753".toCharArray());
        GateModel gate = gate(StaffRole.MANAGER);
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.CHOOSING);
        gate.choose(tom);
        type(gate, "9753");
        gate.enter();
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.NOT_ENOUGH);
        assertThat(in).isEmpty();
        gate.chooseAgain();
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.CHOOSING);
    }

    @Test
    void aListThatCannotBeReadLetsNobodyIn() throws IOException {
        lab.book().add("Maria", StaffRole.MANAGER, "2486".toCharArray());
        Files.writeString(data.resolve("staff").resolve("people.yaml"), "{");
        GateModel gate = gate(StaffRole.TRAINER);
        assertThat(gate.phase()).isEqualTo(GateModel.Phase.UNREADABLE);
        assertThat(gate.trouble()).contains("people.yaml:");
    }

    @Test
    void aNewPinIsEnteredTwiceAndNotAnEasyOne() {
        Person maria = lab.book().add("Maria", StaffRole.MANAGER, "2486".toCharArray());
        PeopleModel people = new PeopleModel(lab.book(), lab.trail, new NowJobs(), maria);
        List<String> done = new ArrayList<>();
        NewPinModel pin = people.newPin(maria, () -> done.add("done"));
        enter(pin, "1234");
        assertThat(pin.phase()).isEqualTo(NewPinModel.Phase.EASY);
        enter(pin, "8642");
        assertThat(pin.phase()).isEqualTo(NewPinModel.Phase.AGAIN);
        enter(pin, "8643");
        assertThat(pin.phase()).isEqualTo(NewPinModel.Phase.DIFFERENT);
        enter(pin, "8640");
        enter(pin, "8640");
        assertThat(done).containsExactly("done");
        assertThat(lab.book().check(maria, "8640".toCharArray()).right()).isTrue();
        assertThat(lab.trail.newest(1)).extracting(Trail.Entry::what).containsExactly("kiosk:own-pin");
    }

    @Test
    void aTrainerSeesAndChangesNobodyElse() {
        Person maria = lab.book().add("Maria", StaffRole.MANAGER, "2486".toCharArray());
        Person tom = lab.book().add("Tom", StaffRole.TRAINER, "9753".toCharArray());
        PeopleModel people = new PeopleModel(lab.book(), lab.trail, new NowJobs(), tom);
        people.look();
        assertThat(people.people()).containsExactly(tom);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> people.newPin(maria, () -> {}))
                .isInstanceOf(IllegalStateException.class);
        PeopleModel hers = new PeopleModel(lab.book(), lab.trail, new NowJobs(), maria);
        hers.look();
        hers.role(tom, StaffRole.MANAGER);
        assertThat(hers.people()).extracting(Person::role).containsOnly(StaffRole.MANAGER);
        assertThat(hers.fits("tom")).isFalse();
        assertThat(hers.fits("Tomasz")).isTrue();
    }

    private static void enter(NewPinModel model, String pin) {
        pin.chars().forEach(digit -> model.digit(digit - '0'));
        model.enter();
    }

    private static void type(GateModel gate, String pin) {
        pin.chars().forEach(digit -> gate.digit(digit - '0'));
    }

    private GateModel gate(StaffRole least) {
        GateModel gate = new GateModel(lab.book(), lab.trail, new NowJobs(), () -> ticks, least, in::add);
        gate.look();
        return gate;
    }
}
