import { Page } from '@playwright/test';
import { Camera } from './Camera';
import { holdWrites } from './holdWrites';
import { Visit, Walk } from './itinerary';
import { goTo } from '../support/goTo';
import { settled } from '../support/settled';
import { oneOfEachKind, Opener, openersOf, press } from './openers';
import { whenQuiet, whenShown } from './quiet';
import { sidewaysTables } from './sideways';
import { PageWatch } from './watch';

/** How far to go from a page: a part of it, a menu there, a dialog. */
const MOST_STEPS = 3;

/** A dialog that has faded out goes at once. */
const CLOSING_MS = 300;
/** After so long, what has not happened won't. */
const PATIENCE_MS = 10_000;

/** Something that is wrong, and where it was seen. */
export interface Finding {
  place: string;
  problem: string;
}

interface Step extends Opener {
  inMenu: boolean;
}

/** What a press has led to. */
type Outcome = 'dialog' | 'menu' | 'list' | 'changed' | 'left' | 'nothing';

/** Somebody who opens every page, presses everything that there is, and looks at what comes. */
export class Walker {
  readonly findings: Finding[] = [];
  looks = 0;
  readonly #seenInHeader = new Set<string>();
  #heldBefore = 0;

  private constructor(
    private readonly page: Page,
    private readonly portal: string,
    private readonly camera: Camera,
    private readonly watch: PageWatch,
    private readonly held: () => number,
    /** Words of buttons that name something of the workspace. */
    private readonly names: ReadonlySet<string>,
    private readonly looksOnly: boolean,
  ) {}

  static async start(
    page: Page,
    walk: Walk,
    options: {
      portal: string;
      camera: Camera;
      names: ReadonlySet<string>;
      /** Opens the pages and presses nothing on them. */
      looksOnly?: boolean;
    },
  ): Promise<Walker> {
    const watch = new PageWatch(page, walk.excuses);
    const held = await holdWrites(page);
    const { portal, camera, names, looksOnly = false } = options;
    return new Walker(page, portal, camera, watch, held, names, looksOnly);
  }

  /** Looks at the page and at all that can be opened on it. Never rejects: what fails is a finding. */
  async visit(visit: Visit): Promise<void> {
    try {
      await this.#open(visit, []);
      if (visit.part) await this.page.locator(visit.part).first().waitFor();
      await this.#look(visit, []);
      if (this.looksOnly) return;
      if (!visit.part) await this.#explore(visit, []);
      // What still waits for an answer goes with the page.
      await this.page.goto('about:blank');
    } catch (error) {
      // The other pages are to be seen all the same.
      this.#report([visit.name], [`the walk got stuck: ${error}`]);
    }
  }

  stop(): Promise<void> {
    return this.page.context().close();
  }

