package gym.sorespot.secret;

/**
 * What is kept of a PIN.
 *
 * @param tries kept beside the hash, so that pulling the plug does not make anybody forget them
 */
public record KeptPin(PinHash hash, Tries tries) {}
