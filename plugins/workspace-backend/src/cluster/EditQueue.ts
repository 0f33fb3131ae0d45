import { KubernetesObject } from './types';
import { isOlder } from './versions';

/** After this long an edit stops waiting for its turn: the turns save conflicts, correctness is the API server's. */
const LONGEST_WAIT_MS = 5_000;

interface Line {
  /** Settles when the last task in the line has ended. */
  last: Promise<unknown>;
  waiting: number;
  latest?: KubernetesObject;
}

/**
 * Edits of one object by this process, one after the other: they would only be in each other's way. Each may start from
 * what the one before it stored, which saves the conflict with it.
 */
export class EditQueue {
  private readonly lines = new Map<string, Line>();

  async run(
    key: string,
    guess: KubernetesObject | undefined,
    task: (guess: KubernetesObject | undefined) => Promise<KubernetesObject>,
  ): Promise<KubernetesObject> {
    const line = this.lines.get(key) ?? {
      last: Promise.resolve(),
      waiting: 0,
    };
    this.lines.set(key, line);
    line.waiting++;
    const mine = turn(line.last).then(async () => {
      line.latest = await task(newer(guess, line.latest));
      return line.latest;
    });
    line.last = mine.catch(() => {
      line.latest = undefined;
    });
    try {
      return await mine;
    } finally {
      line.waiting--;
      if (line.waiting === 0) this.lines.delete(key);
    }
  }
}

async function turn(last: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise(resolve => {
    timer = setTimeout(resolve, LONGEST_WAIT_MS);
  });
  await Promise.race([last, impatience]);
  clearTimeout(timer);
}

function newer(
  guess: KubernetesObject | undefined,
  latest: KubernetesObject | undefined,
): KubernetesObject | undefined {
  if (!guess || !latest) return guess ?? latest;
  const [old, recent] = [guess, latest].map(
    object => object.metadata.resourceVersion ?? '',
  );
  return isOlder(recent, old) ? guess : latest;
}
