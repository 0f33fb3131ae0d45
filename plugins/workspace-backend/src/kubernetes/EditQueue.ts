import { CustomErrorBase } from '@backstage/errors';
import { setTimeout as sleep } from 'timers/promises';
import { FairLine, MOST_WAITING } from './FairLine';
import { isOlder } from './versions';
import { KubernetesObject } from '../model/kubernetes';

/** Longer than this nobody waits for the one before: turns save conflicts, correctness is the API server's. */
const LONGEST_TURN_MS = 5_000;

/** A long line never conflicts with itself, so that other processes would not get a word in: it rests now and then. */
const TURNS_UNTIL_REST = 8;

interface Line {
  readonly turns: FairLine;
  taken: number;
  /** What the last edit stored. */
  latest?: KubernetesObject;
}

/** One caller has too many edits of one object waiting (HTTP 429). */
export class TooManyEditsError extends CustomErrorBase {
  readonly name = 'TooManyEditsError';
  readonly statusCode = 429;
  /** Seconds. */
  readonly retryAfter = 1;
}

/**
 * Edits of one object by this process, one after the other: they would only be in each other's way. Each may start from
 * what the one before it stored, which saves the conflict with it.
 */
export class EditQueue {
  private readonly lines = new Map<string, Line>();

  /**
   * @param caller - whose edit it is; the plugin's own have none, and no limit
   * @throws TooManyEditsError where too many of the caller's wait already
   */
  async run(
    key: string,
    guess: KubernetesObject | undefined,
    task: (guess: KubernetesObject | undefined) => Promise<KubernetesObject>,
    caller?: string,
  ): Promise<KubernetesObject> {
    const line = this.lines.get(key) ?? { turns: new FairLine(), taken: 0 };
    if (caller !== undefined && line.turns.waitingOf(caller) >= MOST_WAITING) {
      throw new TooManyEditsError(
        `${MOST_WAITING} of your changes to this workspace are already queued; wait for them to finish, then try again`,
      );
    }
    this.lines.set(key, line);
    await line.turns.turn(caller ?? '');
    // Whatever it throws, and whenever: its turn ends.
    const running = (async () => task(newer(guess, line.latest)))();
    line.taken++;
    const rests = line.taken % TURNS_UNTIL_REST === 0;
    (rests ? rested(running) : orLate(running)).then(() => this.end(key, line));
    try {
      line.latest = await running;
      return line.latest;
    } catch (error) {
      line.latest = undefined;
      throw error;
    }
  }

  private end(key: string, line: Line): void {
    line.turns.next();
    if (line.turns.isEmpty) this.lines.delete(key);
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
  const begun = performance.now();
  await orLate(task);
  await sleep((performance.now() - begun) * 2);
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
