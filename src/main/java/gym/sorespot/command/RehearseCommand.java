package gym.sorespot.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code sorespot rehearse}: what {@code bin/prepare} runs; for nobody else. */
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {
    private final Surroundings around;
    private final CommonOptions common;

    public RehearseCommand(Surroundings around, CommonOptions common) {
        this.around = around;
        this.common = common;
    }

    @Override
    public Integer call() {
        return new KioskOrTerminal(around, common).rehearse();
    }
}
