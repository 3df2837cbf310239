package gym.sorespot.strength.member;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Another language on the way: everything is said again, and nothing that was chosen is lost. */
class LanguageTest {
    private final TestVisit visit = new TestVisit();

    private void speak(Locale locale) {
        visit.context.locale = locale;
        visit.flow.languageChanged();
        visit.context.jobs.runAll();
    }

    private Session session() {
        return visit.model.session().session().orElseThrow();
    }

    @Test
    void theSessionIsSaidAgainWithAllThatWasChanged() {
        visit.session();
        visit.flow.session().takeOut("easy-walk");
        visit.context.jobs.runAll();
        visit.flow.session().minutes(45);
        visit.context.jobs.runAll();
        Session english = session();
        Wishes wishes = visit.model.session().wishes();

        speak(Locale.GERMAN);

        assertThat(session().items())
                .extracting(Item::exercise)
                .isEqualTo(english.items().stream().map(Item::exercise).toList());
        assertThat(session().items()).extracting(Item::name).contains("Herabschauender Hund");
        assertThat(session().minutes()).isEqualTo(45);
        assertThat(visit.model.session().wishes()).isEqualTo(wishes);
        assertThat(visit.model.step()).isEqualTo(Step.SESSION);
    }

    @Test
    void whatIsUndoneComesBackInTheLanguageOfNow() {
        visit.session();
        visit.flow.session().takeOut("easy-walk");
        visit.context.jobs.runAll();
        speak(Locale.GERMAN);

        visit.flow.session().undo();
        visit.context.jobs.runAll();

        assertThat(session().items()).extracting(Item::name).contains("Locker gehen", "Herabschauender Hund");
    }

    @Test
    void aSessionThatIsStillPlannedArrivesInTheLanguageOfNow() {
        visit.flow.entry().asGuest();
        visit.calves();
        visit.flow.whereDone();
        visit.flow.afterCheck();
        visit.flow.plan();

        speak(Locale.GERMAN);

        assertThat(session().items()).extracting(Item::name).contains("Herabschauender Hund");
    }

    @Test
    void theSheetIsMadeAgainAndNotPrintedAgain() {
        visit.session();
        visit.flow.takeAlong();
        visit.moments(5);
        int printed = visit.rooms.sheets.printer.sent.size();

        speak(Locale.GERMAN);
        visit.moments(5);

        assertThat(visit.model.sheet().sheet().orElseThrow().content().head().title())
                .isEqualTo("Deine Einheit");
        assertThat(visit.model
                        .sheet()
                        .sheet()
                        .orElseThrow()
                        .content()
                        .blocks()
                        .get(0)
                        .exercises()
                        .get(0)
                        .name())
                .isEqualTo("Locker gehen");
        assertThat(visit.rooms.sheets.printer.sent.size()).isEqualTo(printed);
        assertThat(visit.model.done().phase()).isEqualTo(DoneModel.Phase.NOT_KEPT);
    }

    @Test
    void aSheetThatIsStillMadeIsPrintedOnceInTheLanguageOfNow() {
        visit.session();
        visit.flow.takeAlong();

        speak(Locale.GERMAN);
        visit.moments(5);

        assertThat(visit.rooms.sheets.printer.sent.size()).isEqualTo(1);
        assertThat(visit.model.sheet().sheet().orElseThrow().content().locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aPastSheetSpeaksTheLanguageOfNow() {
        visit.flow.scanned(gym.sorespot.strength.sheet.code.SheetCode.of(new java.util.UUID(1, 2)));
        visit.moments(1);

        speak(Locale.GERMAN);

        assertThat(visit.model.sheet().sheet().orElseThrow().content().head().title())
                .isEqualTo("Deine Einheit");
    }

    /** Today's session is said anew as well, and is not taken for the past one. */
    @Test
    void aPastSheetStaysWhatItIsWhenTheLanguageChanges() {
        visit.member(TestRooms.KNOWN);
        visit.trainFromWhere();
        visit.flow.takeAlong();
        visit.moments(5);
        while (visit.model.step() != Step.WHERE) {
            visit.flow.back();
        }
        visit.flow.past().list();
        visit.moments(1);
        visit.flow.past().show(visit.model.past().visits().get(0));
        visit.moments(5);
        Recalled past = visit.model.sheet().of().orElseThrow();

        speak(Locale.GERMAN);
        visit.moments(5);

        assertThat(visit.model.sheet().of()).contains(past);
        assertThat(visit.model.sheet().sheet().orElseThrow().content().locale()).isEqualTo(Locale.GERMAN);
        assertThat(visit.rooms.sheets.printer.sent).hasSize(1);
    }

    @Test
    void nothingComesBackAfterTheVisit() {
        visit.session();
        visit.context.locale = Locale.GERMAN;
        visit.flow.languageChanged();
        visit.flow.wipe();
        visit.context.jobs.runAll();

        assertThat(visit.model.session().session()).isEmpty();
        assertThat(visit.model.sheet().sheet()).isEmpty();
    }
}
