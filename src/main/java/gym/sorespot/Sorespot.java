package gym.sorespot;

import gym.sorespot.command.Root;
import gym.sorespot.command.Surroundings;

/** Entry point. */
public final class Sorespot {
    private Sorespot() {}

    public static void main(String[] args) {
        int code = Root.run(Surroundings.real(), args);
        // Only then: a program that carries us along (a build) goes on when all went well.
        if (code != 0) {
            System.exit(code);
        }
    }
}
