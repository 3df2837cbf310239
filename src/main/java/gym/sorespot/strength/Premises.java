package gym.sorespot.strength;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.GymRead;
import gym.sorespot.strength.gym.Weights;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.strength.sheet.print.PrintSettingsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gym and catalogue as they were read at one moment. Immutable.
 *
 * @param gym as set up, complete
 * @param catalogue the exercises that could be read
 * @param figures by exercise, where there is a picture that can be painted
 * @param printing how sheets are printed
 * @param gymProblems what is wrong in the gym's settings, for staff
 * @param catalogueProblems what is wrong in the exercises' files, for staff
 */
record Premises(
        Gym gym,
        Catalogue catalogue,
        Map<String, Illustration> figures,
        PrintSettings printing,
        List<Problem> gymProblems,
        List<Problem> catalogueProblems) {

    /** Until the first reading is done: nothing can be planned with it. */
    static final Premises NONE = new Premises(
            new Gym(
                    "",
                    "",
                    Set.of(),
                    Set.of(),
                    new Weights(0, List.of(), List.of(), List.of(), 0),
                    Thresholds.DEFAULT,
                    List.of()),
            new Catalogue(List.of(), ""),
            Map.of(),
            PrintSettings.DEFAULT,
            List.of(),
            List.of());

    /**
     * Puts together what was read.
     *
     * @param name the gym's
     */
    static Premises of(
            String name,
            GymRead gym,
            PrintSettingsReader.Reading printing,
            CatalogueReader.Reading reading,
            PictureCache.Drawn drawn) {
        List<Problem> settings = new ArrayList<>(gym.problems());
        settings.addAll(printing.problems());
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(drawn.problems());
        return new Premises(
                gym.gym().named(name),
                reading.catalogue(),
                drawn.illustrations(),
                printing.settings(),
                List.copyOf(settings),
                problems.stream().sorted().toList());
    }
}
