package gym.sorespot.touch;

/** What a sheet shows in two parts side by side where there is width for that: {@link Overlays} gives it more than others. */
public interface WideSheet {}
