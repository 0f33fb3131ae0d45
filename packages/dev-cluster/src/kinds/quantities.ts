import { isObject } from '../schema/types';

/** Writes quantities that came as numbers as the text that the API server makes of them, in place. */
export function writeQuantities(quantities: unknown): void {
  if (!isObject(quantities)) return;
  for (const [name, quantity] of Object.entries(quantities)) {
    quantities[name] = String(quantity);
  }
}
