package gym.sorespot;

/** Entry point. */
public final class Sorespot {
    private Sorespot() {}

    public static void main(String[] args) {
        System.out.println("Sorespot");
    }
}
