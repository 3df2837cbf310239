package gym.sorespot.strength;

import gym.sorespot.reading.Problem;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.catalogue.CatalogueReader;
import gym.sorespot.strength.catalogue.Equipment;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.figure.picture.Illustrations;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.GymRead;
import gym.sorespot.strength.gym.GymReader;
import gym.sorespot.strength.gym.Weights;
import gym.sorespot.strength.sheet.print.PrintSettings;
import gym.sorespot.strength.sheet.print.PrintSettingsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** Reads both; waits for the disk. What is wrong in a file costs only itself. */
    static Premises read(Path configFolder, Path catalogueFolder) {
        GymRead gym = new GymReader(Equipment.words()).read(configFolder);
        TreeSet<String> equipment = new TreeSet<>(Equipment.words());
        equipment.addAll(gym.gym().equipment());
        CatalogueReader.Reading reading = new CatalogueReader(equipment).read(catalogueFolder);
        List<Problem> problems = new ArrayList<>(reading.problems());
        Map<String, Illustration> figures = new HashMap<>();
        reading.catalogue().exercises().forEach(exercise -> {
            Illustrations.Drawn drawn = new Illustrations().draw(reading, exercise);
            drawn.illustration().ifPresent(found -> figures.put(exercise.id(), found));
            problems.addAll(drawn.problems());
        });
        PrintSettingsReader.Reading printing = PrintSettingsReader.read(configFolder);
        List<Problem> settings = new ArrayList<>(gym.problems());
        settings.addAll(printing.problems());
        return new Premises(
                gym.gym(),
                reading.catalogue(),
                Map.copyOf(figures),
                printing.settings(),
                List.copyOf(settings),
                problems.stream().sorted().toList());
    }
}
