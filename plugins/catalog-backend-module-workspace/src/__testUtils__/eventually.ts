import { poll } from '@internal/dev-cluster/testing';
import { isDeepStrictEqual } from 'util';

/** What is read once it is as expected; what was read last where it never is. */
export async function eventually<T>(
  read: () => T | Promise<T>,
  expected: T,
): Promise<T> {
  let last = await read();
  await poll('what is expected', async () => {
    last = await read();
    return isDeepStrictEqual(last, expected) || undefined;
  }).catch(() => undefined);
  return last;
}
