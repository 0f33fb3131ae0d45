import { Browser, chromium, Page } from 'playwright-core';
import { findChromium } from '../setup/chromium';
import { StackInfo, stackInfo } from '../setup/stack';
import { Kubernetes } from './kubernetes';

/** Root needs --no-sandbox; the rest keeps the browser from calling home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Person = 'alice' | 'bob' | 'carol' | 'dave' | 'olivia';

const DISPLAY_NAMES: Record<Person, string> = {
  alice: 'Alice Moreau',
  bob: 'Bob Lindqvist',
  carol: 'Carol Okafor',
  dave: 'Dave Castellano',
  olivia: 'Olivia Brandt',
};

/** What a development build lays over the page after an error would take the clicks of everything that follows. */
function hideOverlays() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '#webpack-dev-server-client-overlay, #react-refresh-overlay { display: none !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** A browser in front of the running portal. */
export class Portal {
  private constructor(
    private readonly browser: Browser,
    readonly stack: StackInfo,
    readonly kubernetes: Kubernetes,
  ) {}

  static async open(stack: StackInfo): Promise<Portal> {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: CHROMIUM_FLAGS,
    });
    return new Portal(browser, stack, new Kubernetes(stack.kubeconfig));
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A fresh browser profile, signed in as this person, on the list of workspaces. */
  async signIn(
    person: Person,
    options: { width?: number; dark?: boolean; language?: string } = {},
  ): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 1280, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addInitScript(hideOverlays);
    if (options.language) {
      await context.addInitScript(
        // Blank pages have no storage.
        language =>
          window.origin !== 'null' &&
          window.localStorage.setItem('language', language),
        options.language,
      );
    }
    const page = await context.newPage();
    // A slow machine takes longer and fails nothing.
    page.setDefaultTimeout(120_000);
    await page.goto(`${this.stack.portal}/workspaces`);
    await page.getByRole('button', { name: DISPLAY_NAMES[person] }).click();
    await page.getByRole('heading', { name: 'Workspaces', level: 1 }).waitFor();
    return page;
  }

  /** The signed-in person's Backstage token, for calls past the pages. */
  async token(person: Person): Promise<string> {
    const response = await fetch(
      `${this.stack.backend}/api/auth/demo/refresh`,
      { headers: { 'x-demo-person': `user:default/${person}` } },
    );
    if (!response.ok) {
      throw new Error(`No token for ${person}: ${await response.text()}`);
    }
    return (await response.json()).backstageIdentity.token;
  }

  /** Calls the workspace API as a person, past the pages. */
  async api(
    person: Person,
    method: string,
    path: string,
    body?: object,
  ): Promise<Response> {
    return fetch(`${this.stack.backend}/api/workspace${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(person)}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
  }
}

/** Like `describe`, with a portal in Chromium; skipped where there is no browser. */
export function describePortal(
  name: string,
  tests: (portal: () => Portal) => void,
) {
  const stack = stackInfo();
  if (!stack) {
    describe.skip(name, () => tests(() => undefined as never));
    return;
  }
  describe(name, () => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await Portal.open(stack);
    });
    afterAll(() => portal.close());
    tests(() => portal);
  });
}