  /** Presses everything that the steps have led to and that was not there before them. */
  async #explore(
    visit: Visit,
    steps: Step[],
    before: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    const inMenu = (await outcomeOf(this.page)) === 'menu';
    const all = await openersOf(this.page, inMenu);
    const fresh = all.filter(
      opener => !before.has(opener.name) && this.#isNew(opener),
    );
    const known = new Set([...before, ...all.map(({ name }) => name)]);
    for (const opener of oneOfEachKind(fresh, this.names)) {
      await this.#follow(visit, [...steps, { ...opener, inMenu }], known);
    }
  }

  async #follow(
    visit: Visit,
    steps: Step[],
    known: ReadonlySet<string>,
  ): Promise<void> {
    const outcome = await this.#open(visit, steps);
    if (outcome === 'nothing' || outcome === 'left') return;
    await this.#look(visit, steps);
    const leadsOn =
      outcome === 'menu' ||
      (outcome === 'changed' && this.held() === this.#heldBefore);
    if (leadsOn && steps.length < MOST_STEPS) {
      await this.#explore(visit, steps, known);
    }
    if (outcome === 'dialog') {
      await this.#disclose(visit, steps);
      await this.#close(visit, steps);
    }
  }

  /** Goes to the page and then the steps, from the start. */
  async #open(visit: Visit, steps: Step[]): Promise<Outcome> {
    await this.#goTo(visit.path);
    let outcome: Outcome = 'nothing';
    for (const step of steps) {
      const before = await textOf(this.page);
      if (!(await press(this.page, step, step.inMenu))) return 'nothing';
      await whenQuiet(this.page);
      outcome = await outcomeOf(this.page);
      if (outcome !== 'nothing') continue;
      if (!this.page.url().endsWith(visit.path)) return 'left';
      outcome = (await textOf(this.page)) === before ? 'nothing' : 'changed';
    }
    return outcome;
  }

  /** Within the portal where that is possible: loading it takes seconds. */
  async #goTo(path: string) {
    const isInside = this.page.url().startsWith(this.portal);
    if (!isInside || this.held() > this.#heldBefore) {
      this.#heldBefore = this.held();
      await this.page.goto(this.portal + path);
    } else {
      await goTo(this.page, path);
    }
    await whenShown(this.page);
  }

  async #look(visit: Visit, steps: Step[]) {
    const place = [visit.name, ...steps.map(({ name }) => name)];
    const found = await this.camera.look(
      this.page,
      place
        .join('--')
        .replace(/[^\p{L}\p{N}_-]+/gu, '-')
        .slice(0, 120),
      steps.length ? undefined : visit.part,
    );
    this.looks += 1;
    const wide = await sidewaysTables(this.page);
    this.#report(place, [...found, ...wide, ...this.watch.take()]);
  }

  /** Opens a dialog's closed part, such as the preview of what changes. */
  async #disclose(visit: Visit, steps: Step[]) {
    const closed = this.page
      .getByRole('dialog')
      .locator('button[aria-expanded=false]:not(:disabled)')
      .first();
    if ((await closed.count()) === 0) return;
    const name = (await closed.innerText()).trim();
    await closed.click();
    await whenQuiet(this.page);
    const step = { name, nth: 0, inHeader: false, inMenu: false };
    await this.#look(visit, [...steps, step]);
  }

  /** Every dialog closes by the keyboard, and gives it back to what opened it. */
  async #close(visit: Visit, steps: Step[]) {
    const dialog = this.page.getByRole('dialog');
    const gone = (timeout: number) =>
      dialog
        .first()
        .waitFor({ state: 'hidden', timeout })
        .catch(() => {});
    // An open list of choices in the dialog takes the first for itself.
    for (let i = 0; i < 3 && (await dialog.count()) > 0; i++) {
      await this.page.keyboard.press('Escape');
      await settled(this.page);
      await gone(CLOSING_MS);
    }
    await gone(PATIENCE_MS);
    const place = [visit.name, ...steps.map(({ name }) => name)];
    if ((await dialog.count()) > 0) {
      this.#report(place, ['keyboard: Escape does not close the dialog']);
      return;
    }
    const isKept = await this.page
      .waitForFunction(
        () => document.activeElement !== document.body,
        undefined,
        { timeout: PATIENCE_MS },
      )
      .catch(() => undefined);
    if (!isKept)
      this.#report(place, ['keyboard: the focus is lost afterwards']);
  }

  #isNew({ name, inHeader }: Opener): boolean {
    if (!inHeader) return true;
    if (this.#seenInHeader.has(name)) return false;
    this.#seenInHeader.add(name);
    return true;
  }

  #report(place: string[], problems: string[]) {
    for (const problem of problems) {
      this.findings.push({ place: place.join(' › '), problem });
    }
  }
}

async function outcomeOf(page: Page): Promise<Outcome> {
  const has = (role: 'dialog' | 'menu' | 'listbox') =>
    page.getByRole(role).first().isVisible();
  if (await has('dialog')) return 'dialog';
  if (await has('menu')) return 'menu';
  return (await has('listbox')) ? 'list' : 'nothing';
}

function textOf(page: Page): Promise<string> {
  return page.locator('main').first().innerText();
}
