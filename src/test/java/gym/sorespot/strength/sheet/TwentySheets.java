package gym.sorespot.strength.sheet;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.catalogue.ExerciseReader;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.GymReader;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.session.Goal;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Lab;
import gym.sorespot.strength.session.RandomRequests;
import gym.sorespot.strength.session.Request;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.sheet.paint.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Twenty sheets that have as little in common as sheets can, of what is shipped: exercises, pictures, cards. */
final class TwentySheets {
    private static final Path HOME = Path.of(System.getProperty("sorespot.home", "."));
    private static final CatalogueReader.Reading SHIPPED = new CatalogueReader().read(HOME.resolve("exercises"));
    private static final Gym GYM = new GymReader(Equipment.words())
            .read(HOME.resolve("kiosk-config"))
            .gym()
            .named("Riverside Gym");
    private static final UUID VISIT = new UUID(0x5eed_5eed_5eed_4eedL, 0x8eed_5eed_5eed_5eedL);
    private static final String LONG_GYM = "Turnverein Neustadt, Gesundheitssport eV";
    /** As long as a name may be. */
    private static final UnaryOperator<String> LONGER =
            name -> (name + " auf der Treppenstufenkante mit gestrecktem Knie und ruhigem Atem")
                    .substring(0, ExerciseReader.MAX_NAME);

    private TwentySheets() {}

    /**
     * A sheet and what it was made of.
     *
     * @param name of its file
     * @param session as it was given
     * @param visit under which it is kept, empty for a guest
     */
    record Case(String name, Session session, Optional<UUID> visit, Sheet sheet) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> all() {
        return List.of(
                kept("01-one-exercise", planned(1, Locale.UK), Paper.A4, Locale.UK),
                guest("02-two-german-guest", planned(2, Locale.GERMANY), Paper.A4, Locale.GERMANY),
                kept("03-three-letter", planned(3, Locale.US), Paper.LETTER, Locale.US),
                guest("04-four-guest", planned(4, Locale.UK), Paper.A4, Locale.UK),
                kept("05-five-german", planned(5, Locale.GERMANY), Paper.A4, Locale.GERMANY),
                kept("06-six-long-names", renamed(planned(6, Locale.GERMANY), LONGER), Paper.LETTER, Locale.GERMANY),
                named("07-seven-logo", planned(7, Locale.UK), GYM, true, Paper.A4, Locale.UK),
                kept("08-eight", planned(8, Locale.UK), Paper.A4, Locale.UK),
                guest("09-eight-german-guest", planned(8, Locale.GERMANY), Paper.A4, Locale.GERMANY),
                named(
                        "10-eight-long",
                        renamed(planned(8, Locale.GERMANY), LONGER),
                        GYM.named(LONG_GYM),
                        true,
                        Paper.LETTER,
                        Locale.GERMANY),
                kept("11-nine", planned(9, Locale.UK), Paper.A4, Locale.UK),
                guest("12-eleven-german-guest", planned(11, Locale.GERMANY), Paper.LETTER, Locale.GERMANY),
                kept("13-fourteen", planned(14, Locale.UK), Paper.A4, Locale.UK),
                kept("14-fourteen-long-german", renamed(planned(14, Locale.GERMANY), LONGER), Paper.A4, Locale.GERMANY),
                kept("15-receipt-one", planned(1, Locale.UK), Paper.RECEIPT, Locale.UK),
                guest("16-receipt-six-german-guest", planned(6, Locale.GERMANY), Paper.RECEIPT, Locale.GERMANY),
                named("17-receipt-fourteen-logo", planned(14, Locale.UK), GYM, true, Paper.RECEIPT, Locale.UK),
                kept("18-stop", stopped(), Paper.A4, Locale.UK),
                kept("19-again-german", KeptSession.onPaper(planned(7, Locale.GERMANY), GYM), Paper.A4, Locale.GERMANY),
                named(
                        "20-any-letters",
                        renamed(planned(5, Locale.UK), name -> "踵上げ · Ανύψωση · Łydka · Nâng gót · " + name),
                        GYM.named("Σιδηρουργείο · Żelazo · 筋トレ"),
                        false,
                        Paper.A4,
                        Locale.UK));
    }

