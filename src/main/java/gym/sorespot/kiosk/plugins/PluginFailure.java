package gym.sorespot.kiosk.plugins;

/**
 * How a plugin failed, for staff.
 *
 * @param code short, to be read out and found in the log
 * @param step what it was asked for
 * @param detail what it said, in the words of its author; nothing personal
 */
public record PluginFailure(String code, PluginStep step, String detail) {}
