import { ConsoleMessage, Page, Request, Response } from '@playwright/test';
import { Excuse } from './itinerary';

/** Console errors that say nothing about the pages, and why. */
const EXCUSED_MESSAGES: { text: RegExp; reason: string }[] = [
  {
    text: /^Warning: findDOMNode is deprecated and will be removed/,
    reason:
      "Material UI 4, the portal's look, calls findDOMNode of React 18; only development builds say so",
  },
  {
    text: /^Failed to load resource/,
    reason: 'requests and their answers are judged one by one',
  },
];

/** The browser's word for a request that the page itself gave up, such as by moving on. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** Gathers what goes wrong behind a page: console errors, exceptions, requests that fail. */
export class PageWatch {
  #problems: string[] = [];

  constructor(page: Page, private readonly excuses: readonly Excuse[]) {
    page.on('console', message => this.#onMessage(message));
    page.on('pageerror', error => this.#problems.push(`exception: ${error}`));
    page.on('requestfailed', request => this.#onFailure(request));
    page.on('response', response => this.#onResponse(response));
  }

  /** What went wrong since the last call. */
  take(): string[] {
    const problems = this.#problems;
    this.#problems = [];
    return problems;
  }

  #onMessage(message: ConsoleMessage) {
    const text = message.text();
    if (message.type() !== 'error') return;
    if (EXCUSED_MESSAGES.some(excused => excused.text.test(text))) return;
    this.#problems.push(`console: ${text.slice(0, 500)}`);
  }

  #onFailure(request: Request) {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason === GIVEN_UP) return;
    this.#problems.push(`${request.method()} ${pathOf(request)}: ${reason}`);
  }

  #onResponse(response: Response) {
    const status = response.status();
    if (status < 400) return;
    const path = pathOf(response.request());
    const excused = this.excuses.some(
      excuse => excuse.status === status && excuse.path.test(path),
    );
    if (excused) return;
    this.#problems.push(`${response.request().method()} ${path}: ${status}`);
  }
}

function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url());
  return pathname + search;
}
