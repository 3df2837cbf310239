package gym.sorespot.command;

/** Exit codes of the contract. */
public final class Exit {
    public static final int DONE = 0;
    /** The input is at fault. */
    public static final int INPUT = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** Our fault. */
    public static final int OURS = 70;

    private Exit() {}
}
