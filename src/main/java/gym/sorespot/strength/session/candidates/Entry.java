package gym.sorespot.strength.session.candidates;

import gym.sorespot.strength.catalogue.Exercise;

/**
 * An exercise on the shelf.
 *
 * @param exercise the exercise
 * @param place its place in the catalogue, from 0
 * @param kind number of its kind on this shelf, from 0
 * @param family number of its family on this shelf, from 0
 */
public record Entry(Exercise exercise, int place, int kind, int family) {
    public String id() {
        return exercise.id();
    }
}
