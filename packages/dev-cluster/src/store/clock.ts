/** Tells the time, in milliseconds since 1970. */
export type Clock = () => number;

/** A moment as Kubernetes writes it, in whole seconds. */
export function timestamp(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
