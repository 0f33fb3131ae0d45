import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../setup/chromium';
import { stackInfo } from '../setup/stack';
import { Portal } from '../support/portal';
import { Camera } from './Camera';
import { dataNames } from './dataNames';
import { itinerary } from './itinerary';
import { Mode, MODES, walkRound } from './rounds';
import { summarise } from './summary';
import { Finding } from './Walker';

const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    modes: { type: 'string' },
    pages: { type: 'string' },
    'looks-only': { type: 'boolean', default: false },
    folder: { type: 'string', default: join(__dirname, '../../.run/walk') },
  },
});
const FOLDER = values.folder;

/** Whether a list of names, separated by commas, holds the name; no list holds all. */
const holds = (list: string | undefined, name: string) =>
  !list || list.split(',').includes(name);

async function walkAll(portal: Portal): Promise<Finding[]> {
  const found: Finding[] = [];
  const names = await dataNames(portal);
  for (const all of await itinerary(portal)) {
    if (!holds(values.people, all.person)) continue;
    const visits = all.visits.filter(({ name }) => holds(values.pages, name));
    const walk = { ...all, visits };
    for (const mode of Object.keys(MODES) as Mode[]) {
      if (!holds(values.modes, mode)) continue;
      const camera = new Camera(join(FOLDER, mode, walk.person));
      const onVisited = (page: string, looks: number) =>
        console.log(`${mode} ${walk.person} ${page}: ${looks}`);
      found.push(
        ...(await walkRound({
          ...{ portal, walk, mode, camera, names, onVisited },
          looksOnly: values['looks-only'],
        })),
      );
      writeFileSync(join(FOLDER, 'findings.txt'), summarise(found));
    }
  }
  return found;
}

async function main() {
  const stack = stackInfo();
  if (!stack || !findChromium()) {
    throw new Error(
      'The walk needs a running portal (npm run walk starts one) and Chromium (CHROMIUM_PATH names it)',
    );
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const portal = await Portal.open(stack);
  try {
    const found = await walkAll(portal);
    console.log(summarise(found));
    process.exitCode = found.length ? 1 : 0;
  } finally {
    await portal.close();
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
