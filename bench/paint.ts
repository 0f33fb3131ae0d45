/**
 * How long the list and a workspace take to their largest contentful paint, after the portal's own shell is there, on a
 * slow machine with a slow connection: production build, empty cache, in Chromium.
 * Usage: npm run bench -- paint [RUNS]   (default 5)
 */
import { Browser, chromium, Page } from '@playwright/test';
import { findChromium } from '../e2e/setup/chromium';
import { CHROMIUM_FLAGS } from '../e2e/support/portal';
import { median, missed, printTable } from './support/figures';
import { startProduction } from './support/production';

/** Beyond the shell. */
const LONGEST_MS = 2_500;

/** Chromium's own “Fast 3G” (since 2024 “Slow 4G”): Slow4GConditions in front_end/core/sdk/NetworkManager.ts of DevTools. */
const FAST_3G = {
  offline: false,
  downloadThroughput: ((1.6 * 1_000_000) / 8) * 0.9,
  uploadThroughput: (750_000 / 8) * 0.9,
  latency: 150 * 3.75,
};
const CPU_SLOWDOWN = 4;

/** Whatever is painted later than this after the content is no part of the page any more. */
const AFTERWARDS_MS = 3_000;
const PATIENCE_MS = 120_000;

const WORKSPACE = 'coastal-erosion';

interface Case {
  name: string;
  path: string;
  /** What people came for, as a selector. */
  content: string;
}

/** The portal's own part of every page. */
const SHELL = 'nav';
const PAGES: Case[] = [
  {
    name: 'list',
    path: '/workspaces',
    content: `[role=rowheader] a[href$="/workspaces/${WORKSPACE}"]`,
  },
  {
    name: 'workspace',
    path: `/workspaces/${WORKSPACE}`,
    // The tabs stand there together with the health.
    content: `a[href$="/workspaces/${WORKSPACE}/members"]`,
  },
];

/** Milliseconds from the navigation. */
interface Times {
  shell: number;
  /** The largest contentful paint. */
  largest: number;
  content: number;
}

/** Keeps the time of the largest contentful paint so far. */
function watchPaints() {
  new PerformanceObserver(list => {
    const entries = list.getEntries();
    (window as any).largestPaint = entries[entries.length - 1].startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

async function whenThere(page: Page, selector: string): Promise<number> {
  const shown = await page.waitForFunction(
    wanted => document.querySelector(wanted) && performance.now(),
    selector,
    { timeout: PATIENCE_MS },
  );
  return Number(await shown.jsonValue());
}

/** Opens the page in a browser profile of its own, as somebody who is signed in. */
async function open(browser: Browser, url: string, one: Case): Promise<Times> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
  });
  await context.addInitScript(watchPaints);
  await context.addInitScript(
    // Blank pages have no storage.
    () =>
      window.origin !== 'null' &&
      sessionStorage.setItem('demo-sign-in/person', 'user:default/alice'),
  );
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', FAST_3G);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url + one.path, { timeout: PATIENCE_MS });
  const shell = await whenThere(page, SHELL);
  const content = await whenThere(page, one.content);
  await page.waitForTimeout(AFTERWARDS_MS);
  const largest = await page.evaluate(() => (window as any).largestPaint);
  await context.close();
  return { shell, largest, content };
}

async function measure(browser: Browser, url: string, runs: number) {
  const times = new Map<Case, Times[]>(PAGES.map(one => [one, []]));
  for (let run = 0; run <= runs; run++) {
    for (const one of PAGES) {
      const loaded = await open(browser, url, one);
      // The first round warms the backend up.
      if (run > 0) times.get(one)!.push(loaded);
    }
  }
  return times;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

async function main() {
  const runs = Number(process.argv[2] ?? 5);
  const production = await startProduction();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_FLAGS,
  });
  try {
    const rows: string[][] = [];
    for (const [{ name }, times] of await measure(
      browser,
      production.url,
      runs,
    )) {
      const of = (figure: (one: Times) => number) => median(times.map(figure));
      const largest = of(one => one.largest - one.shell);
      const content = of(one => one.content - one.shell);
      if (Math.max(largest, content) > LONGEST_MS) missed(name);
      rows.push([
        name,
        seconds(of(one => one.shell)),
        seconds(of(one => one.largest)),
        seconds(largest),
        of(one => one.largest / one.shell).toFixed(2),
        seconds(content),
      ]);
    }
    printTable(
      [
        'page',
        'shell after',
        'largest contentful paint after',
        'beyond the shell',
        'of the shell',
        'content beyond the shell',
      ],
      rows,
    );
  } finally {
    await browser.close();
    await production.stop();
  }
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
