/** Tells the time. Whoever needs it is given one, so that a test can set the time for all of them. */
export type Clock = () => Date;

/** The time of the machine. */
// eslint-disable-next-line no-restricted-syntax
export const systemClock: Clock = () => new Date();
