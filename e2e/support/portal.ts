import { Browser, chromium, Page } from '@playwright/test';
import { findChromium } from '../setup/chromium';
import { StackInfo } from '../setup/stack';
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
  readonly kubernetes: Kubernetes;

  constructor(private readonly browser: Browser, readonly stack: StackInfo) {
    this.kubernetes = new Kubernetes(stack.kubeconfig);
  }

  /** With a browser of its own. */
  static async open(stack: StackInfo): Promise<Portal> {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: CHROMIUM_FLAGS,
    });
    return new Portal(browser, stack);
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

  /** Changes something by the workspace API; throws what it answers where it doesn't succeed. */
  async change(...call: Parameters<Portal['api']>): Promise<void> {
    const response = await this.api(...call);
    if (!response.ok) throw new Error(await response.text());
  }
}
