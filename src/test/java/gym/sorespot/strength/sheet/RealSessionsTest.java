package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.sheet.paint.Mark;
import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.paint.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets of sessions as the engine gives them, with the shipped exercises and pictures. */
class RealSessionsTest {
    private static final int SESSIONS = 60;
    private static final int SEED = 20261122;
    private static final CatalogueReader.Reading SHIPPED =
            new CatalogueReader().read(Path.of(System.getProperty("sorespot.home", "."), "exercises"));
    private static final SheetPdf TYPE = SheetPdf.load();
    private static final FigurePictures PICTURES = FigurePictures.of(SHIPPED, false);

    private static List<Session> sessions(Locale locale) {
        SessionEngine engine = SessionEngine.of(SHIPPED.catalogue(), Lab.GYM, locale);
        Random random = new Random(SEED);
        return Stream.generate(() -> engine.plan(request(random), History.NONE))
                .filter(session -> !session.items().isEmpty())
                .limit(SESSIONS)
                .toList();
    }

    private static Request request(Random random) {
        return random.nextBoolean() ? RandomRequests.ordinary(random, Lab.GYM) : RandomRequests.wild(random, Lab.GYM);
    }

    static Stream<Arguments> papers() {
        return Stream.of(Paper.A4, Paper.LETTER)
                .flatMap(paper -> Stream.of(Locale.ENGLISH, Locale.GERMAN).map(locale -> Arguments.of(paper, locale)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void onePageForUpToEightExercisesAndNothingBeyondTheSafeArea(Paper paper, Locale locale) {
        SheetMaker maker = new SheetMaker(Lab.GYM, SHIPPED.catalogue(), PICTURES, Optional.empty(), paper, false);
        for (Session session : sessions(locale)) {
            for (UUID visit : new UUID[] {new UUID(1, 2), null}) {
                Sheet sheet = maker.make(TYPE, session, Sessions.DAY, visit, locale);
                int exercises = session.items().size();
                assertThat(sheet.pages().size())
                        .as("%d exercises, seed %d, visit %s", exercises, SEED, visit)
                        .isLessThanOrEqualTo(exercises <= 8 ? 1 : exercises <= 14 ? 2 : 3);
                sheet.pages().forEach(page -> page.parts().stream()
                        .flatMap(part -> part.marks().stream())
                        .forEach(mark -> isInside(mark, paper)));
                assertThat(sheet.pages().stream()
                                .flatMap(page -> page.parts().stream())
                                .filter(part -> part.role() == Part.Role.EXERCISE))
                        .hasSize(exercises);
            }
        }
    }

    private static void isInside(Mark mark, Paper paper) {
        if (mark instanceof Mark.Text text) {
            assertThat(text.style().size()).isGreaterThanOrEqualTo(12);
            assertThat(text.x()).isGreaterThanOrEqualTo(paper.left() - 0.01);
            assertThat(text.x() + text.line().width(text.style()))
                    .as(text.line().text())
                    .isLessThanOrEqualTo(paper.width() - paper.left() + 6);
            assertThat(text.baseline()).isBetween(paper.top(), paper.height() - paper.top() + 1);
        }
    }
}
