import { Portal } from '../support/portal';
import { Camera } from './Camera';
import { Walk } from './itinerary';
import { Finding, Walker } from './Walker';

export const MODES = {
  light: {},
  dark: { dark: true },
  narrow: { width: 420 },
  german: { language: 'de' },
};

export type Mode = keyof typeof MODES;

/** A page with many dialogs takes a minute or two, on a slow machine some more; longer means that the browser hangs. */
const LONGEST_VISIT_MS = 900_000;

interface Round {
  portal: Portal;
  walk: Walk;
  mode: Mode;
  camera: Camera;
  names: ReadonlySet<string>;
  /** Opens the pages and presses nothing on them. */
  looksOnly?: boolean;
  /** Told of each page that has been seen, and of how many states of it. */
  onVisited?: (page: string, looks: number) => void;
}

/** One person's way through all pages in one mode; answers what is wrong. */
export async function walkRound(round: Round): Promise<Finding[]> {
  const { walk, onVisited } = round;
  const found: Finding[] = [];
  let walker = await signedIn(round);
  for (const visit of walk.visits) {
    const before = walker.looks;
    const hangs = !(await within(LONGEST_VISIT_MS, walker.visit(visit)));
    found.push(...walker.findings.splice(0));
    onVisited?.(visit.name, walker.looks - before);
    if (hangs) {
      found.push({ place: visit.name, problem: 'the page hangs' });
      await walker.stop();
      walker = await signedIn(round);
    }
  }
  await walker.stop();
  return found.map(({ place, problem }) => ({
    place: `${round.mode} ${walk.person} ${place}`,
    problem,
  }));
}

async function signedIn(round: Round): Promise<Walker> {
  const { portal, walk, mode, ...options } = round;
  const page = await portal.signIn(walk.person, MODES[mode]);
  const { portal: address } = portal.stack;
  return Walker.start(page, walk, { ...options, portal: address });
}

/** Whether it comes to its end in time. */
async function within(ms: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const inTime = await Promise.race([work.then(() => true), timeout]);
  clearTimeout(timer);
  return inTime;
}