    /** Of which they all are made. */
    static Catalogue catalogue() {
        return SHIPPED.catalogue();
    }

    private static Case kept(String name, Session session, Paper paper, Locale locale) {
        return made(name, session, Optional.of(VISIT), GYM, false, paper, locale);
    }

    private static Case guest(String name, Session session, Paper paper, Locale locale) {
        return made(name, session, Optional.empty(), GYM, false, paper, locale);
    }

    private static Case named(String name, Session session, Gym gym, boolean logo, Paper paper, Locale locale) {
        return made(name, session, Optional.of(VISIT), gym, logo, paper, locale);
    }

    private static Case made(
            String name, Session session, Optional<UUID> visit, Gym gym, boolean logo, Paper paper, Locale locale) {
        Catalogue catalogue = SHIPPED.catalogue();
        SheetMaker maker = new SheetMaker(
                gym,
                catalogue,
                FigurePictures.of(SHIPPED, false),
                logo
                        ? Optional.of(HOME.resolve("src/test/resources/gym/sorespot/strength/sheet/logo.svg"))
                        : Optional.empty(),
                paper,
                false);
        return new Case(
                name, session, visit, maker.make(SheetPdf.load(), session, Lab.DAY, visit.orElse(null), locale));
    }

    /** A session of exactly so many exercises, the first that turns up among ordinary requests. */
    private static Session planned(int exercises, Locale locale) {
        Random random = new Random(exercises);
        Catalogue few = exercises == 1
                ? new Catalogue(
                        List.of(SHIPPED.catalogue().find("heel-drop").orElseThrow()),
                        SHIPPED.catalogue().version())
                : SHIPPED.catalogue();
        SessionEngine engine = SessionEngine.of(few.in(locale), GYM, locale);
        for (int i = 0; i < 2000; i++) {
            Request request = exercises < 4 ? brief(random) : RandomRequests.wild(random, GYM);
            Session session = engine.plan(request, History.NONE);
            if (session.stop() == null && session.items().size() == exercises) {
                return session;
            }
        }
        throw new AssertionError("no session of " + exercises + " exercises in 2000");
    }

    /** The shortest there is, with one sore spot. */
    private static Request brief(Random random) {
        Area area = Area.values()[random.nextInt(Area.values().length)];
        Spot spot = Spot.of(area).findFirst().orElseThrow();
        return request(List.of(new Soreness(spot, 1 + random.nextInt(5), null)), List.of());
    }

    private static Session stopped() {
        Spot calf = Spot.of(Area.CALF).findFirst().orElseThrow();
        Request request = request(List.of(new Soreness(calf, 4, null)), List.of("calf:swelling"));
        return SessionEngine.of(SHIPPED.catalogue(), GYM).plan(request, History.NONE);
    }

    private static Request request(List<Soreness> soreness, List<String> warnings) {
        return new Request(Lab.DAY, 10, Goal.STRENGTH, 2, null, GYM.inOrder(), soreness, warnings, false);
    }

    private static Session renamed(Session session, UnaryOperator<String> rename) {
        List<Session.Block> blocks = session.blocks().stream()
                .map(block -> new Session.Block(
                        block.kind(),
                        block.items().stream()
                                .map(item -> renamed(item, rename))
                                .toList()))
                .toList();
        return new Session(
                session.stop(),
                session.minutes(),
                session.seconds(),
                blocks,
                session.leftOut(),
                session.advice(),
                session.next(),
                session.value());
    }

    private static Item renamed(Item item, UnaryOperator<String> rename) {
        return new Item(
                item.exercise(),
                rename.apply(item.name()),
                item.role(),
                item.side(),
                item.sets(),
                item.reps(),
                item.holdSeconds(),
                item.tempo(),
                item.restSeconds(),
                item.loadPercent(),
                item.loadKg(),
                item.effort(),
                item.seconds(),
                item.areas(),
                item.why());
    }
}
