package gym.sorespot.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.secret.PinAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffBookTest {
    @TempDir
    Path data = Path.of("");

    @Test
    void peopleAreKeptReadablyAndTheirPinsAreNot() throws IOException {
        StaffLab lab = new StaffLab(data);
        Person maria = lab.book().add("Maria", StaffRole.MANAGER, pin("2486"));
        Person tom = lab.book().add("Tom: #1", StaffRole.TRAINER, pin("9753"));
        assertThat(lab.book().people()).containsExactly(maria, tom);
        assertThat(Files.readString(data.resolve("staff").resolve("people.yaml")))
                .startsWith("# Who may open the pages for staff")
                .contains("name: Maria", "role: trainer")
                .doesNotContain("2486");
        assertThat(Files.readString(data.resolve("staff").resolve("pins"))).doesNotContain("2486", "9753");
        assertThat(lab.book().check(tom, pin("9753")).right()).isTrue();
        assertThat(lab.book().check(tom, pin("2486")).right()).isFalse();
    }

    @Test
    void wrongTriesMakeOneWaitAlsoAfterARestart() {
        StaffLab lab = new StaffLab(data);
        Person maria = lab.book().add("Maria", StaffRole.MANAGER, pin("2486"));
        for (int i = 0; i < 3; i++) {
            assertThat(lab.book().check(maria, pin("1111")).kind()).isEqualTo(PinAnswer.Kind.WRONG);
        }
        assertThat(lab.book().check(maria, pin("2486")).kind()).isEqualTo(PinAnswer.Kind.TOO_SOON);
        lab.clock.pass(Duration.ofMinutes(1));
        assertThat(lab.book().check(maria, pin("2486")).right()).isTrue();
    }

    @Test
    void theLastManagerStays() {
        StaffLab lab = new StaffLab(data);
        StaffBook book = lab.book();
        Person maria = book.add("Maria", StaffRole.MANAGER, pin("2486"));
        Person tom = book.add("Tom", StaffRole.TRAINER, pin("9753"));
        assertThatThrownBy(() -> book.remove(maria)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.change(new Person(maria.id(), "Maria", StaffRole.TRAINER)))
                .isInstanceOf(IllegalArgumentException.class);
        book.change(new Person(tom.id(), "Tim", StaffRole.MANAGER));
        book.remove(maria);
        assertThat(book.people()).containsExactly(new Person(tom.id(), "Tim", StaffRole.MANAGER));
        assertThat(book.check(maria, pin("2486")).kind()).isEqualTo(PinAnswer.Kind.NO_PIN);
    }

    @Test
    void aBrokenListIsNotAnEmptyOne() throws IOException {
        StaffLab lab = new StaffLab(data);
        lab.book().add("Maria", StaffRole.MANAGER, pin("2486"));
        Files.writeString(data.resolve("staff").resolve("people.yaml"), "- id: 1\n  name: Maria\n  role: boss\n");
        assertThatThrownBy(() -> lab.book().people())
                .isInstanceOf(StaffException.class)
                .hasMessageContaining("people.yaml:3:9");
    }

    static char[] pin(String digits) {
        return digits.toCharArray();
    }
}
