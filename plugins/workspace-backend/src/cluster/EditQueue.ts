import { setTimeout as sleep } from 'timers/promises';
import { KubernetesObject } from './types';
import { isOlder } from './versions';

/** Longer than this nobody waits for the one before: turns save conflicts, correctness is the API server's. */
const LONGEST_TURN_MS = 5_000;

/** A long line never conflicts with itself, so that other processes would not get a word in: it rests now and then. */
const TURNS_UNTIL_REST = 8;

interface Line {
  /** Settles when the next in line may begin. */
  free: Promise<void>;
  waiting: number;
  turns: number;
  /** What the last edit stored. */
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
      free: Promise.resolve(),
      waiting: 0,
      turns: 0,
    };
    this.lines.set(key, line);
    line.waiting++;
    const begun = line.free.then(() => {
      const running = task(newer(guess, line.latest));
      line.turns++;
      const rests = line.turns % TURNS_UNTIL_REST === 0;
      return { running, over: rests ? rested(running) : orLate(running) };
    });
    line.free = begun.then(({ over }) => over);
    try {
      const { running } = await begun;
      line.latest = await running;
      return line.latest;
    } catch (error) {
      line.latest = undefined;
      throw error;
    } finally {
      line.waiting--;
      if (line.waiting === 0) this.lines.delete(key);
    }
  }
}

/** Resolves when the task has ended, well or not, or has taken too long. */
function orLate(task: Promise<unknown>): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, LONGEST_TURN_MS);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    task.then(end, end);
  });
}

/** Then twice as long again: time for somebody else to read and replace. */
async function rested(task: Promise<unknown>): Promise<void> {
  const begun = Date.now();
  await orLate(task);
  await sleep((Date.now() - begun) * 2);
}

function newer(
  guess: KubernetesObject | undefined,
  latest: KubernetesObject | undefined,
): KubernetesObject | undefined {
  if (!guess || !latest) return guess ?? latest;
  const [given, stored] = [guess, latest].map(
    object => object.metadata.resourceVersion ?? '',
  );
  return isOlder(stored, given) ? guess : latest;
}
