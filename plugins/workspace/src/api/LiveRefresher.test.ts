import { LiveRefresher } from './LiveRefresher';

/** A page whose fetches answer at once, or when the test lets them. */
class FakePage {
  visible = true;
  changed = false;
  fetches = 0;
  hold = false;
  release: () => void = () => undefined;

  readonly refresher = new LiveRefresher({
    hasSignals: true,
    isVisible: () => this.visible,
    refresh: async () => {
      this.fetches++;
      if (this.hold) {
        await new Promise<void>(resolve => {
          this.release = resolve;
        });
      }
      return this.changed;
    },
  });

  async fetchesWithin(ms: number): Promise<number> {
    const before = this.fetches;
    await jest.advanceTimersByTimeAsync(ms);
    return this.fetches - before;
  }
}

describe('LiveRefresher', () => {
  let page: FakePage;

  beforeEach(() => {
    jest.useFakeTimers();
    page = new FakePage();
    page.refresher.start();
  });

  afterEach(() => {
    page.refresher.stop();
    jest.useRealTimers();
  });

  it('polls ever less often while nothing changes, and often again after a change', async () => {
    expect(await page.fetchesWithin(10_000)).toBe(5);
    await page.fetchesWithin(120_000);
    expect(await page.fetchesWithin(15_000)).toBe(1);

    page.changed = true;
    await page.fetchesWithin(15_000);
    expect(await page.fetchesWithin(10_000)).toBe(10);
  });

  it('fetches at once on a signal', async () => {
    page.refresher.onSignal();
    expect(page.fetches).toBe(1);
  });

  it('fetches a burst of signals twice: for the first, and once for all that came meanwhile', async () => {
    page.hold = true;
    page.refresher.onSignal();
    page.refresher.onSignal();
    page.refresher.onSignal();
    expect(page.fetches).toBe(1);

    page.hold = false;
    page.release();
    expect(await page.fetchesWithin(2_000)).toBe(1);
  });

  it('fetches what came of an own change when its signal tells, once', async () => {
    page.refresher.onOwnChange(true);
    expect(await page.fetchesWithin(100)).toBe(0);
    page.refresher.onSignal();
    expect(page.fetches).toBe(1);
    expect(await page.fetchesWithin(10_000)).toBe(0);
  });

  it('fetches once for own changes whose signal comes while the page is fetching', async () => {
    page.hold = true;
    page.refresher.onSignal();
    page.refresher.onOwnChange(true);
    page.refresher.onSignal();
    page.hold = false;
    page.release();
    expect(await page.fetchesWithin(10_000)).toBe(1);
  });

  it('fetches what came of an own change without its signal, too, and counts on none after that', async () => {
    page.refresher.onOwnChange(true);
    expect(await page.fetchesWithin(250)).toBe(1);
    page.refresher.onOwnChange(true);
    expect(page.fetches).toBe(2);
    await page.fetchesWithin(0);

    page.refresher.onSignal();
    expect(await page.fetchesWithin(0)).toBe(0);
    page.refresher.onOwnChange(true);
    expect(await page.fetchesWithin(100)).toBe(0);
  });

  it('fetches at once where a change was refused: no signal tells of it', async () => {
    page.refresher.onOwnChange(false);
    expect(page.fetches).toBe(1);
  });

  it('hardly polls once signals are known to arrive', async () => {
    page.refresher.onSignal();
    await page.fetchesWithin(0);
    expect(await page.fetchesWithin(59_000)).toBe(0);
    expect(await page.fetchesWithin(2_000)).toBe(1);
  });

  it('polls again after a poll found what no signal had told', async () => {
    page.refresher.onSignal();
    await page.fetchesWithin(0);
    page.changed = true;
    await page.fetchesWithin(61_000);
    page.changed = false;
    expect(await page.fetchesWithin(10_000)).toBeGreaterThanOrEqual(3);
  });

  it('fetches nothing while hidden, and catches up when seen again', async () => {
    page.visible = false;
    page.refresher.onSignal();
    expect(await page.fetchesWithin(120_000)).toBe(0);

    page.visible = true;
    page.refresher.onVisible();
    expect(page.fetches).toBe(1);
  });

  it('fetches nothing more once stopped', async () => {
    page.refresher.stop();
    page.refresher.onSignal();
    expect(await page.fetchesWithin(120_000)).toBe(0);
  });
});
