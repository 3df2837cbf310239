package gym.sorespot.command;

import gym.sorespot.kiosk.config.KioskConfigReader;
import gym.sorespot.reading.Problem;
import gym.sorespot.reading.Wording;
import gym.sorespot.strength.catalogue.CatalogueCheck;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.GymRead;
import gym.sorespot.strength.gym.GymReader;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.session.json.RequestReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that sessions are made with, read once. Immutable.
 *
 * @param gym what the gym has
 * @param reading the exercises that can be used, with their figures
 * @param engine prepared
 * @param requests reads requests
 * @param remarks what is wrong but costs only itself, and what was assumed; for people
 */
record Workshop(
        Gym gym, CatalogueReader.Reading reading, SessionEngine engine, RequestReader requests, List<String> remarks) {
    private static final Wording WORDING = new Wording(Workshop.class);
    private static final int MOST_REMARKS = 5;

    /** @throws InputException when there is no exercise that can be used */
    static Workshop open(CommonOptions common) {
        Path config = common.config();
        GymRead gym = gym(config);
        List<String> remarks = new ArrayList<>();
        if (gym.assumed()) {
            remarks.add(WORDING.say("gym.assumed", config.resolve(GymReader.FILE)));
        }
        gym.problems().forEach(problem -> remarks.add(problem.toString()));
        CatalogueCheck.Result result =
                new CatalogueCheck(new CatalogueReader(words(gym.gym()))).check(common.catalogue());
        List<String> found = result.problems().stream().map(Problem::toString).toList();
        CatalogueReader.Reading reading = result.reading();
        if (reading.catalogue().size() == 0) {
            throw new InputException(found);
        }
        remarks.addAll(found.subList(0, Math.min(found.size(), MOST_REMARKS)));
        if (found.size() > MOST_REMARKS) {
            remarks.add(WORDING.say("catalogue.more", found.size() - MOST_REMARKS, common.catalogue()));
        }
        return new Workshop(
                gym.gym().named(KioskConfigReader.read(config).config().name()),
                reading,
                SessionEngine.of(reading.catalogue(), gym.gym()),
                new RequestReader(reading.catalogue(), gym.gym()),
                List.copyOf(remarks));
    }

    /** An engine that speaks another language than English. */
    Workshop in(Locale locale) {
        return locale.equals(Locale.ENGLISH)
                ? this
                : new Workshop(gym, reading, SessionEngine.of(reading.catalogue(), gym, locale), requests, remarks);
    }

    static GymRead gym(Path config) {
        return new GymReader(Equipment.words()).read(config);
    }

    /** The words for equipment that exercises may use in this gym. */
    static SortedSet<String> words(Gym gym) {
        SortedSet<String> words = new TreeSet<>(Equipment.words());
        words.addAll(gym.equipment());
        return words;
    }

    void remark(PrintStream err) {
        remarks.forEach(line -> err.println("sorespot: " + line));
    }
}
