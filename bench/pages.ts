/**
 * How quick the pages are with few and with very many rows, in Chromium: what the backend would answer is made up here, so
 * that only the pages are measured. On the stack of `npm start`, or the one that `E2E_STACK` describes.
 * Usage: npm run bench -- pages
 */
import { Page } from '@playwright/test';
import { Portal } from '../e2e/support/portal';
import { bigView, manySummaries } from './support/answers';
import { median, missed, printTable } from './support/figures';
import { startStack } from './support/stack';

const RUNS = 5;
const LONGEST_SHOWN_MS = 1000;
const LONGEST_SEARCH_MS = 300;

/** Two frames at 60 a second: what is later is seen to stutter. */
const LATE_FRAME_MS = 34;
const MOST_LATE = 0.05;
const SCROLLED_FRAMES = 120;
const PIXELS_A_FRAME = 120;

interface Case {
  name: string;
  path: string;
  few: number;
  many: number;
  /** What the backend answers when there are so many, by the end of its address. */
  answers: (count: number) => Record<string, unknown>;
  search: string;
  /** A row that is there from the start, and one that the search finds. */
  rows: (count: number) => { shown: string; found: string };
}

const ACCESS = { requests: [], inbox: [], grants: [], offers: [] };
const inLab = (view: unknown) => ({
  '/workspaces/lab-0': view,
  '/workspaces/lab-0/access': ACCESS,
});

const CASES: Case[] = [
  {
    name: 'workspaces',
    path: '/workspaces',
    few: 10,
    many: 10_000,
    answers: count => ({ '/workspaces': manySummaries(count) }),
    search: 'Search workspaces',
    rows: count => ({ shown: 'lab-0', found: `lab-${count - 1}` }),
  },
  {
    name: 'buckets of a workspace',
    path: '/workspaces/lab-0/buckets',
    few: 10,
    many: 2_000,
    answers: count => inLab(bigView(count, 1)),
    search: 'Search buckets',
    rows: count => ({
      shown: 'lab-0-data-0',
      found: `lab-0-data-${count - 1}`,
    }),
  },
  {
    name: 'members of a workspace',
    path: '/workspaces/lab-0/members',
    few: 10,
    many: 500,
    answers: count => inLab(bigView(1, count)),
    search: 'Search members',
    rows: count => ({ shown: 'person-1', found: `person-${count - 1}` }),
  },
];

async function answerWith(page: Page, answers: Record<string, unknown>) {
  await page.unrouteAll();
  await page.route('**/api/workspace/**', (route, request) => {
    const path = new URL(request.url()).pathname.replace('/api/workspace', '');
    return path in answers
      ? route.fulfill({ json: answers[path] })
      : route.fallback();
  });
}

/** Goes to an address without loading the portal anew. */
async function goTo(page: Page, path: string) {
  await page.evaluate(to => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const row = (page: Page, name: string) =>
  page.getByRole('rowheader').filter({ hasText: name }).first();

/**
 * Scrolls down as fast as one can still see what passes, and back to the top at once.
 * @returns the part of the frames that came late
 */
async function scrollThrough(page: Page): Promise<number> {
  const gaps = await page
    .getByRole('table')
    .first()
    .evaluate(
      (table, [frames, pixels]) => {
        let scrolled: Element = table;
        const scrolls = (element: Element) =>
          element.scrollHeight > element.clientHeight + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowY);
        while (!scrolls(scrolled) && scrolled.parentElement) {
          scrolled = scrolled.parentElement;
        }
        return new Promise<number[]>(resolve => {
          const times: number[] = [];
          const step = (time: number) => {
            times.push(time);
            scrolled.scrollTop += pixels;
            if (times.length <= frames) requestAnimationFrame(step);
            else {
              scrolled.scrollTop = 0;
              resolve(times.slice(1).map((at, i) => at - times[i]));
            }
          };
          requestAnimationFrame(step);
        });
      },
      [SCROLLED_FRAMES, PIXELS_A_FRAME],
    );
  return gaps.filter(gap => gap > LATE_FRAME_MS).length / gaps.length;
}

async function measure(page: Page, one: Case, count: number) {
  await answerWith(page, one.answers(count));
  const { shown, found } = one.rows(count);
  const times = { shown: [] as number[], search: [] as number[] };
  const late: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    await goTo(page, '/settings');
    await page.getByText('Settings').first().waitFor();
    const show = await timed(async () => {
      await goTo(page, one.path);
      await row(page, shown).waitFor();
    });
    const field = page.getByRole('searchbox', { name: one.search });
    late.push(await scrollThrough(page));
    await row(page, shown).waitFor();
    const search = await timed(async () => {
      await field.fill(found);
      await row(page, shown).waitFor({ state: 'detached' });
      await row(page, found).waitFor();
    });
    // The first time also loads the code.
    if (run === 0) continue;
    times.shown.push(show);
    times.search.push(search);
  }
  return {
    shown: median(times.shown),
    search: median(times.search),
    late: median(late.slice(1)),
  };
}

async function main() {
  const { stack, stop } = await startStack();
  const portal = await Portal.open(stack);
  try {
    const page = await portal.signIn('alice');
    const rows: string[][] = [];
    for (const one of CASES) {
      for (const count of [one.few, one.many]) {
        const { shown, search, late } = await measure(page, one, count);
        rows.push([
          one.name,
          String(count),
          `${shown.toFixed(0)} ms`,
          `${search.toFixed(0)} ms`,
          `${(100 * late).toFixed(0)} %`,
        ]);
        const isSlow = shown > LONGEST_SHOWN_MS || search > LONGEST_SEARCH_MS;
        if (isSlow || late > MOST_LATE) {
          missed(`${count} ${one.name}`);
        }
      }
    }
    printTable(
      ['page', 'rows', 'shown after', 'found after', 'late frames'],
      rows,
    );
  } finally {
    await portal.close();
    await stop();
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
