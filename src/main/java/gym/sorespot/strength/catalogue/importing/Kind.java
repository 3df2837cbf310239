package gym.sorespot.strength.catalogue.importing;

import gym.sorespot.strength.body.Role;
import gym.sorespot.strength.catalogue.Dose;

/**
 * What an entry of the public collection really is, with what follows from it. Doses and severities are house rules: the
 * collection has none, and an imported exercise that loads an area is left out from 5 on unless staff say otherwise.
 */
enum Kind {
    STRENGTH(Role.STRENGTH, new Dose(3, 10, 0), 5),
    ISOMETRIC(Role.ISOMETRIC, new Dose(3, 0, 20), 6),
    ECCENTRIC(Role.ECCENTRIC, new Dose(3, 6, 0), 4),
    /** Jumps, throws and sprints: the rule book allows no plyometrics from severity 3 on. */
    PLYOMETRIC(Role.STRENGTH, new Dose(3, 8, 0), 3),
    /** Fast heavy lifts. */
    OLYMPIC(Role.STRENGTH, new Dose(3, 5, 0), 4),
    /** Walking with, pulling or holding something heavy. */
    CARRY(Role.STRENGTH, new Dose(3, 0, 20), 4),
    BALANCE(Role.BALANCE, new Dose(3, 0, 30), 6),
    CARDIO(Role.WARM_UP, new Dose(1, 0, 300), 6),
    /** Cardio with a landing in each step. */
    RUNNING(Role.WARM_UP, new Dose(1, 0, 300), 4),
    MOBILITY(Role.WARM_UP, new Dose(2, 10, 0), 6),
    STRETCH(Role.STRETCH, new Dose(3, 0, 20), 6),
    /** Rule book: a roller only when healthy, so it is left out wherever there is any soreness. */
    ROLLING(Role.COOL_DOWN, new Dose(1, 0, 60), 1);

    private final Role role;
    private final Dose dose;
    private final int avoidFrom;

    Kind(Role role, Dose dose, int avoidFrom) {
        this.role = role;
        this.dose = dose;
        this.avoidFrom = avoidFrom;
    }

    Role role() {
        return role;
    }

    Dose dose() {
        return dose;
    }

    /** Severity (1-10) of an area that it works from which it is left out. */
    int avoidFrom() {
        return avoidFrom;
    }

    /** Whether it loads more than the body's own movement does. */
    boolean loads() {
        return switch (this) {
            case STRENGTH, ECCENTRIC, PLYOMETRIC, OLYMPIC, CARRY -> true;
            default -> false;
        };
    }

    /** What an exercise is of which only the role is known. */
    static Kind of(Role role) {
        return switch (role) {
            case STRENGTH -> STRENGTH;
            case ISOMETRIC -> ISOMETRIC;
            case ECCENTRIC -> ECCENTRIC;
            case BALANCE -> BALANCE;
            case STRETCH -> STRETCH;
            case WARM_UP, COOL_DOWN -> MOBILITY;
        };
    }

    /** What an entry is, by its category, force and name. */
    static Kind of(FreeEntry entry) {
        return switch (entry.category()) {
            case "stretching" -> stretching(entry);
            case "cardio" ->
                entry.force().equals("push")
                        ? PLYOMETRIC
                        : entry.named("running|jogging|rope|skat|trail") ? RUNNING : CARDIO;
            case "plyometrics" -> PLYOMETRIC;
            case "olympic weightlifting" -> OLYMPIC;
            case "strongman" -> entry.named("walk|carry|drag|push|wheel|crucifix|load") ? CARRY : STRENGTH;
            default -> strength(entry);
        };
    }

    private static Kind stretching(FreeEntry entry) {
        if (entry.named("smr|foam") || entry.equipment().equals("foam roll")) {
            return ROLLING;
        }
        if (entry.named("superman|vacuum")) {
            return ISOMETRIC;
        }
        if (entry.named("hop|jump|bound")) {
            return PLYOMETRIC;
        }
        boolean moves = entry.force().equals("pull") || entry.force().equals("push");
        return moves && (entry.named("dynamic") || !entry.named("stretch")) ? MOBILITY : STRETCH;
    }

    private static Kind strength(FreeEntry entry) {
        if (entry.named("balance board")) {
            return BALANCE;
        }
        if (entry.named("glute.ham raise|negative|eccentric")) {
            return ECCENTRIC;
        }
        return entry.force().equals("static") || entry.named("plank|side bridge|vacuum|isometric")
                ? ISOMETRIC
                : STRENGTH;
    }
}
