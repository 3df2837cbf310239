package gym.sorespot.strength.staff.members;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.NowJobs;
import gym.sorespot.secret.BackOff;
import gym.sorespot.secret.PinHasher;
import gym.sorespot.secret.Pins;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.HistoryStore;
import gym.sorespot.strength.history.RandomVisits;
import gym.sorespot.strength.history.derby.DerbyHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MembersModelTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String KIM = "4711";

    @TempDir
    Path data = Path.of("");

    private final List<String> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HistoryStore store;

    @BeforeEach
    void open() {
        store = DerbyHistory.open(data);
        RandomVisits random = new RandomVisits(3);
        store.save(random.next(KIM));
        store.save(random.next(KIM));
        store.save(random.next("0815"));
        store.members().consent(KIM, Consent.ALL, NOW);
        new Pins(
                        new PinHasher(new SecureRandom(), 10),
                        BackOff.OURS,
                        store.members().pins(),
                        CLOCK)
                .set(KIM, "8642".toCharArray());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aForgottenPinGoesAndNothingElse() {
        MembersModel model = look(" 4711 ");
        assertThat(model.facts()).hasValueSatisfying(facts -> {
            assertThat(facts.visits()).isEqualTo(2);
            assertThat(facts.hasPin()).isTrue();
        });
        model.resetPin();
        assertThat(model.phase()).isEqualTo(MembersModel.Phase.PIN_RESET);
        assertThat(store.members().pins().find(KIM)).isEmpty();
        assertThat(store.visits(KIM, 9)).hasSize(2);
        assertThat(told).containsExactly("pin");
    }

    @Test
    void everythingIsExportedIntoAFolderThatSaysNothingOfTheMember() throws IOException {
        MembersModel model = look(KIM);
        model.export();
        Path folder = model.exported().orElseThrow();
        assertThat(folder.getFileName().toString()).doesNotContain(KIM);
        JsonNode all = JsonMapper.shared().readTree(Files.readString(folder.resolve("member.json")));
        assertThat(all.get("member").asString()).isEqualTo(KIM);
        assertThat(all.get("visits").size()).isEqualTo(2);
        assertThat(all.get("keepsSoreness").asBoolean()).isTrue();
        long sores = store.visits(KIM, 9).stream()
                .mapToLong(visit -> visit.visit().soreness().size())
                .sum();
        assertThat(Files.readAllLines(folder.resolve("soreness.csv"))).hasSize((int) sores + 1);
        assertThat(Files.readString(folder.resolve("work.csv"))).startsWith("\uFEFFdate,exercise,side,sets");
        assertThat(told).containsExactly("export");
    }

    @Test
    void whoIsErasedIsErasedInExportsToo() throws IOException {
        MembersModel other = look("0815");
        other.export();
        Path others = other.exported().orElseThrow();
        Path kept = Files.move(others, others.resolveSibling("member-of-another"));
        Files.createDirectories(kept.resolveSibling("member-torn"));
        Files.writeString(kept.resolveSibling("member-torn").resolve("member.json"), "{ \"member");
        MembersModel model = look(KIM);
        model.export();
        Path folder = model.exported().orElseThrow();
        model.wantErase();
        model.erase(KIM);
        assertThat(folder).doesNotExist();
        assertThat(kept.resolve("member.json")).exists();
        assertThat(kept.resolveSibling("member-torn")).exists();
    }

    @Test
    void erasingAsksForTheCodeAgainAndTakesNobodyElse() {
        MembersModel model = look(KIM);
        model.wantErase();
        model.erase("0815");
        assertThat(model.phase()).isEqualTo(MembersModel.Phase.CONFIRMING);
        assertThat(store.visits(KIM, 9)).hasSize(2);
        model.erase(KIM);
        assertThat(model.phase()).isEqualTo(MembersModel.Phase.ERASED);
        assertThat(store.visits(KIM, 9)).isEmpty();
        assertThat(store.members().consent(KIM)).isEmpty();
        assertThat(store.visits("0815", 9)).hasSize(1);
        assertThat(told).containsExactly("erase");
        model.again();
        model.look(KIM);
        assertThat(model.phase()).isEqualTo(MembersModel.Phase.NOTHING);
    }

    @Test
    void nobodyErasesWithoutHavingBeenAsked() {
        MembersModel model = look(KIM);
        model.erase(KIM);
        assertThat(store.visits(KIM, 9)).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void aStoreThatIsShutSaysWhy() {
        MembersModel model = new MembersModel(
                new MemberOffice(
                        () -> {
                            throw new HistoryException("The disk is full.", null);
                        },
                        data,
                        CLOCK),
                new NowJobs(),
                told::add);
        model.look(KIM);
        assertThat(model.phase()).isEqualTo(MembersModel.Phase.FAILED);
        assertThat(model.trouble()).isEqualTo("The disk is full.");
    }

    private MembersModel look(String code) {
        MembersModel model = new MembersModel(new MemberOffice(() -> store, data, CLOCK), new NowJobs(), told::add);
        model.look(code);
        return model;
    }
}
